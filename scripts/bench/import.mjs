// A file of contributions taken in, beside COPY FROM of the same rows into the same tables. node import.mjs BASE FOLDER
//
// COPY writes what an import writes of a record: the row into `contribution`, with all its indexes, rules and what hangs on
// it (its twin in `history`, its parts), and its entry in the change log. It is taken back. The import is timed from the
// first byte sent to the answer of its commit: received and kept, tried with its report, then committed with its report.
import { execFileSync, spawn } from "node:child_process";
import { closeSync, createReadStream, mkdirSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";

const [base, folder] = process.argv.slice(2);
const { CDP_STEWARD_KEY: key, DATABASE: database } = process.env;
const api = `${base}/api/v1`;
/** Lines of one file: no more than 200 MiB are taken at once. */
const AT_ONCE = 500_000;

const FRESH = "create temp table fresh as select uuidv7() as key, c.* from contribution c where not draft";
const FORM = `json_strip_nulls(json_build_object('id', key, 'intervention', intervention, 'provider', provider, 'receiver', receiver,
  'reportedBy', reported_by, 'reference', '%s ' || reference, 'stage', stage, 'form', form, 'amount', amount, 'currency', currency, 'date', date))`;
const ENTRY = `select nextval('change_sequence'), now(), 'CREATE', 'contribution', key, stage || ' of ' || provider || ' to ' || intervention, reported_by, null,
  'steward', null, 1, true, null, ${FORM.replace("%s", "copied")}, null, null from fresh`;
const ENTRY_COLUMNS = "sequence, at, operation, type, record, label, agency, actor, actor_label, actor_agency, version, open, draft_of, after, shown, whole_for";

const psql = (...commands) => execFileSync("psql", ["-qAt", "-v", "ON_ERROR_STOP=1", ...commands.flatMap((one) => ["-c", one]), database], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }).trim();
const rows = Number(psql("select count(*) from contribution where not draft"));

/** Seconds that psql takes for these commands, in one session. */
function timed(commands, output = "ignore") {
  const began = performance.now();
  const parameters = ["-qAt", "-v", "ON_ERROR_STOP=1", ...commands.flatMap((one) => ["-c", one]), database];
  return new Promise((done, failed) => {
    spawn("psql", parameters, { stdio: ["ignore", output, "inherit"] }).on("exit", (code) => {
      if (code === 0) done((performance.now() - began) / 1000);
      else failed(new Error(`psql ended with ${code}`));
    });
  });
}

/** Once more all contributions there are, under ids and references of their own. */
async function copy() {
  const columns = psql("select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns where table_schema = 'public' and table_name = 'contribution' and is_generated = 'NEVER'");
  const [records, entries] = [`${folder}/contribution.copy`, `${folder}/change.copy`];
  const fresh = columns.replace("id,", "key,").replace("reference", "'copied ' || reference");
  psql(FRESH, `\\copy (select ${fresh} from fresh) to '${records}'`, `\\copy (${ENTRY.replaceAll("\n", " ")}) to '${entries}'`);
  const seconds = await timed([
    "begin", `\\copy contribution (${columns}) from '${records}'`, `\\copy change (${ENTRY_COLUMNS}) from '${entries}'`,
    "set constraints all immediate", "rollback",
  ]);
  psql("vacuum contribution", "vacuum change");
  [records, entries].forEach((file) => rmSync(file));
  return seconds;
}

async function lines() {
  const to = openSync(`${folder}/all.ndjson`, "w");
  await timed([FRESH, `select ${FORM.replace("%s", "again")} from fresh`], to);
  closeSync(to);
  execFileSync("split", ["-l", AT_ONCE, "all.ndjson", "lines-"], { cwd: folder });
  rmSync(`${folder}/all.ndjson`);
  return readdirSync(folder).filter((name) => name.startsWith("lines-")).map((name) => `${folder}/${name}`);
}

function ask(method, path, headers = {}, file) {
  return new Promise((done, failed) => {
    const asked = request(api + path, { method, headers: { authorization: `Bearer ${key}`, ...headers } }, async (answer) => {
      const text = (await answer.toArray()).join("");
      if (answer.statusCode < 300) done(JSON.parse(text));
      else failed(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
    }).on("error", failed);
    if (file) createReadStream(file).pipe(asked);
    else asked.end();
  });
}

/** Waits until an import has come to this state. */
async function until(id, wanted) {
  for (;;) {
    const { state, reason } = await ask("GET", `/imports/${id}`);
    if (state === wanted) return;
    if (["REFUSED", "FAILED"].includes(state)) throw new Error(`the import is ${state}: ${reason}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Seconds until a file was tried, and until it was committed. */
async function take(file) {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  const bytes = statSync(file).size;
  const sent = { "content-type": "application/x-ndjson", "content-length": bytes, prefer: "respond-async" };
  const { id } = await ask("POST", "/imports?records=contributions", sent, file);
  await until(id, "CHECKED");
  const tried = seconds();
  // A commit may take longer than a connection may be silent: what counts is what becomes of the import.
  const refusal = new Promise((_, failed) => {
    ask("POST", `/imports/${id}/commit`).catch((broken) => broken.code === "ECONNRESET" || failed(broken));
  });
  await Promise.race([until(id, "COMMITTED"), refusal]);
  return { tried, whole: seconds(), bytes };
}

mkdirSync(folder, { recursive: true });
const copied = await copy();
console.log(`COPY FROM of ${rows} contributions with their entries in the change log: ${(rows / copied).toFixed(0)} rows/s`);
const sums = { tried: 0, whole: 0, bytes: 0 };
for (const file of await lines()) {
  const one = await take(file);
  Object.keys(sums).forEach((name) => (sums[name] += one[name]));
  rmSync(file);
}
console.log(`import of ${rows} contributions (${(sums.bytes / 1e6).toFixed(0)} MB): ${(rows / sums.whole).toFixed(0)} rows/s, tried in ${sums.tried.toFixed(1)} s of ${sums.whole.toFixed(1)}; ratio ${(copied / sums.whole).toFixed(2)} (wanted 0.2)`);
