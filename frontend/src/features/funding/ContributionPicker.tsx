import { read, readSteadily } from "@/api/client";
import { RecordPicker, type PickerProps } from "@/api/RecordPicker";
import type { ContributionSummary } from "@/api/schema";
import { grouped } from "@/lib/decimal";
import { words } from "@/lib/words";

type Told = Pick<ContributionSummary, "stage" | "provider" | "intervention" | "amount" | "currency">;

const nameOf = ({ stage, provider, intervention, amount, currency }: Told) =>
  [
    words.funding.oneOf(words.codes.contributionStage[stage], provider.name, intervention.name),
    amount !== undefined && `${currency} ${grouped(amount)}`,
  ]
    .filter(Boolean)
    .join(", ");

export const ContributionPicker = (props: PickerProps) => (
  <RecordPicker
    {...props}
    find={(q) => readSteadily("/api/v1/contributions", { query: { q, limit: 20 } })}
    items={(page) => page.items.map((one) => ({ id: one.id, name: nameOf(one) }))}
    get={(id) => read("/api/v1/contributions/{id}", { path: { id } })}
    name={nameOf}
  />
);
