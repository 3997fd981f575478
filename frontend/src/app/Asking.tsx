import { words } from "@/lib/words";
import { useIsFetching } from "@tanstack/react-query";
import styles from "./Shell.module.css";

/** What was never there before: to ask once more for what is shown needs no sign. */
const first = { predicate: ({ state }: { state: { data: unknown } }) => state.data === undefined };

/** On a slow line: what was chosen is on its way, though what stood there before still stands. */
export const Asking = () =>
  useIsFetching(first) > 0 && (
    <div role="progressbar" aria-label={words.states.loading} data-asking className={styles.asking} />
  );
