import { words } from "@/lib/words";
import { useState } from "react";
import styles from "./SearchBox.module.css";
import type SearchField from "./SearchField";
import { useSlashKey } from "./useSlashKey";

/** The search. A plain field until somebody goes to it: then the list of what is found comes too. */
export function SearchBox() {
  const [written, setWritten] = useState("");
  const [Field, setField] = useState<typeof SearchField>();
  const field = useSlashKey();
  const fetchField = () => void import("./SearchField").then((found) => setField(() => found.default));
  return (
    <search className={styles.search}>
      {Field ? (
        <Field field={field} written={written} />
      ) : (
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-expanded={false}
          aria-controls="search-hits"
          aria-label={words.search.label}
          aria-keyshortcuts="/"
          placeholder={words.search.placeholder}
          value={written}
          onChange={(event) => setWritten(event.target.value)}
          onFocus={fetchField}
        />
      )}
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
