import { useMe } from "@/api/me";
import { SignInForm } from "@/api/SignInForm";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { Page } from "@/ui/Page";
import { useNavigate } from "@tanstack/react-router";

export default function SignInPage() {
  const me = useMe();
  const navigate = useNavigate();
  return (
    <Page title={words.access.signIn} lead={accessWords.lead}>
      {me?.signedIn && <p>{accessWords.already(me.label ?? "")}</p>}
      <SignInForm onDone={() => void navigate({ to: "/my" })} />
    </Page>
  );
}
