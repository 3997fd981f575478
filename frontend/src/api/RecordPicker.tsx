import { Picker } from "@/ui/Picker";
import { useQuery, type UseQueryOptions } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "./problem";

interface Named {
  id: string;
  name: string;
}

export interface PickerProps {
  label: string;
  value?: string;
  onChange: (id: string | undefined) => void;
  problem?: string;
  required?: boolean;
  placeholder?: string;
}

interface Props<List, One> extends PickerProps {
  find: (q: string | undefined) => UseQueryOptions<List, Problem, List>;
  items: (list: List) => Named[];
  get: (id: string) => UseQueryOptions<One, Problem, One>;
  name: (one: One) => string;
}

/** A picker of any kind of record: the server finds what was typed, the URL holds what was chosen. */
export function RecordPicker<List, One>({
  label,
  value,
  onChange,
  find,
  items,
  get,
  name,
  ...inForm
}: Props<List, One>) {
  const [typed, setTyped] = useState<string>();
  const found = useQuery(find(typed || undefined));
  const chosen = useQuery({ ...get(value ?? ""), enabled: value !== undefined });

  const others = found.data ? items(found.data) : [];
  const current = value && chosen.data ? { id: value, name: name(chosen.data) } : undefined;
  const offered = typed || !current ? others : [current, ...others.filter(({ id }) => id !== value)];
  return (
    <Picker
      {...inForm}
      label={label}
      items={offered}
      chosen={value}
      typed={typed ?? current?.name ?? ""}
      onType={setTyped}
      onPick={onChange}
    />
  );
}
