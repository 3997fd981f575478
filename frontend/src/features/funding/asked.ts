import { ofFigure } from "./search";
import type { useFunding } from "./useFunding";

type Funding = ReturnType<typeof useFunding>;

/** Without conversion: for what is told in its own currency. */
const asReported = (asked: ReturnType<typeof ofFigure>) => ({
  ...asked,
  in: undefined,
  rateSet: undefined,
  rateYear: undefined,
});

/** What each figure of money is asked for, by what the URL says: on its screen and as a file. */
export const askedOf = {
  summary: ({ by, asked }: Funding) => ({ ...ofFigure(asked), by }),
  flows: ({ asked }: Funding) => ofFigure(asked),
  // The stages stand side by side here, so no basis picks one of them.
  delivery: ({ by = ["side"], filter }: Funding) => ({ ...ofFigure(filter), by }),
  // Two stages stand beside the budget here, each in its own currency: no basis and no rate applies.
  gaps: ({ filter }: Funding) => asReported(ofFigure(filter)),
  budgets: ({ filter: { reportedBy, programme, cluster, intervention } }: Funding) => ({
    agency: reportedBy,
    programme,
    cluster,
    intervention,
  }),
  leverage: ({ by: [by = "year"] = [], asked }: Funding) => ({ ...ofFigure(asked), by: [by] }),
  // Both accounts are shown in their own words: converted, they would be ours.
  disputes: ({ asked }: Funding) => asReported(ofFigure(asked)),
  compare: ({ from = "", to, asked }: Funding) => ({ ...ofFigure(asked), from, to }),
};
