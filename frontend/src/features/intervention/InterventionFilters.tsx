import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { words } from "@/lib/words";
import { Choice, Filters, MoreFilters, TextFilter } from "@/ui/Filters";
import { InterventionPicker } from "./InterventionPicker";
import type { interventionSearch } from "./search";

type Filter = ReturnType<typeof interventionSearch>;

const rare = ["programme", "agency", "cluster"];

interface Props {
  filter: Filter;
  onChange: (change: Filter) => void;
  onClear: () => void;
}

export function InterventionFilters({ filter, onChange, onClear }: Props) {
  return (
    <Filters active={Object.keys(filter).length > 0} onClear={onClear}>
      <TextFilter label={words.intervention.find} value={filter.q} onChange={(q) => onChange({ q })} />
      <Choice
        label={words.intervention.level}
        options={words.codes.level}
        value={filter.level?.[0]}
        onChange={(level) => onChange({ level: level && [level] })}
      />
      <Choice
        label={words.intervention.type}
        options={words.codes.interventionType}
        value={filter.type?.[0]}
        onChange={(type) => onChange({ type: type && [type] })}
      />
      <Choice
        label={words.intervention.status}
        options={words.codes.activityStatus}
        value={filter.status?.[0]}
        onChange={(status) => onChange({ status: status && [status] })}
      />
      <MoreFilters open={rare.some((name) => name in filter)}>
        <InterventionPicker
          label={words.codes.level.PROGRAMME}
          level="PROGRAMME"
          value={filter.programme?.[0]}
          onChange={(programme) => onChange({ programme: programme ? [programme] : undefined })}
        />
        <AgencyPicker
          label={words.agency.one}
          value={filter.agency?.[0]}
          onChange={(agency) => onChange({ agency: agency ? [agency] : undefined })}
        />
        <ClusterPicker
          label={words.cluster.one}
          value={filter.cluster?.[0]}
          onChange={(cluster) => onChange({ cluster: cluster ? [cluster] : undefined })}
        />
      </MoreFilters>
    </Filters>
  );
}
