// Kills the register and its database under write load, and looks whether what was acknowledged is there, once and whole.
// node scripts/torture.mjs <kills of the application> <kills of PostgreSQL> <folder> <report.xml>
import { spawn, spawnSync } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { createWriteStream, existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const [appKills, databaseKills, folder, report] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4], process.argv[5]];
const WRITERS = 8;
const PATIENCE = 480_000;
const KEY = `cdp_${randomBytes(32).toString("base64url")}`;
const port = await freePort();
const api = `http://127.0.0.1:${port}/api/v1`;
const log = createWriteStream(join(folder, "register.log"));
const pidFile = join(folder, "data", "postgres", "postmaster.pid");

let app;
let writing = true;
let following = true;
let broken;
const contributions = new Map(); // by their mark: the amount, once it is acknowledged
const agencies = new Map(); // by id: what was acknowledged last, and what was tried after it
const followed = []; // the sequences that a reader was given who followed all the while
const outages = [];

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const found = server.address().port;
      server.close(() => resolve(found));
    });
  });
}

function start() {
  app = spawn(join(process.env.JAVA_HOME, "bin", "java"), ["--enable-native-access=ALL-UNNAMED", "-jar", "backend/target/quarkus-app/quarkus-run.jar"], {
    env: { ...process.env, CDP_PORT: String(port), CDP_HOST: "127.0.0.1", CDP_DATA: join(folder, "data"), CDP_SEEDS: "", CDP_SCREENS: "", CDP_STEWARD_KEY: KEY, CDP_DATABASE_URL: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  app.stdout.pipe(log, { end: false });
  app.stderr.pipe(log, { end: false });
}

async function until(what, holds) {
  const deadline = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`${what} took longer than ${PATIENCE / 1000} s`);
    await sleep(50);
  }
}

async function ready() {
  try {
    return (await fetch(`http://127.0.0.1:${port}/q/health/ready`, { signal: AbortSignal.timeout(2000) })).status === 200;
  } catch {
    return false;
  }
}

/** The answer to a request that is repeated, the very same, until there is one that settles it. */
async function settled(method, path, body, headers = {}) {
  const deadline = Date.now() + PATIENCE;
  while (true) {
    try {
      const answer = await fetch(api + path, {
        method,
        headers: { authorization: `Bearer ${KEY}`, "content-type": "application/json", ...headers },
        body: body && JSON.stringify(body),
        signal: AbortSignal.timeout(20_000),
      });
      const text = await answer.text();
      const transient = answer.status >= 500 || answer.status === 429 || (answer.status === 409 && /In progress|Busy/.test(text));
      if (!transient) return { status: answer.status, version: versionOf(answer), body: text ? JSON.parse(text) : undefined };
    } catch (error) {
      if (error instanceof SyntaxError) throw error;
    }
    if (Date.now() > deadline) throw new Error(`${method} ${path} was never answered`);
    await sleep(20 + Math.random() * 100);
  }
}

function versionOf(answer) {
  return Number(/"(\d+)/.exec(answer.headers.get("etag") ?? "")?.[1]);
}

function must(holds, what) {
  if (!holds) throw new Error(what);
}

async function writeContribution() {
  const mark = randomUUID();
  const amount = 1 + Math.floor(Math.random() * 1e6);
  contributions.set(mark, undefined);
  const form = { intervention: "torture-work", provider: "torture", reportedBy: "torture", stage: "RELEASE", form: "CASH", amount, currency: "PKR", date: "2004", notes: mark };
  const answer = await settled("POST", "/contributions", form, { "idempotency-key": mark });
  must(answer.status === 201, `a contribution was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  contributions.set(mark, amount);
}

/** An agency fills several tables: each write changes all of them, to the same mark. */
async function writeAgency(id) {
  const known = agencies.get(id) ?? { version: 0 };
  agencies.set(id, known);
  const mark = randomUUID();
  known.tried = mark;
  const form = { kind: "GOVERNMENT", country: "PK", names: [{ name: `Agency ${mark}` }], aliases: [`${mark} a`, `${mark} b`], identifiers: [{ scheme: "TORTURE", value: mark }], notes: mark };
  const seen = known.version ? { "if-match": `"${known.version}"` } : { "if-none-match": "*" };
  const answer = await settled("PUT", `/agencies/${id}`, form, seen);
  if (answer.status === 412) {
    // Either an attempt whose answer was lost had been done, or something is wrong: then the version tells.
    const present = await settled("GET", `/agencies/${id}`);
    must(present.status === 200 && present.body.notes === mark && present.body.version === known.version + 1, `the write ${mark} of ${id} was lost to ${JSON.stringify(present.body)}`);
    known.version = present.body.version;
  } else {
    must(answer.status === 200 || answer.status === 201, `an agency was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    known.version = answer.version;
  }
  known.acknowledged = mark;
}

async function write(number) {
  for (let turn = 0; writing; turn++) {
    if (turn % 2) await writeContribution();
    else await writeAgency(`torture-${number}-${turn % 20}`);
  }
}

async function follow() {
  let last = 0;
  const readOn = async () => {
    const page = await settled("GET", `/changes?limit=500&after=${last}`);
    must(page.status === 200, `the feed was answered ${page.status}`);
    for (const item of page.body.items) followed.push((last = item.sequence));
    return page.body.items.length;
  };
  while (following) {
    await readOn();
    await sleep(20);
  }
  while (await readOn());
}

async function killApp() {
  const ended = new Promise((resolve) => app.once("exit", resolve));
  process.kill(app.pid, "SIGKILL");
  await ended;
  start();
}

function postmaster() {
  return Number(readFileSync(pidFile, "utf8").split("\n")[0]);
}

function childrenOf(pid) {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        const parent = Number(readFileSync(`/proc/${name}/stat`, "utf8").replace(/^.*\) \S+ /s, "").split(" ")[0]);
        return { pid: Number(name), parent, command: readFileSync(`/proc/${name}/cmdline`, "utf8") };
      } catch {
        return { parent: -1 };
      }
    })
    .filter(({ parent }) => parent === pid);
}

