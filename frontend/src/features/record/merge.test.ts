import { expect, it } from "vitest";
import { chosen, differences } from "./merge";

const base = { title: "A", notes: "old", status: "PIPELINE", parent: "p" };
const mine = { title: "B", notes: "mine", status: "PIPELINE", parent: "p" };
const theirs = { title: "A", notes: "theirs", status: "CLOSED" };
const names = ["title", "notes", "status", "parent"];

it("shows what differs, and lets stand what only one of the two has changed", () => {
  const sides = differences(names, base, mine, theirs).map(({ name, side }) => [name, side]);
  expect(sides).toEqual([
    ["title", "mine"],
    ["notes", "mine"],
    ["status", "theirs"],
    ["parent", "theirs"],
  ]);
});

it("saves what was chosen, field by field", () => {
  const different = differences(names, base, mine, theirs);
  expect(chosen(mine, different, { notes: "theirs" })).toEqual({
    title: "B",
    notes: "theirs",
    status: "CLOSED",
  });
});
