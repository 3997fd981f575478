import { readNow, send } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { useActing } from "@/api/me";
import type { Me, WebhookDetails } from "@/api/schema";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { formWords } from "@/lib/words/form";
import { Field } from "@/ui/Field";
import { Mark } from "@/ui/Mark";
import { Page } from "@/ui/Page";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Rooms } from "./Rooms";
import { SecretOnce } from "./SecretOnce";
import { SmallForm } from "./SmallForm";

export const kindsOf = ({ types }: WebhookDetails) =>
  listed(types.map((type) => words.codes.recordType[type as keyof typeof words.codes.recordType] ?? type)) ||
  accessWords.allTypes;

export const ActiveMark = ({ active }: { active: boolean }) => (
  <Mark tone={active ? "good" : "caution"}>{active ? accessWords.active : accessWords.paused}</Mark>
);

function Webhooks({ me }: { me: Me }) {
  const agency = useActing();
  const [secret, setSecret] = useState<string>();
  const query = useQuery(readNow("/api/v1/webhooks", {}));
  const writes = me.roles.some(({ role }) => role !== "READER");
  return (
    <Page title={accessWords.webhooks} lead={accessWords.webhooksLead}>
      <Rooms me={me} />
      {secret && <SecretOnce secret={secret} onKept={() => setSecret(undefined)} />}
      {writes ? (
        <>
          <Loaded query={query}>
            {(webhooks) =>
              webhooks.length === 0 ? (
                <Empty title={accessWords.noWebhooks} />
              ) : (
                <Table<WebhookDetails>
                  caption={accessWords.webhooks}
                  rows={webhooks}
                  rowKey={({ id }) => id}
                  columns={[
                    {
                      name: accessWords.label,
                      cell: ({ id, label, url }) => (
                        <Titled below={url}>
                          <Link to="/webhooks/$id" params={{ id }}>
                            {label}
                          </Link>
                        </Titled>
                      ),
                    },
                    { name: accessWords.types, cell: kindsOf },
                    { name: accessWords.agency, cell: (webhook) => webhook.agency },
                    { name: accessWords.state, cell: ({ active }) => <ActiveMark active={active} /> },
                  ]}
                />
              )
            }
          </Loaded>
          <Section title={accessWords.makeWebhook}>
            <SmallForm
              step={accessWords.makeWebhook}
              send={({ type, ...form }, once) =>
                send("post", "/api/v1/webhooks", {
                  body: { ...form, ...(type && { types: [type] }), ...(agency && { agency }) },
                  once,
                })
              }
              onDone={(made) => made.secret && setSecret(made.secret)}
            >
              {(problem) => (
                <>
                  <Field label={accessWords.label} problem={problem("label")} required>
                    {(wired) => <input {...wired} name="label" required maxLength={200} />}
                  </Field>
                  <Field label={accessWords.url} hint={accessWords.urlHint} problem={problem("url")} required>
                    {(wired) => <input {...wired} name="url" type="url" required maxLength={2000} />}
                  </Field>
                  <Field label={accessWords.types} problem={problem("types/0")}>
                    {(wired) => (
                      <select {...wired} name="type" defaultValue="">
                        <option value="">{accessWords.allTypes}</option>
                        {Object.entries(words.codes.recordType).map(([type, name]) => (
                          <option key={type} value={type}>
                            {name}
                          </option>
                        ))}
                      </select>
                    )}
                  </Field>
                </>
              )}
            </SmallForm>
          </Section>
        </>
      ) : (
        <Empty title={formWords.mayNot} />
      )}
    </Page>
  );
}

export default function WebhooksPage() {
  return <ForSignedIn title={accessWords.webhooks}>{(me) => <Webhooks me={me} />}</ForSignedIn>;
}
