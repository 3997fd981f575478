import { readSteadily } from "@/api/client";
import type { SearchHit } from "@/api/schema";
import { words } from "@/lib/words";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState, type RefObject } from "react";
import { ComboBox, Input, ListBox, Popover } from "react-aria-components/ComboBox";
import { Localized } from "@/ui/Localized";
import { Hit } from "./Hit";
import styles from "./SearchBox.module.css";

const screens = {
  agency: "/agencies/$id",
  cluster: "/clusters/$id",
  intervention: "/interventions/$id",
} as const;
const keyOf = ({ type, id }: SearchHit) => `${type}:${id}`;

interface Props {
  field: RefObject<HTMLInputElement | null>;
  /** What had been written in the plain field by the time this one took over. */
  written: string;
}

/** Goes on where the plain field was left, as if the last of it had just been written. */
function useTakeOver(field: RefObject<HTMLInputElement | null>, write: () => void) {
  const start = useEffectEvent(() => {
    field.current?.focus();
    write();
  });
  useEffect(() => start(), []);
}

/** Finds any record by any of its names, old names, misspellings and numbers. */
export default function SearchField({ field, written }: Props) {
  const [typed, setTyped] = useState("");
  useTakeOver(field, () => setTyped(written));
  const navigate = useNavigate();
  const q = typed.trim();
  const found = useQuery({
    ...readSteadily("/api/v1/search", { query: { q, limit: 12 } }),
    enabled: q.length > 1,
  });
  const hits = q.length > 1 ? (found.data?.items ?? []) : [];

  const open = (key: string | number | null) => {
    const hit = hits.find((one) => keyOf(one) === key);
    if (!hit) return;
    setTyped("");
    void navigate({ to: screens[hit.type], params: { id: hit.id } });
  };

  return (
    <Localized>
      <ComboBox
        aria-label={words.search.label}
        items={hits}
        inputValue={typed}
        onInputChange={setTyped}
        selectedKey={null}
        onSelectionChange={open}
        defaultFilter={() => true}
        allowsEmptyCollection={q.length > 1}
      >
        <Input ref={field} type="search" placeholder={words.search.placeholder} aria-keyshortcuts="/" />
        <Popover className={styles.popover}>
          <ListBox<SearchHit>
            className={styles.hits}
            renderEmptyState={() => (
              <p className={styles.none}>{found.isFetching ? words.states.loading : words.search.none(q)}</p>
            )}
          >
            {(hit) => <Hit id={keyOf(hit)} hit={hit} />}
          </ListBox>
        </Popover>
      </ComboBox>
    </Localized>
  );
}
