/** Two records of one agency. */
export const merge = {
  compare: "Compare and merge",
  sides: "Two records of one agency?",
  lead: "What each of the two says. Keep one: it then stands for both.",
  decision: "If they are one",
  keep: "Keep this one",
  merge: "Merge",
  title: (from: string, into: string) => `Merge “${from}” into “${into}”?`,
  meaning:
    "All references to the first record will point to the second, which also takes over its names, identifiers and sources. Amounts do not change. This can be undone.",
  merged: "Merged into it",
  mergedLead: "Records of the same body that this one stands for. Their ids lead here.",
  undo: "Undo the merge",
};
