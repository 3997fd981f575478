import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { words } from "@/lib/words";
import { Filters } from "@/ui/Filters";
import type { ReactNode } from "react";

interface Of {
  agency?: string[];
  cluster?: string[];
}

interface Props {
  of: Of;
  active: boolean;
  onChange: (change: Of) => void;
  onClear: () => void;
  children?: ReactNode;
}

const list = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** Whose records are looked at. */
export const QualityFilters = ({ of, active, onChange, onClear, children }: Props) => (
  <Filters active={active} onClear={onClear}>
    {children}
    <AgencyPicker
      label={words.agency.one}
      value={of.agency?.[0]}
      onChange={(agency) => onChange({ agency: list(agency) })}
    />
    <ClusterPicker
      label={words.cluster.one}
      value={of.cluster?.[0]}
      onChange={(cluster) => onChange({ cluster: list(cluster) })}
    />
  </Filters>
);
