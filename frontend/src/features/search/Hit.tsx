import type { SearchHit } from "@/api/schema";
import { words } from "@/lib/words";
import { ListBoxItem } from "react-aria-components/ComboBox";
import styles from "./SearchBox.module.css";

/** A record that was found, and the name by which it was. */
export function Hit({ id, hit }: { id: string; hit: SearchHit }) {
  return (
    <ListBoxItem id={id} className={styles.hit} textValue={hit.name}>
      <span className={styles.name}>{hit.name}</span>
      <span className={styles.about}>
        {words.codes.recordType[hit.type]}
        {hit.matched !== hit.name && ` · ${words.search.matched(hit.matched)}`}
        {hit.detail && ` · ${hit.detail}`}
      </span>
    </ListBoxItem>
  );
}
