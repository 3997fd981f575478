import { Views } from "@/ui/Views";
import { Link } from "@tanstack/react-router";

interface Props<K extends string> {
  label: string;
  views: Record<K, string>;
  current: K;
  /** The state of the screen with this view. */
  search: (view: K) => Record<string, unknown>;
}

/** Ways to look at the same selection, as places one can link to. */
export const ViewLinks = <K extends string>({ label, views, current, search }: Props<K>) => (
  <Views label={label}>
    {(Object.keys(views) as K[]).map((view) => (
      <Link
        key={view}
        to="."
        search={search(view)}
        resetScroll={false}
        activeOptions={{ exact: true }}
        aria-current={view === current || undefined}
      >
        {views[view]}
      </Link>
    ))}
  </Views>
);
