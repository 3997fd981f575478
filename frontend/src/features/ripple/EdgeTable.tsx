import type { Ripple, RippleEdge } from "@/api/schema";
import { words } from "@/lib/words";
import { rippleWords } from "@/lib/words/ripple";
import { DateText } from "@/ui/DateText";
import { SourceCell } from "@/ui/Sources";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { AdoptionStageMark } from "./AdoptionStageMark";
import { NodeLink } from "./NodeLink";

/** What the graph draws, one adoption on a line. */
export function EdgeTable({ nodes, edges }: Pick<Ripple, "nodes" | "edges">) {
  const node = (id: string) => nodes.find((one) => one.id === id);
  return (
    <Table<RippleEdge>
      caption={rippleWords.edges}
      rows={edges}
      rowKey={({ adoption }) => adoption}
      columns={[
        { name: words.ripple.to, cell: ({ to }) => <NodeLink node={node(to)} /> },
        { name: words.ripple.from, cell: ({ from }) => <NodeLink node={node(from)} /> },
        {
          name: words.ripple.mechanism,
          cell: ({ adoption, mechanism }) => (
            <Link to="/ripple/$id" params={{ id: adoption }}>
              {words.codes.mechanism[mechanism]}
            </Link>
          ),
        },
        { name: words.ripple.stage, cell: ({ stage }) => <AdoptionStageMark stage={stage} /> },
        { name: words.date, cell: ({ date }) => (date ? <DateText date={date} /> : words.unknown) },
        { name: words.sources.one, cell: ({ sources }) => <SourceCell sources={sources} /> },
      ]}
    />
  );
}
