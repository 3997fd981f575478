import { useViewpoint } from "@/api/viewpoint";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { InterventionPicker } from "@/features/intervention/InterventionPicker";
import { words } from "@/lib/words";
import { Choice, Filters, MoreFilters, TextFilter } from "@/ui/Filters";
import type { FundingFilter } from "./search";

interface Props {
  filter: FundingFilter;
  onChange: (change: FundingFilter) => void;
  onClear: () => void;
}

const list = <T,>(value: T | undefined) => (value === undefined ? undefined : [value]);
const rare = [
  "kind",
  "sector",
  "province",
  "currency",
  "fiscalYear",
  "since",
  "until",
  "reference",
  "provider",
  "receiver",
  "intervention",
  "cluster",
];
const marks = words.funding.filterMarks;
type MarkName = keyof typeof marks;

const markOf = ({ disputed, valued }: FundingFilter): MarkName | undefined =>
  disputed ? "disputed" : valued === false ? "unvalued" : valued ? "valued" : undefined;

const marked = (mark: MarkName | undefined): FundingFilter => ({
  disputed: mark === "disputed" || undefined,
  valued: mark === "valued" ? true : mark === "unvalued" ? false : undefined,
});

export function FundingFilters({ filter, onChange, onClear }: Props) {
  const { basis } = useViewpoint();
  return (
    <Filters active={Object.keys(filter).some((name) => name !== "in")} onClear={onClear}>
      <Choice
        label={words.funding.stage}
        any={basis && words.funding.asBasis(words.codes.contributionStage[basis])}
        options={words.codes.contributionStage}
        value={filter.stage?.[0]}
        onChange={(stage) => onChange({ stage: list(stage) })}
      />
      <Choice
        label={words.agency.side}
        options={words.codes.side}
        value={filter.side}
        onChange={(side) => onChange({ side })}
      />
      <Choice
        label={words.funding.form}
        options={words.codes.fundingForm}
        value={filter.form?.[0]}
        onChange={(form) => onChange({ form: list(form) })}
      />
      <Choice
        label={words.funding.marks}
        options={marks}
        value={markOf(filter)}
        onChange={(mark) => onChange(marked(mark))}
      />
      <AgencyPicker
        label={words.funding.either}
        value={filter.agency?.[0]}
        onChange={(agency) => onChange({ agency: list(agency) })}
      />
      <InterventionPicker
        label={words.codes.level.PROGRAMME}
        level="PROGRAMME"
        value={filter.programme?.[0]}
        onChange={(programme) => onChange({ programme: list(programme) })}
      />
      <MoreFilters open={rare.some((name) => name in filter)}>
        <Choice
          label={words.funding.groups.kind}
          options={words.codes.agencyKind}
          value={filter.kind?.[0]}
          onChange={(kind) => onChange({ kind: list(kind) })}
        />
        <TextFilter
          label={words.cluster.isic}
          value={filter.sector?.[0]}
          onChange={(sector) => onChange({ sector: list(sector) })}
        />
        <TextFilter
          label={words.funding.groups.province}
          value={filter.province?.[0]}
          onChange={(province) => onChange({ province: list(province) })}
        />
        <TextFilter
          label={words.funding.groups.fiscalYear}
          value={filter.fiscalYear?.[0]}
          onChange={(year) => onChange({ fiscalYear: list(year?.toUpperCase()) })}
        />
        <TextFilter
          label={words.funding.currency}
          value={filter.currency?.[0]}
          onChange={(currency) => onChange({ currency: list(currency?.toUpperCase()) })}
        />
        <TextFilter
          label={words.funding.since}
          value={filter.since}
          onChange={(since) => onChange({ since })}
        />
        <TextFilter
          label={words.funding.until}
          value={filter.until}
          onChange={(until) => onChange({ until })}
        />
        <TextFilter
          label={words.funding.reference}
          value={filter.reference?.[0]}
          onChange={(reference) => onChange({ reference: list(reference) })}
        />
        <AgencyPicker
          label={words.funding.provider}
          value={filter.provider?.[0]}
          onChange={(provider) => onChange({ provider: list(provider) })}
        />
        <AgencyPicker
          label={words.funding.receiver}
          value={filter.receiver?.[0]}
          onChange={(receiver) => onChange({ receiver: list(receiver) })}
        />
        <InterventionPicker
          label={words.intervention.one}
          value={filter.intervention?.[0]}
          onChange={(intervention) => onChange({ intervention: list(intervention) })}
        />
        <ClusterPicker
          label={words.cluster.one}
          value={filter.cluster?.[0]}
          onChange={(cluster) => onChange({ cluster: list(cluster) })}
        />
      </MoreFilters>
    </Filters>
  );
}
