import { words } from "@/lib/words";
import { Pager } from "@/ui/Pager";
import { Link } from "@tanstack/react-router";

interface Props {
  page: { items: unknown[]; next?: string | null; total?: number };
  after?: string;
  counted?: (shown: number, total: number) => string;
}

/** Links to the first and the next page of the list on this screen. */
export function Pages({ page, after, counted }: Props) {
  const to = (cursor: string | undefined, name: string) => (
    <Link to="." search={(search) => ({ ...search, after: cursor })}>
      {name}
    </Link>
  );
  return (
    <Pager
      shown={page.items.length}
      total={page.total}
      counted={counted}
      first={after && to(undefined, words.pager.first)}
      next={page.next && to(page.next, words.pager.next)}
    />
  );
}
