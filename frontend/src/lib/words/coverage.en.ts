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
      title: "Gaps in coverage",
      lead: "Clusters where nobody is at work now, that nobody has studied, or where interventions have no money on record.",
    },
    overlaps: {
      short: "Overlaps",
      title: "Overlaps",
      lead: "Agencies doing similar work in the same place or sector at the same, or possibly the same, time. An overlap is a reason to coordinate, not an error.",
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
    `${agency} works in the most clusters: ${here} of the ${all} with any agency present`,
  pageFinding: (agency: string, here: number) =>
    `Of the agencies on this page ${agency} works in the most clusters: ${here}`,
  matrixRegion: "Matrix of agencies and clusters",
  matrix: "Agencies by clusters",
  cells: "Who works where",
  cell: (agency: string, cluster: string, n: number, live: number) =>
    `${agency}, ${cluster}: ${interventions(n)}, ${live} active`,
  key: { live: "active", ended: "all ended", unclear: "planned, or too little known" },
  keyLead: "The number is the number of interventions; the shading shows their status.",
  interventions: "Interventions",
  live: "Active",
  ended: "Ended",
  years: "Years",
  firstYear: "First year",
  lastYear: "Last year",
  types: "Types",
  noType: "Programme without a type",
  typeCount: (name: string, n: number) => (n === 1 ? name : `${name} (${n})`),
  meaning:
    "Published interventions only. Active: the status is implementation or finalisation, or there is no status and the end date is still ahead (and it is not known to start later). Ended: closed, cancelled or past its end date. Otherwise: not started, suspended, or too little information.",
  lackFinding: {
    LIVE_INTERVENTION: (n: number, all: number) => `${n} of ${clusters(all)} have no active intervention`,
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
    "Counts published interventions that name the cluster; money received only by a parent programme is not counted. “No diagnostic study” means that no such study is recorded there and no other evidence shows that the cluster was diagnosed.",
  overlapsFinding: (total: number, certain: number) =>
    `${plural("en", { one: "# overlap", other: "# overlaps" })(total)}, ${certain === 0 ? "none of them" : certain} beyond doubt`,
  overlapOf: (agencies: number) => plural("en", { one: "# agency", other: "# agencies" })(agencies),
  period: (from: string | undefined, to: string | undefined) =>
    from || to ? `at work together at most ${from ?? "?"} – ${to ?? "open"}` : "period not known",
  doubts: { DATES: "Dates in doubt", TYPE: "No type", CLUSTER: "Two clusters of one sector" },
  doubtMeaning: {
    DATES: "Dates are unknown or not precise enough to show that two were at work at one time.",
    TYPE: "They are programmes without a type.",
    CLUSTER: "They work in different clusters of one sector, not in one cluster.",
  },
  certain: "Certain",
  madeOf: (name: string) => `What it is made of: ${name}`,
  openAll: (n: number) => interventions(n),
  noOverlaps: "No overlap in this selection",
  doneBy: "Done by",
  start: "Start",
  end: "End",
  overlapMeaning:
    "Two published interventions overlap if they are of the same type in the same cluster, or of any type in two clusters of the same sector; are carried out by different agencies; are not part of one another; and their known dates do not rule it out. An agency that only funds is not counted as carrying it out. Cancelled interventions are excluded.",
};
