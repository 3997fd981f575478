// Figures of a generated register, asked over HTTP: a table of what they cost, and the plans behind them.
// node figures.mjs explain|measure BASE LOG FOLDER
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

const [mode, base, log, folder] = process.argv.slice(2);
const { CDP_STEWARD_KEY: key, DATABASE: database, SECONDS = "3", PAUSE = "300" } = process.env;
const FIGURES = [
  "", "by=year", "by=fiscalYear", "by=side", "by=agency", "by=kind", "by=cluster", "by=sector", "by=province", "by=programme",
  "by=intervention", "by=stage", "by=form", "by=year&by=side", "by=agency&by=intervention", "by=cluster&by=agency", "in=USD",
  "by=year&in=USD", "by=cluster&in=USD", "by=intervention&in=USD",
];
const seconds = Number(SECONDS);
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));
const file = (figure) => `${folder}/${figure.replaceAll("&", "-") || "whole"}`;
let written = 0;

async function ask(figure) {
  const began = performance.now();
  const answer = await fetch(`${base}/api/v1/funding/summary?limit=20&${figure}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${figure}: ${answer.status}`);
  return performance.now() - began;
}

/** One more contribution, to somewhere else each time. */
async function write() {
  written += 1;
  const contribution = {
    intervention: `work-${1 + (written % 1000)}`, provider: `agency-${1 + (written % 40)}`, receiver: "agency-50",
    reportedBy: `agency-${1 + (written % 40)}`, stage: "RELEASE", form: "CASH", amount: 100 + written, currency: "PKR",
    date: `20${10 + (written % 15)}-05-17`,
  };
  const answer = await fetch(`${base}/api/v1/contributions`, {
    method: "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify(contribution),
  });
  if (answer.status !== 201) throw new Error(await answer.text());
}

function percentile(times, share) {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

/** So many callers, one request after the other each, for some seconds. */
async function load(figure, callers) {
  const times = [];
  const began = performance.now();
  const call = async () => {
    while (performance.now() - began < seconds * 1000) times.push(await ask(figure));
  };
  await Promise.all(Array.from({ length: callers }, call));
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), rate: (times.length * 1000) / (performance.now() - began) };
}

async function afterWrites(figure) {
  const times = [];
  for (let round = 0; round < 20; round += 1) {
    await write();
    times.push(await ask(figure));
  }
  return percentile(times, 0.5);
}

/** What the database logged while this was done. */
async function logged(work) {
  const from = statSync(log).size;
  await work();
  await sleep(Number(PAUSE)); // the log comes behind
  return readFileSync(log).subarray(from).toString();
}

/** The statements of a log, with their parameters in place, the longest first. */
function statements(text) {
  return text.split(/^\d{4}-\d\d-\d\d .*LOG: {2}duration: /m).slice(1).map((entry) => {
    const [, query, parameters] = /Query Text: ([^]*?)(?:\n\tQuery Parameters: (.*))?\n\t\S[^\n]*\(cost=/.exec(entry) ?? [];
    const values = [...(parameters ?? "").matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)];
    const sql = values.reduceRight((sum, [, number, value]) => sum.replaceAll(new RegExp(`\\$${number}(?!\\d)`, "g"), value), query ?? "");
    return { ms: Number.parseFloat(entry), sql: sql.replaceAll(/\s+/g, " ") };
  }).sort((a, b) => b.ms - a.ms);
}

async function explain(figure) {
  const cold = await logged(() => ask(figure));
  const warm = await logged(async () => {
    await ask(figure);
    await write();
    await ask(figure);
  });
  writeFileSync(`${file(figure)}.sql`, `${statements(cold)[0]?.sql ?? "select 1"};\n`);
  writeFileSync(`${file(figure)}.plans`, `== the whole figure\n${cold}\n== warm, a write, and right after it\n${warm}\n`);
  if (/Seq Scan on (history\.)?contribution\b/.test(warm)) console.log(`${figure}: reads all contributions again when warm`);
}

/** What PostgreSQL alone takes for the statement that reads the whole figure, in milliseconds. */
function alone(figure) {
  const said = execFileSync("pgbench", ["-n", "-t", "2", "-f", `${file(figure)}.sql`, database], { encoding: "utf8", stdio: "pipe" });
  return Number(/latency average = ([\d.]+) ms/.exec(said)?.[1]);
}

async function measure(figure) {
  const first = await ask(figure);
  const one = await load(figure, 1);
  const many = await load(figure, 32);
  const after = await afterWrites(figure);
  return { figure: figure || "(none)", first, ...one, rate32: many.rate, p99of32: many.p99, after, alone: alone(figure) };
}

mkdirSync(folder, { recursive: true });
if (mode === "explain") {
  for (const figure of FIGURES) await explain(figure);
} else {
  const rows = [];
  for (const figure of FIGURES) rows.push(await measure(figure));
  writeFileSync(`${folder}/figures.json`, JSON.stringify(rows));
  console.log("figure                       first ms   p50     p99    /s at 1   /s at 32  p99 at 32  after a write  PostgreSQL ms  ratio");
  for (const row of rows) {
    const numbers = [[row.first, 8], [row.p50, 7], [row.p99, 7], [row.rate, 9], [row.rate32, 10], [row.p99of32, 10], [row.after, 14], [row.alone, 14]];
    const ratio = (row.p50 / row.alone).toFixed(4);
    console.log(row.figure.padEnd(29) + numbers.map(([number, width]) => number.toFixed(1).padStart(width)).join(" ") + ratio.padStart(9));
  }
}
