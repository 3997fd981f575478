// Whole contributions as files: rows a second of the register and of PostgreSQL's own COPY. node files.mjs BASE
import { execFileSync, spawn } from "node:child_process";

const [base] = process.argv.slice(2);
const { DATABASE: database, REGISTER_PID: pid, JAVA_HOME: java } = process.env;
const api = `${base}/api/v1`;

/** The rows that the list has, in its order, as a table and as JSON. */
const ROWS = `select c.id, i.id as "intervention.id", i.title as "intervention.title", p.id as "provider.id", p.name as "provider.name",
  case when p.country = 'PK' then 'COUNTERPART' else 'DONOR' end as "providerSide", r.id as "receiver.id", r.name as "receiver.name",
  w.id as "reportedBy.id", w.name as "reportedBy.name", c.reference, c.stage, c.form, c.amount, c.currency, c.date,
  exists (select from contribution_statement s where s.contribution = c.id and s.position = 'DISPUTED') as disputed,
  (select sum(l.amount) from contribution_funding_link l where l.contribution = c.id) as "passedOn", c.confidence, c.sources, c.draft
from contribution c join intervention i on i.id = c.intervention join agency p on p.id = c.provider
left join agency r on r.id = c.receiver join agency w on w.id = c.reported_by where not c.draft order by c.sorted desc, c.id desc`;
const COPIES = {
  ndjson: `copy (select row_to_json(t) from (${ROWS}) t) to stdout`,
  csv: `copy (${ROWS}) to stdout (format csv, header)`,
};

const psql = (...commands) => execFileSync("psql", ["-qAt", "-v", "ON_ERROR_STOP=1", ...commands.flatMap((one) => ["-c", one]), database], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
const rows = Number(psql("select count(*) from contribution where not draft"));
const padded = (values) => values.map((value) => String(value).padStart(13)).join("");

/** Seconds that a program takes whose output nobody keeps. */
function timed(program, parameters) {
  const began = performance.now();
  return new Promise((done, failed) => {
    spawn(program, parameters, { stdio: ["ignore", "ignore", "inherit"] }).on("exit", (code) => {
      if (code === 0) done((performance.now() - began) / 1000);
      else failed(new Error(`${program} ended with ${code}`));
    });
  });
}

/** Mebibytes of what is alive on the heap: counted at rest, for garbage comes faster than two commands do. */
function heap() {
  const living = execFileSync(`${java}/bin/jcmd`, [pid, "GC.class_histogram"], { encoding: "utf8", maxBuffer: 1 << 26 });
  return Number(/^Total\s+\d+\s+(\d+)/m.exec(living)[1]) / 1048576;
}

async function readOne() {
  const began = performance.now();
  const answer = await fetch(`${api}/agencies/agency-1`);
  await answer.arrayBuffer();
  return performance.now() - began;
}

/** The 99th percentile, in milliseconds, of small reads while something else goes on. */
async function p99While(going) {
  const times = [];
  let over = false;
  going.finally(() => (over = true));
  while (!over) {
    times.push(await readOne());
    await new Promise((done) => setTimeout(done, 5));
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length * 0.99)];
}

/** Takes a file whole; tells the seconds until its first byte and its last. */
async function take(format) {
  const began = performance.now();
  const answer = await fetch(`${api}/contributions?format=${format}`);
  const reader = answer.body.getReader();
  await reader.read();
  const first = performance.now() - began;
  for (let part = await reader.read(); !part.done; part = await reader.read());
  return { first, whole: (performance.now() - began) / 1000 };
}

async function out(format) {
  await take(format); // the first of all is read by a machine that has not met the code yet
  const alone = await p99While(new Promise((done) => setTimeout(done, 3000)));
  const ours = await take(format);
  const copy = await timed("psql", ["-q", "-c", COPIES[format], database]);
  const meanwhile = await p99While(take(format));
  const before = heap();
  let most = before;
  let over = false;
  const going = take(format).finally(() => (over = true));
  while (!over) {
    await new Promise((done) => setTimeout(done, 500));
    if (!over) most = Math.max(most, heap());
  }
  await going;
  console.log(format.padEnd(10) + padded([(rows / ours.whole).toFixed(0), (rows / copy).toFixed(0), (copy / ours.whole).toFixed(2), ours.first.toFixed(0), (most - before).toFixed(1), alone.toFixed(1), meanwhile.toFixed(1)]));
}

console.log(`file of ${rows}`.padEnd(10) + padded(["rows/s", "COPY's", "ratio (0.5)", "first ms", "heap +MB (64)", "p99 alone ms", "p99 meanwhile"]));
for (const format of ["ndjson", "csv"]) await out(format);
