import { stringifyExactly } from "@/lib/decimal";
import { describe, expect, it } from "vitest";
import { formOf, inputAt, prunedAll, sameJson, valuesOf, type Fields } from "./fields";

const fields: Fields = {
  name: { kind: "text" },
  country: { kind: "text", upper: true },
  amount: { kind: "decimal" },
  parent: { kind: "record", of: "agency" },
  aliases: { kind: "list", of: { kind: "text" } },
  counted: {
    kind: "list",
    of: { kind: "group", fields: { unit: { kind: "text" }, rough: { kind: "flag" } } },
  },
  sector: { kind: "group", fields: { label: { kind: "text" } } },
};

describe("a form", () => {
  it("gives back what it was filled with", () => {
    const record = {
      name: "A",
      amount: "123456789012345678.10",
      parent: { id: "moc", name: "Ministry" },
      aliases: ["B"],
      counted: [{ unit: "firms", rough: true }],
      version: 3,
    };
    expect(stringifyExactly(formOf(fields, valuesOf(fields, record)))).toBe(
      '{"name":"A","amount":123456789012345678.10,"parent":"moc","aliases":["B"],"counted":[{"unit":"firms","rough":true}]}',
    );
  });

  it("leaves out what is empty, and items in which nothing was filled in", () => {
    const values = {
      ...valuesOf(fields, { name: " A " }),
      country: "pk",
      aliases: [{ value: " " }, { value: "C" }],
      counted: [{ value: { unit: "", rough: false } }],
    };
    expect(formOf(fields, values)).toEqual({ name: "A", country: "PK", aliases: ["C"] });
    expect(prunedAll(fields, values)["aliases"]).toEqual([{ value: "C" }]);
  });

  it("takes a number with its groups, and leaves what is none to the register", () => {
    const amount = (typed: string) => stringifyExactly(formOf(fields, { amount: typed })["amount"]);
    expect(amount("10,000,000.50")).toBe("10000000.50");
    expect(amount("ten")).toBe('"ten"');
  });

  it("finds the input that the register complains of", () => {
    expect(inputAt("/names/0/from")).toBe("names.0.value.from");
    expect(inputAt("/aliases/2")).toBe("aliases.2.value");
    expect(inputAt("")).toBe("");
  });

  it("knows what is the same", () => {
    const typed = formOf(fields, { amount: "10" });
    expect(sameJson(typed, { amount: 10 })).toBe(true);
    expect(sameJson({ aliases: ["a", "b"] }, { aliases: ["b", "a"] })).toBe(false);
  });
});
