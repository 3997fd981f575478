import { useKeptAt } from "@/api/connection";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import styles from "./Viewpoint.module.css";

/** Says, while the register cannot be reached, of which moment is what is shown; and reads it anew once it can. */
export function OfflineBanner() {
  const queries = useQueryClient();
  const keptAt = useKeptAt();
  const was = useRef(keptAt);
  useEffect(() => {
    // An answer from the register: the others are asked for again, too.
    if (was.current !== undefined && keptAt === undefined) void queries.invalidateQueries();
    was.current = keptAt;
    if (keptAt === undefined) return;
    const again = () => void queries.invalidateQueries();
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [keptAt, queries]);
  if (keptAt === undefined) return null;
  return (
    <p role="status" className={styles.past}>
      {words.states.kept(instantText(keptAt))}{" "}
      <button type="button" onClick={() => void queries.invalidateQueries()}>
        {words.states.retry}
      </button>
    </p>
  );
}
