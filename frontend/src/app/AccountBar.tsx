import { read, send } from "@/api/client";
import { actFor, agenciesOf, isSteward, personOf, useActing, useMe } from "@/api/me";
import { forgetAllOf, keptForms } from "@/lib/kept";
import { words } from "@/lib/words";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { useState } from "react";
import styles from "./Account.module.css";
import { LanguageChoice } from "./LanguageChoice";

function ActingFor({ agencies }: { agencies: string[] }) {
  const acting = useActing();
  const named = useQuery(read("/api/v1/agencies", { query: { id: agencies } })).data;
  const name = (id: string) => named?.items.find((agency) => agency.id === id)?.name ?? id;
  if (agencies.length < 2) return <span>{name(agencies[0] ?? "")}</span>;
  return (
    <label>
      {words.access.actingFor}{" "}
      <select value={acting} onChange={(event) => actFor(event.target.value)}>
        {agencies.map((id) => (
          <option key={id} value={id}>
            {name(id)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who is here and for whom, and the way in and out. */
export function AccountBar() {
  const me = useMe();
  const [asked, setAsked] = useState(false);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => send("delete", "/api/v1/session"),
    onSuccess: async () => {
      await navigate({ to: "/" });
      actFor(undefined);
      if (me) forgetAllOf(personOf(me));
      setAsked(false);
      // Nothing that was seen while signed in stays behind.
      await queries.resetQueries();
    },
  });
  if (!me?.signedIn)
    return (
      <nav aria-label={words.access.account} className={styles.account}>
        <LanguageChoice />
        <Link to="/sign-in">{words.access.signIn}</Link>
      </nav>
    );
  const agencies = agenciesOf(me);
  const unsent = () => keptForms().some(({ person }) => person === personOf(me));
  return (
    <nav aria-label={words.access.account} className={styles.account}>
      <LanguageChoice />
      <span>
        {me.label}
        {isSteward(me) && ` · ${words.access.roles.STEWARD}`}
      </span>
      {agencies.length > 0 && <ActingFor agencies={agencies} />}
      <Link to="/my">{words.mine.title}</Link>
      <button type="button" onClick={() => (unsent() ? setAsked(true) : signOut.mutate())}>
        {words.access.signOut}
      </button>
      {asked && (
        <Dialog
          title={words.access.unsent}
          onClose={() => setAsked(false)}
          steps={
            <>
              <Button tone="primary" onClick={() => setAsked(false)}>
                {words.form.cancel}
              </Button>
              <Button tone="warn" onClick={() => signOut.mutate()}>
                {words.access.signOut}
              </Button>
            </>
          }
        >
          <p>{words.access.unsentMeaning}</p>
        </Dialog>
      )}
    </nav>
  );
}
