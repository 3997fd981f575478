import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

/** What says left or right stays where it is when the script turns round. A mask has no logical form and is turned by hand. */
const physical =
  /^\s*(?:(?:margin|padding|border|scroll-(?:margin|padding))-(?:left|right)\b|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/m;

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".css"),
);

it.each(sheets)("%s says start and end, not left and right", (file) => {
  expect(readFileSync(`src/${file}`, "utf8")).not.toMatch(physical);
});