/** Kills the server itself, and starts it again as it was started: the application has to find it by itself. */
async function killPostmaster() {
  const pid = postmaster();
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").filter(Boolean);
  command[0] = join("/", ...binaryOf(pid).split("/"));
  process.kill(pid, "SIGKILL");
  await until("the end of PostgreSQL", () => childrenOf(pid).length === 0 && !existsSync(`/proc/${pid}/exe`));
  await until("a new PostgreSQL", async () => {
    const [program, ...options] = process.getuid() === 0 ? ["unshare", "-U", ...command] : command;
    const started = spawn(program, options, { stdio: ["ignore", "ignore", "ignore"], detached: true });
    started.unref();
    await sleep(300);
    return started.exitCode === null && existsSync(pidFile) && postmaster() !== pid;
  });
}

function binaryOf(pid) {
  return spawnSync("readlink", [`/proc/${pid}/exe`], { encoding: "utf8" }).stdout.trim();
}

/** Kills one connection's process: PostgreSQL then throws out all of them and recovers. */
async function killBackend() {
  const backends = childrenOf(postmaster()).filter(({ command }) => command.startsWith("postgres: cdp "));
  if (backends.length) process.kill(backends[Math.floor(Math.random() * backends.length)].pid, "SIGKILL");
}

async function outage(name, kill) {
  await sleep(200 + Math.random() * 1500);
  const began = Date.now();
  await kill();
  await sleep(30);
  await until(`the register after the end of ${name}`, ready);
  await settled("GET", "/agencies/torture");
  outages.push({ name, millis: Date.now() - began });
  if (broken) throw broken;
}

async function all(path) {
  const items = [];
  for (let next = ""; next !== null; ) {
    const page = await settled("GET", `${path}${path.includes("?") ? "&" : "?"}limit=500${next && `&after=${next}`}`);
    items.push(...page.body.items);
    next = page.body.next ?? null;
  }
  return items;
}

