import { words } from "@/lib/words";
import { lazy, Suspense } from "react";
import styles from "./SearchBox.module.css";

const SearchField = lazy(() => import("./SearchField"));

/** The search, which arrives just after the screen it stands on. */
export const SearchBox = () => (
  <search className={styles.search}>
    <Suspense fallback={<input disabled placeholder={words.search.placeholder} />}>
      <SearchField />
    </Suspense>
    <kbd aria-hidden="true">/</kbd>
  </search>
);
