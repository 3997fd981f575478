import { useMe } from "@/api/me";
import { SignInForm } from "@/api/SignInForm";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { useNavigate } from "@tanstack/react-router";

export default function SignInPage() {
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Page title={words.access.signIn} lead={words.access.lead}>
      {me?.signedIn && <p>{words.access.already(me.label ?? "")}</p>}
      <SignInForm onDone={() => void navigate({ to: "/my" })} />
    </Page>
  );
}