const checks = {
  async loses_no_acknowledged_write(entries) {
    const created = entries.filter(({ type, operation }) => type === "contribution" && operation === "CREATE");
    const amounts = new Map(created.map(({ record }) => [record.notes, record.amount]));
    for (const [mark, amount] of contributions) must(amounts.get(mark) === amount, `contribution ${mark} is ${amounts.get(mark)}, not ${amount}`);
    const listed = new Set((await all("/contributions")).map(({ id }) => id));
    for (const { id } of created) must(listed.has(id), `contribution ${id} is not listed`);
    for (const [id, { acknowledged, tried }] of agencies) {
      const { notes } = (await settled("GET", `/agencies/${id}`)).body;
      must(notes === acknowledged || notes === tried, `agency ${id} is not as it was acknowledged`);
    }
  },
  async writes_nothing_twice(entries) {
    const marks = entries.filter(({ record }) => record).map(({ type, record }) => `${type} ${record.notes}`);
    const twice = marks.filter((mark, place) => marks.indexOf(mark) !== place && !mark.endsWith("undefined"));
    must(twice.length === 0, `written twice: ${twice.slice(0, 5)}`);
    must((await all("/contributions")).length === contributions.size, "there are more contributions than were made");
  },
  async leaves_nothing_half_written() {
    for (const id of agencies.keys()) {
      const { names, aliases, identifiers, notes } = (await settled("GET", `/agencies/${id}`)).body;
      const marks = [names[0].name.slice("Agency ".length), aliases[0].slice(0, -2), aliases[1].slice(0, -2), identifiers[0].value];
      must(marks.every((mark) => mark === notes), `agency ${id} is of several writes: ${marks} ${notes}`);
    }
  },
  async gave_every_entry_to_the_reader_who_followed(entries) {
    const told = entries.map(({ sequence }) => sequence);
    must(told.every((sequence, place) => place === 0 || sequence > told[place - 1]), "the feed is out of order");
    must(JSON.stringify(told) === JSON.stringify(followed), `${told.length} entries, ${followed.length} followed`);
  },
  async verifies_its_sealed_log() {
    await settled("POST", "/changes/seals", undefined);
    const file = join(folder, "log.ndjson");
    const exported = await fetch(`${api}/changes`, { headers: { accept: "application/x-ndjson" } });
    writeFileSync(file, await exported.text());
    const verified = spawnSync("scripts/verify-log.sh", [file], { encoding: "utf8" });
    must(verified.status === 0 && verified.stdout.startsWith("Verified: "), verified.stdout + verified.stderr);
    console.log(verified.stdout.trim());
  },
};

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function stopDatabase() {
  if (existsSync(pidFile)) {
    try {
      process.kill(postmaster(), "SIGINT");
    } catch {
      return; // it ended by itself
    }
  }
}

async function torture() {
  start();
  await until("the first start", ready);
  await settled("PUT", "/agencies/torture", { kind: "GOVERNMENT", country: "PK", names: [{ name: "Torture" }] }, { "if-none-match": "*" });
  await settled("PUT", "/interventions/torture-work", { title: "Work", level: "PROGRAMME", reportedBy: "torture" }, { "if-none-match": "*" });
  const reader = follow();
  const writers = Array.from({ length: WRITERS }, (_, number) => write(number));
  for (const worker of [reader, ...writers]) worker.catch((error) => (broken ??= error));
  for (let i = 0; i < appKills; i++) await outage("the application", killApp);
  for (let i = 0; i < databaseKills; i++) await (i % 2 ? outage("a backend", killBackend) : outage("PostgreSQL", killPostmaster));
  writing = false;
  await Promise.all(writers); // each has had the answer to its last request
  following = false;
  await reader;
  return all("/changes?record=true");
}

const results = [];
try {
  const entries = await torture();
  for (const [name, check] of Object.entries(checks)) {
    results.push({ name, problem: await check(entries).then(() => undefined, (error) => error.message) });
  }
} catch (error) {
  results.push({ name: "survives", problem: error.stack });
} finally {
  writing = following = false;
  if (app.exitCode === null) {
    const ended = new Promise((resolve) => app.once("exit", resolve));
    process.kill(app.pid, "SIGTERM");
    await ended;
  }
  stopDatabase();
}

for (const name of new Set(outages.map((one) => one.name))) {
  const millis = outages.filter((one) => one.name === name).map((one) => one.millis).sort((a, b) => a - b);
  console.log(`${millis.length} × end of ${name}: served again after ${millis[millis.length >> 1]} ms (median), ${millis.at(-1)} ms (longest)`);
}
console.log(`${contributions.size} contributions and ${[...agencies.values()].reduce((sum, { version }) => sum + version, 0)} versions of agencies written`);
for (const { name, problem } of results) console.log(`${problem ? "failed" : "passed"}: ${name}${problem ? `: ${problem}` : ""}`);
writeFileSync(
  report,
  `<testsuite name="torture">\n${results.map(({ name, problem }) => `<testcase classname="torture" name="${name}">${problem ? `<failure message="${escaped(problem)}"/>` : ""}</testcase>`).join("\n")}\n</testsuite>\n`,
);
process.exit(results.some(({ problem }) => problem) ? 1 : 0);
