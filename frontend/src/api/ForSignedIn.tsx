import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Skeleton } from "@/ui/States";
import type { ReactNode } from "react";
import { useMe } from "./me";
import type { Me } from "./schema";
import { SignInForm } from "./SignInForm";

interface Props {
  title: string;
  children: (me: Me) => ReactNode;
}

/** A screen for those who signed in; others may do so here, and then see it. */
export function ForSignedIn({ title, children }: Props) {
  const me = useMe();
  if (me?.signedIn) return children(me);
  return (
    <Page title={title} lead={me && words.access.needed}>
      {me ? <SignInForm /> : <Skeleton />}
    </Page>
  );
}
