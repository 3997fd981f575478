// Sums JUnit reports: node scripts/count.mjs <failed steps> <file or folder>… prints "N passed, N failed, N skipped".
// A step that failed without a failing test (a format check, a compiler) counts as one failure.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const [failedSteps, ...paths] = process.argv.slice(2);

const files = paths.filter(existsSync).flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.startsWith("TEST-") && name.endsWith(".xml"))
        .map((name) => join(path, name))
    : [path],
);

const count = { passed: 0, failed: 0, skipped: 0 };
for (const file of files) {
  for (const [, , body = ""] of readFileSync(file, "utf8").matchAll(/<testcase\b((?:"[^"]*"|[^">])*?)(?:\/>|>([\s\S]*?)<\/testcase>)/g)) {
    const fate = /<(failure|error)\b/.test(body) ? "failed" : /<skipped\b/.test(body) ? "skipped" : "passed";
    count[fate] += 1;
  }
}

if (count.failed === 0) count.failed = Number(failedSteps);
console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
process.exitCode = count.failed > 0 || Number(failedSteps) > 0 || count.passed === 0 ? 1 : 0;
