import { personOf, useMe } from "@/api/me";
import { instantText } from "@/lib/dates";
import { keptForms, onKept, type KeptForm } from "@/lib/kept";
import { listed } from "@/lib/listed";
import { formWords } from "@/lib/words/form";
import { useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useState, useSyncExternalStore } from "react";
import { sendWaiting, type Told } from "./outbox";
import styles from "./Record.module.css";
import { recordTypes, type TypeName } from "./types";

const called = ({ type, at }: KeptForm) => listed([recordTypes[type as TypeName].called, instantText(at)]);

const FormLink = ({ kept }: { kept: KeptForm }) =>
  kept.id ? (
    <Link to="/edit/$type/$id" params={{ type: kept.type, id: kept.id }}>
      {called(kept)}
    </Link>
  ) : (
    <Link to="/edit/$type" params={{ type: kept.type }} search={{ kept: kept.once }}>
      {called(kept)}
    </Link>
  );

const RecordLink = ({ of: { kept, id = "" } }: { of: Told }) => (
  <Link to={recordTypes[kept.type as TypeName].screen} params={{ id }}>
    {called(kept)}
  </Link>
);

/** How often what waits is tried, in milliseconds, besides when the browser says that there is a connection. */
const every = 30_000;

/** What this person filled in while the register could not be reached: sent by itself, and told what became of it. */
export default function Outbox() {
  const me = useMe();
  const queries = useQueryClient();
  const [told, setTold] = useState<Told[]>([]);
  const person = me?.signedIn ? personOf(me) : undefined;
  const waiting = useSyncExternalStore(onKept, keptForms).filter(
    (kept) => kept.waiting && kept.person === person,
  );
  const waits = waiting.length > 0;
  useEffect(() => {
    if (!waits) return;
    const send = async () => {
      const now = await sendWaiting(keptForms().filter((kept) => kept.person === person));
      const done = now.filter(({ fate }) => fate !== "waiting");
      if (done.length === 0) return;
      setTold((before) => [...before, ...done]);
      await queries.invalidateQueries();
    };
    const soon = setTimeout(() => void send(), 0);
    const again = setInterval(() => void send(), every);
    const online = () => void send();
    window.addEventListener("online", online);
    return () => {
      clearTimeout(soon);
      clearInterval(again);
      window.removeEventListener("online", online);
    };
  }, [waits, person, queries]);
  if (!waits && told.length === 0) return null;
  return (
    <div role="status" className={styles.outbox}>
      {waits && <p>{formWords.outbox.waiting(waiting.length)}</p>}
      <ul>
        {waiting.map((kept) => (
          <li key={kept.once}>
            <FormLink kept={kept} />
          </li>
        ))}
        {told.map((one) => (
          <li key={one.kept.once}>
            {one.fate === "sent" ? (
              <>
                {formWords.outbox.sent} <RecordLink of={one} />
              </>
            ) : (
              <>
                {formWords.outbox.refused} <FormLink kept={one.kept} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
