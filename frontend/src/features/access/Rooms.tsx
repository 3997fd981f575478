import { isSteward } from "@/api/me";
import type { Me } from "@/api/schema";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { Views } from "@/ui/Views";
import { Link } from "@tanstack/react-router";

/** The screens of what programs and people get in with, side by side. */
export const Rooms = ({ me }: { me: Me }) => (
  <Views label={accessWords.rooms}>
    <Link to="/my">{words.mine.title}</Link>
    <Link to="/webhooks">{accessWords.webhooks}</Link>
    {isSteward(me) && (
      <>
        <Link to="/keys">{accessWords.keys}</Link>
        <Link to="/people">{accessWords.people}</Link>
      </>
    )}
  </Views>
);
