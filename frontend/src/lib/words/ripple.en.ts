import { plural } from "./plural";

/** What the figures of the ripple and its slider say. */
export const ripple = {
  figures: "What it comes to",
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
    "Ripple factor: adoptions that are established, at any distance, per origin. Time: days from the start of the intervention it spread from to the step established or, without a date of that, started; a date less precise than a day counts as its first day. Follow-on money: public contributions to the generations after the pilots’ and to their parts, each in the generation nearest above it.",
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
