import { readNow, send } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { isSteward } from "@/api/me";
import type { KeySummary, Me } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { Field } from "@/ui/Field";
import { Mark } from "@/ui/Mark";
import { Page } from "@/ui/Page";
import { Row, Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "@/api/Asked";
import { PersonField, RoleFor } from "./Holder";
import { Rooms } from "./Rooms";
import { SecretOnce } from "./SecretOnce";
import { SmallForm } from "./SmallForm";

const stateOf = (key: KeySummary) =>
  key.revokedAt ? "revoked" : new Date(key.expiresAt) < new Date() ? "expired" : "good";

type Told = (secret: string) => void;

function MakeKey({ onSecret }: { onSecret: Told }) {
  const [kind, setKind] = useState<"MACHINE" | "PERSON">("MACHINE");
  const [agency, setAgency] = useState<string>();
  const people = useQuery(readNow("/api/v1/people", {})).data ?? [];
  const make = ({ label, person, role, expires }: Record<string, string>, once: string) =>
    send("post", "/api/v1/keys", {
      once,
      body: {
        label,
        ...(kind === "PERSON" ? { person } : { role, agency }),
        ...(expires && { expires: `${expires}T00:00:00Z` }),
      },
    });
  return (
    <SmallForm step={accessWords.makeKey} send={make} onDone={({ secret }) => secret && onSecret(secret)}>
      {(problem) => (
        <>
          <Field label={accessWords.label} problem={problem("label")} required>
            {(wired) => <input {...wired} name="label" required maxLength={200} />}
          </Field>
          <Field label={accessWords.holder}>
            {(wired) => (
              <select
                {...wired}
                value={kind}
                onChange={(event) => setKind(event.target.value as typeof kind)}
              >
                <option value="MACHINE">{accessWords.kinds.MACHINE}</option>
                <option value="PERSON">{accessWords.kinds.PERSON}</option>
              </select>
            )}
          </Field>
          {kind === "PERSON" ? (
            <PersonField people={people} problem={problem("person")} />
          ) : (
            <>
              <RoleFor agency={agency} onAgency={setAgency} problem={problem("agency")} />
            </>
          )}
          <Field label={accessWords.expires} hint={accessWords.expiresHint} problem={problem("expires")}>
            {(wired) => <input {...wired} name="expires" type="date" />}
          </Field>
        </>
      )}
    </SmallForm>
  );
}

const tones = { good: "good", expired: "caution", revoked: "warn" } as const;

function Steps({ of, onSecret }: { of: KeySummary; onSecret: Told }) {
  const path = { id: of.id };
  if (stateOf(of) !== "good") return null;
  return (
    <Row>
      <Asked
        name={accessWords.rotate}
        label={`${accessWords.rotate} ${of.label}`}
        title={accessWords.rotateTitle(of.label)}
        meaning={accessWords.rotateMeaning}
        act={() => send("post", "/api/v1/keys/{id}/rotation", { path, body: {} })}
        onDone={({ secret }) => secret && onSecret(secret)}
      />
      <Asked
        name={accessWords.revoke}
        label={`${accessWords.revoke} ${of.label}`}
        title={accessWords.revokeTitle(of.label)}
        meaning={accessWords.revokeMeaning}
        warn
        act={() => send("delete", "/api/v1/keys/{id}", { path })}
      />
    </Row>
  );
}

function KeyTable({ keys, onSecret }: { keys: KeySummary[]; onSecret: Told }) {
  const people = useQuery(readNow("/api/v1/people", {})).data ?? [];
  const holder = ({ person, role, agency }: KeySummary) =>
    person
      ? (people.find(({ id }) => id === person)?.name ?? person)
      : accessWords.roleOf(role ? words.access.roles[role] : "", agency);
  return (
    <Table<KeySummary>
      caption={accessWords.keys}
      rows={keys}
      rowKey={({ id }) => id}
      columns={[
        { name: accessWords.label, cell: (key) => <Titled below={`${key.prefix}…`}>{key.label}</Titled> },
        {
          name: accessWords.holder,
          cell: (key) => <Titled below={holder(key)}>{accessWords.kinds[key.kind]}</Titled>,
        },
        {
          name: accessWords.state,
          cell: (key) => <Mark tone={tones[stateOf(key)]}>{accessWords.states[stateOf(key)]}</Mark>,
        },
        { name: accessWords.expires, cell: ({ expiresAt }) => instantText(expiresAt) },
        {
          name: accessWords.lastUsed,
          cell: ({ lastUsedAt }) => (lastUsedAt ? instantText(lastUsedAt) : accessWords.never),
        },
        { name: "", cell: (key) => <Steps of={key} onSecret={onSecret} /> },
      ]}
    />
  );
}

function Keys({ me }: { me: Me }) {
  const [secret, setSecret] = useState<string>();
  const query = useQuery(readNow("/api/v1/keys", {}));
  return (
    <Page title={accessWords.keys} lead={accessWords.keysLead}>
      <Rooms me={me} />
      {secret && <SecretOnce secret={secret} onKept={() => setSecret(undefined)} />}
      <Loaded query={query}>
        {(keys) =>
          keys.length === 0 ? (
            <Empty title={accessWords.noKeys} />
          ) : (
            <KeyTable keys={keys} onSecret={setSecret} />
          )
        }
      </Loaded>
      <Section title={accessWords.makeKey}>
        <MakeKey onSecret={setSecret} />
      </Section>
    </Page>
  );
}

export default function KeysPage() {
  return (
    <ForSignedIn title={accessWords.keys}>
      {(me) => (isSteward(me) ? <Keys me={me} /> : <StewardsOnly title={accessWords.keys} me={me} />)}
    </ForSignedIn>
  );
}

export const StewardsOnly = ({ title, me }: { title: string; me: Me }) => (
  <Page title={title}>
    <Rooms me={me} />
    <Empty title={accessWords.stewardsOnly} />
  </Page>
);
