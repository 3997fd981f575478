import { read, readSteadily } from "@/api/client";
import { RecordPicker, type PickerProps } from "@/api/RecordPicker";
import type { ContributionSummary } from "@/api/schema";
import { grouped } from "@/lib/decimal";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";

type Told = Pick<ContributionSummary, "stage" | "provider" | "intervention" | "amount" | "currency">;

const nameOf = ({ stage, provider, intervention, amount, currency }: Told) =>
  listed([
    words.funding.oneOf(words.codes.contributionStage[stage], provider.name, intervention.name),
    amount !== undefined && `${currency} ${grouped(amount)}`,
  ]);

export const ContributionPicker = (props: PickerProps) => (
  <RecordPicker
    {...props}
    find={(q) => readSteadily("/api/v1/contributions", { query: { q, limit: 20 } })}
    items={(page) => page.items.map((one) => ({ id: one.id, name: nameOf(one) }))}
    get={(id) => read("/api/v1/contributions/{id}", { path: { id } })}
    name={nameOf}
  />
);
