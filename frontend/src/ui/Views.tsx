import type { ReactNode } from "react";
import styles from "./Views.module.css";

interface Props<K extends string> {
  label: string;
  views: Record<K, string>;
  current: K;
  link: (view: K, name: string, current: boolean) => ReactNode;
}

/** Ways to look at the same thing. Each is a link, for the view is part of the URL. */
export function Views<K extends string>({ label, views, current, link }: Props<K>) {
  return (
    <nav aria-label={label} className={styles.views}>
      {(Object.keys(views) as K[]).map((view) => link(view, views[view], view === current))}
    </nav>
  );
}
