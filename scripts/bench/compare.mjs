// A warm figure of a register thirty times as large may take three times as long, or 25 ms; after a write 1.5 times that.
import { readFileSync } from "node:fs";

const rows = (scale) => JSON.parse(readFileSync(`${process.argv[2]}/${scale}/figures.json`, "utf8"));
const small = new Map(rows("S").map((row) => [row.figure, row]));
console.log("== M beside S: p50 warm, and right after a write");
for (const row of rows("M")) {
  const bound = Math.max(3 * small.get(row.figure).p50, 25);
  const kept = row.p50 <= bound && row.after <= 1.5 * bound;
  console.log(`${row.figure.padEnd(29)} ${row.p50.toFixed(1).padStart(7)} of ${bound.toFixed(1).padStart(6)} ms, ${row.after.toFixed(1).padStart(7)} of ${(1.5 * bound).toFixed(1).padStart(6)} ms  ${kept ? "kept" : "NOT KEPT"}`);
}
