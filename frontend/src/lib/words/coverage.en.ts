import { plural } from "./plural";

const clusters = plural("en", { one: "# cluster", other: "# clusters" });
const interventions = plural("en", { one: "# intervention", other: "# interventions" });

/** What the screens of coverage say. */
export const coverage = {
  views: "Ways to look at the coverage",
  screens: {
    matrix: {
      short: "Matrix",
      title: "Coverage",
      lead: "Who works where: every agency that takes part in an intervention, reports it or took it over, by the clusters that it works in.",
    },
    empty: {
      short: "Empty places",
      title: "Empty places",
      lead: "Clusters where nobody is at work now, that nobody has studied, or where interventions have no money on record.",
    },
    overlaps: {
      short: "Overlaps",
      title: "Overlaps",
      lead: "Agencies that do alike in one place or one trade, in periods that overlap or may. An overlap is a reason to talk, not a fault.",
    },
  },
  filters: {
    province: "Province",
    sector: "ISIC Rev. 4",
    lacking: "What is lacking",
    type: "Type",
    within: "In common",
    certain: "Certainty",
  },
  any: "Any of them",
  certainty: { true: "Certain", false: "In doubt" },
  finding: (agency: string, here: number, all: number) =>
    `${agency} works in the most clusters: ${here} of the ${all} that have anybody`,
  pageFinding: (agency: string, here: number) =>
    `Of the agencies on this page ${agency} works in the most clusters: ${here}`,
  matrixRegion: "Matrix of agencies and clusters",
  matrix: "Agencies by clusters",
  cells: "Who works where",
  cell: (agency: string, cluster: string, n: number, live: number) =>
    `${agency}, ${cluster}: ${interventions(n)}, ${live} live`,
  key: { live: "live", ended: "all ended", unclear: "planned, or too little known" },
  keyLead: "The number is that of interventions; the ground says where they stand.",
  interventions: "Interventions",
  live: "Live",
  ended: "Ended",
  years: "Years",
  firstYear: "First year",
  lastYear: "Last year",
  types: "Types",
  noType: "Programme without a type",
  typeCount: (name: string, n: number) => (n === 1 ? name : `${name} (${n})`),
  meaning:
    "Public interventions only. Live: its status is implementation or finalisation, or it has none but an end that is still to come, and it is not known to begin later. Ended: closed or cancelled, or its end is past. Neither: planned, suspended, or too little is known.",
  lackFinding: {
    LIVE_INTERVENTION: (n: number, all: number) => `${n} of ${clusters(all)} have no live intervention`,
    DIAGNOSTIC_STUDY: (n: number, all: number) => `${n} of ${clusters(all)} have no diagnostic study`,
    MONEY: (n: number, all: number) => `${n} of ${clusters(all)} have interventions but no money`,
  },
  lackBars: "How many clusters lack what",
  outOf: (n: number, all: number) => `${n} of ${all}`,
  noneLack: "No cluster lacks any of this",
  emptyTable: "Clusters and what is lacking there",
  lacking: "Lacking",
  ofAll: "Of all clusters",
  studies: "Studies",
  diagnosedOtherwise: "diagnosed by other evidence",
  contributions: "Contributions",
  emptyMeaning:
    "Through public interventions that name the cluster; what a programme above them receives is not counted as theirs. No diagnostic study: no intervention there is one, and no other evidence shows the cluster diagnosed.",
  overlapsFinding: (total: number, certain: number) =>
    `${plural("en", { one: "# overlap", other: "# overlaps" })(total)}, ${certain === 0 ? "none of them" : certain} beyond doubt`,
  overlapOf: (agencies: number) => plural("en", { one: "# agency", other: "# agencies" })(agencies),
  period: (from: string | undefined, to: string | undefined) =>
    from || to ? `at work together at most ${from ?? "?"} – ${to ?? "open"}` : "period not known",
  doubts: { DATES: "Dates in doubt", TYPE: "No type", CLUSTER: "Two clusters of one trade" },
  doubtMeaning: {
    DATES: "Dates are unknown or not precise enough to show that two were at work at one time.",
    TYPE: "They are programmes without a type.",
    CLUSTER: "They work in clusters of one trade, not in one cluster.",
  },
  certain: "Certain",
  madeOf: (name: string) => `What it is made of: ${name}`,
  openAll: (n: number) => interventions(n),
  noOverlaps: "No overlap in this selection",
  doneBy: "Done by",
  start: "Start",
  end: "End",
  overlapMeaning:
    "Public interventions of one type in one cluster, or of any type in two clusters of one trade, done by different agencies, neither part of the other, and not kept apart by known dates. Who only funds does not do it. Cancelled ones do not count.",
};
