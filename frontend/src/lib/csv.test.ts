import { expect, it } from "vitest";
import { csvOf } from "./csv";

const lines = (rows: (string | number | undefined)[][]) =>
  csvOf({ names: ["Name", "USD"], rows })
    .slice(1)
    .split("\r\n");

it("keeps every digit, quotes what must be, and leaves what is not known empty", () => {
  expect(
    lines([
      ["Cutlery, Wazirabad", "123456789012345678.10"],
      ['"Best"', undefined],
    ]),
  ).toEqual(["Name,USD", '"Cutlery, Wazirabad",123456789012345678.10', '"""Best""",', ""]);
});

it("gives a spreadsheet no formula, and leaves a negative number one", () => {
  expect(lines([["=1+1", -5]])[1]).toBe("'=1+1,-5");
  expect(lines([[" @sum", "-x"]])[1]).toBe("' @sum,'-x");
});
