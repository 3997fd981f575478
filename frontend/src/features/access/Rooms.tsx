import { isSteward } from "@/api/me";
import type { Me } from "@/api/schema";
import { words } from "@/lib/words";
import { Views } from "@/ui/Views";
import { Link } from "@tanstack/react-router";

/** The screens of what programs and people get in with, side by side. */
export const Rooms = ({ me }: { me: Me }) => (
  <Views label={words.access.rooms}>
    <Link to="/my">{words.mine.title}</Link>
    <Link to="/webhooks">{words.access.webhooks}</Link>
    {isSteward(me) && (
      <>
        <Link to="/keys">{words.access.keys}</Link>
        <Link to="/people">{words.access.people}</Link>
      </>
    )}
  </Views>
);
