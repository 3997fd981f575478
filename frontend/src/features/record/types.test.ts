import { expect, it } from "vitest";
import { recordTypes } from "./types";

it.each(Object.entries(recordTypes))(
  "the form of %s shows every field, each once",
  (_, { fields, sections }) => {
    expect(sections.flatMap(([, names]) => names).sort()).toEqual(Object.keys(fields).sort());
  },
);
