import { plural } from "./plural";

const programmes = plural("en", { one: "# programme", other: "# programmes" });

/** What the screens of gaps and budgets say. */
export const budgets = {
  gapsFinding: (without: number, committed: number) =>
    without === 0
      ? `All ${programmes(committed)} with a commitment have a release on record`
      : `${without} of ${programmes(committed)} with a commitment ${plural("en", { one: "has", other: "have" })(without)} no release on record`,
  gapsNoFinding: "Nothing is committed in this selection",
  programme: "Programme",
  budget: "Budget",
  committed: "Committed",
  released: "Released",
  toCommit: "To be committed",
  toRelease: "To be released",
  unknown: "no budget declared",
  noCommitment: "no commitment on record",
  noRelease: "no release on record",
  over: { toCommit: "beyond the budget by", toRelease: "beyond the commitment by" },
  gapsMeaning:
    "To be committed: the budget less what was committed, net of money passed on. To be released: what was committed less what was released. Without a budget or a commitment the gap is unknown, not zero. The filters other than the programme choose contributions, not budgets. Drafts never count.",
  reportedBy: "Reported by",
  totals: "Budgets in all",
  status: "Status",
  interventions: "Interventions",
  count: plural("en", { one: "# intervention", other: "# interventions" }),
  noTotals: "No budget is declared in this selection",
  finding: {
    short: (name: string, currency: string, amount: string) =>
      `The parts of ${name} fall short of the whole by ${currency} ${amount}`,
    exceed: (name: string, currency: string, amount: string) =>
      `The parts of ${name} exceed the whole by ${currency} ${amount}`,
    equal: "Where a whole and its parts both declare a budget, they agree",
    none: "No programme or project has components that declare a budget",
  },
  wholes: "Wholes beside their parts",
  counted: "What is counted",
  countedLead: "The levels that declare a budget, each once.",
  whole: "Whole",
  parts: "Its parts",
  difference: "Difference",
  fallShort: "parts fall short by",
  exceed: "parts exceed it by",
  agree: "parts add up to it",
  noParts: "no part declares one",
  partsOnly: "declared by its parts only",
  periods: "For",
  wholePeriod: "the whole",
  covered: "Inside a whole",
  coveredLead: "Declared by parts of what is counted above: shown, and in no total.",
  inside: "Inside the budget of",
  without: (n: number) =>
    plural("en", {
      one: "# intervention has no known budget: what it costs is unknown and in no total.",
      other: "# interventions have no known budget: what they cost is unknown and in no total.",
    })(n),
  meaning:
    "Shown separately by status and original currency. A budget without a period is the total; if there is none, the periods are summed. A later budget replaces an earlier one for the same period, and a period that lies within a longer one is not added to it. Drafts are excluded.",
};
