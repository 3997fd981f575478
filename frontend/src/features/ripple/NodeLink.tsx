import type { RippleNode } from "@/api/schema";
import { words } from "@/lib/words";
import { Link } from "@tanstack/react-router";

const screens = { INTERVENTION: "/interventions/$id", AGENCY: "/agencies/$id" } as const;

/** The record that a node of the graph stands for. */
export const NodeLink = ({ node }: { node?: RippleNode }) =>
  node ? (
    <Link to={screens[node.kind]} params={{ id: node.ref.id }}>
      {node.ref.name}
    </Link>
  ) : (
    <>{words.unknown}</>
  );
