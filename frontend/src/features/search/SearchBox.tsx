import { words } from "@/lib/words";
import { lazy, Suspense, useState } from "react";
import styles from "./SearchBox.module.css";
import { useSlashKey } from "./useSlashKey";

const SearchField = lazy(() => import("./SearchField"));

/** The search. A plain field until somebody goes to it: then the list of what is found comes too. */
export function SearchBox() {
  const [typed, setTyped] = useState("");
  const [wanted, setWanted] = useState(false);
  const field = useSlashKey();
  const plain = (
    <input
      ref={field}
      type="search"
      role="combobox"
      aria-expanded={false}
      aria-controls="search-hits"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={() => setWanted(true)}
      aria-label={words.search.label}
      aria-keyshortcuts="/"
      placeholder={words.search.placeholder}
    />
  );
  return (
    <search className={styles.search}>
      {wanted ? (
        <Suspense fallback={plain}>
          <SearchField field={field} typed={typed} onType={setTyped} />
        </Suspense>
      ) : (
        plain
      )}
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
