import { plural } from "./plural";

/** What the figures of the ripple and its slider say. */
export const ripple = {
  figures: "Summary",
  noFactor: "There is no origin, so the ripple factor is undefined",
  factorFinding: (factor: string) => `Each origin led to ${factor} established adoptions`,
  factor: "Ripple factor",
  factorOf: (established: number, origins: number) =>
    `${plural("en", { one: "# established adoption", other: "# established adoptions" })(established)} ÷ ${plural("en", { one: "# origin", other: "# origins" })(origins)}`,
  undefined: "undefined",
  time: "Median time to adoption",
  daysOf: (days: string) => `${days} days`,
  timeOf: (dated: number, undated: number) =>
    `of ${plural("en", { one: "# adoption", other: "# adoptions" })(dated)} with both dates; ${undated} more lack one`,
  gaveUp: "Abandoned branches",
  meaning:
    "Ripple factor: established adoptions (in any generation) per original intervention. Time to adoption: days from the start of the source intervention to the “established” date or, failing that, the “started” date; a date without a day counts as the first day of its period. Follow-on money: published contributions to later generations and their components, each counted in the nearest generation above it.",
  generations: "How far each generation reached",
  generationFinding: (clusters: number, generation: string) =>
    `${generation} reached the most clusters: ${clusters}`,
  money: "Follow-on money",
  moneyFinding: (valued: number, rows: number) =>
    valued === 0
      ? "Nobody has put a value on the follow-on money"
      : `Follow-on money has a value in ${valued} of ${rows} figures`,
  noMoney: "No follow-on money is on record",
  noAbandoned: "No branch was abandoned",
  abandonedFinding: plural("en", { one: "One branch was abandoned", other: "# branches were abandoned" }),
  adopter: "Given up by",
  when: "When",
  slider: "As it had spread by the end of",
  everything: "the last year, with what has no date",
  sliderNote: (hidden: number) =>
    `${plural("en", { one: "# adoption is", other: "# adoptions are" })(hidden)} not shown: begun later, or without a date.`,
  graphFinding: (adoptions: number, year: string) =>
    `${plural("en", { one: "# adoption", other: "# adoptions" })(adoptions)} by the end of ${year}`,
  graphAll: (adoptions: number, generations: number) =>
    `${plural("en", { one: "# adoption", other: "# adoptions" })(adoptions)} over ${plural("en", { one: "# generation", other: "# generations" })(generations)}`,
  edges: "The adoptions drawn",
  figuresOf: "The figures below are of all adoptions, whatever year is chosen above.",
};
