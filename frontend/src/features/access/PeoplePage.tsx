import { readNow, send } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { isSteward } from "@/api/me";
import type { Me, PersonDetails } from "@/api/schema";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { Done, Field } from "@/ui/Field";
import { Lines } from "@/ui/Lines";
import { Page } from "@/ui/Page";
import { Row, Soft, Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Asked } from "@/api/Asked";
import { PersonField, RoleFor } from "./Holder";
import { StewardsOnly } from "./KeysPage";
import { Rooms } from "./Rooms";
import { SmallForm } from "./SmallForm";

type Given = PersonDetails["roles"][number];

const said = ({ role, agency }: Given) => accessWords.roleOf(words.access.roles[role], agency);

function Roles({ of }: { of: PersonDetails }) {
  if (of.roles.length === 0) return <Soft>{accessWords.noRoles}</Soft>;
  return (
    <Lines>
      {of.roles.map((given) => (
        <Row key={given.id}>
          {said(given)}
          <Asked
            name={accessWords.take}
            label={accessWords.takeRole(said(given), of.name)}
            title={`${accessWords.takeRole(said(given), of.name)}?`}
            meaning={accessWords.peopleLead}
            warn
            act={() =>
              send("delete", "/api/v1/people/{id}/roles/{role}", { path: { id: of.id, role: given.id } })
            }
          />
        </Row>
      ))}
    </Lines>
  );
}

function GiveRole({ people }: { people: PersonDetails[] }) {
  const [agency, setAgency] = useState<string>();
  return (
    <SmallForm
      step={accessWords.giveRole}
      send={({ person = "", role }, once) =>
        send("post", "/api/v1/people/{id}/roles", { path: { id: person }, body: { role, agency }, once })
      }
      onDone={() => setAgency(undefined)}
    >
      {(problem) => (
        <>
          <PersonField people={people} problem={problem("person")} />
          <RoleFor agency={agency} onAgency={setAgency} problem={problem("agency")} />
        </>
      )}
    </SmallForm>
  );
}

function People({ me }: { me: Me }) {
  const query = useQuery(readNow("/api/v1/people", {}));
  const [out, setOut] = useState<string>();
  return (
    <Page title={accessWords.people} lead={accessWords.peopleLead}>
      <Rooms me={me} />
      {out && <Done>{accessWords.signedOut(out)}</Done>}
      <Loaded query={query}>
        {(people) => (
          <>
            {people.length === 0 ? (
              <Empty title={accessWords.noPeople} />
            ) : (
              <Table<PersonDetails>
                caption={accessWords.people}
                rows={people}
                rowKey={({ id }) => id}
                columns={[
                  {
                    name: accessWords.name,
                    cell: ({ name, email }) => <Titled below={email}>{name}</Titled>,
                  },
                  { name: accessWords.role, cell: (person) => <Roles of={person} /> },
                  {
                    name: "",
                    cell: ({ id, name }) => (
                      <Asked
                        name={accessWords.signOutEverywhere}
                        label={`${accessWords.signOutEverywhere}: ${name}`}
                        title={`${accessWords.signOutEverywhere}: ${name}?`}
                        meaning={accessWords.lead}
                        act={() => send("delete", "/api/v1/people/{id}/sessions", { path: { id } })}
                        onDone={() => setOut(name)}
                      />
                    ),
                  },
                ]}
              />
            )}
            <Section title={accessWords.giveRole}>
              <GiveRole people={people} />
            </Section>
          </>
        )}
      </Loaded>
      <Section title={accessWords.addPerson}>
        {/* The id is the key of the try: sent again, it adds nobody. */}
        <SmallForm
          step={accessWords.addPerson}
          send={(body, once) => send("put", "/api/v1/people/{id}", { path: { id: once }, body })}
        >
          {(problem) => (
            <>
              <Field label={accessWords.name} problem={problem("name")} required>
                {(wired) => <input {...wired} name="name" required maxLength={200} />}
              </Field>
              <Field label={accessWords.email} problem={problem("email")}>
                {(wired) => <input {...wired} name="email" type="email" maxLength={320} />}
              </Field>
            </>
          )}
        </SmallForm>
      </Section>
    </Page>
  );
}

export default function PeoplePage() {
  return (
    <ForSignedIn title={accessWords.people}>
      {(me) => (isSteward(me) ? <People me={me} /> : <StewardsOnly title={accessWords.people} me={me} />)}
    </ForSignedIn>
  );
}
