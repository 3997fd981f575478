import type Picker from "@/ui/Picker";
import { PlainPicker } from "@/ui/PlainPicker";
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

/**
 * A picker of any kind of record: the server finds what was typed, the URL holds what was chosen. A plain field until somebody
 * goes to it: then the list of what is found comes too.
 */
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
  const [written, setWritten] = useState<string>();
  const [List, setList] = useState<typeof Picker>();
  const [near, setNear] = useState(false);
  const found = useQuery({ ...find(typed || undefined), enabled: near });
  const chosen = useQuery({ ...get(value ?? ""), enabled: value !== undefined });

  const approach = () => {
    setNear(true);
    void import("@/ui/Picker").then(({ default: loaded }) => setList(() => loaded));
  };

  const others = found.data ? items(found.data) : [];
  const current = value && chosen.data ? { id: value, name: name(chosen.data) } : undefined;
  const offered = typed || !current ? others : [current, ...others.filter(({ id }) => id !== value)];
  if (!List)
    return (
      <PlainPicker
        {...inForm}
        label={label}
        typed={written ?? current?.name ?? ""}
        onType={setWritten}
        onFocus={approach}
      />
    );
  return (
    <List
      {...inForm}
      label={label}
      items={offered}
      loading={found.isFetching}
      chosen={value}
      written={written}
      typed={typed ?? current?.name ?? ""}
      onType={setTyped}
      onPick={onChange}
    />
  );
}
