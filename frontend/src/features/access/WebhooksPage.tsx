import { readNow, send } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { useActing } from "@/api/me";
import type { Me, WebhookDetails } from "@/api/schema";
import { words } from "@/lib/words";
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
  types
    .map((type) => words.codes.recordType[type as keyof typeof words.codes.recordType] ?? type)
    .join(", ") || words.access.allTypes;

export const ActiveMark = ({ active }: { active: boolean }) => (
  <Mark tone={active ? "good" : "caution"}>{active ? words.access.active : words.access.paused}</Mark>
);

function Webhooks({ me }: { me: Me }) {
  const agency = useActing();
  const [secret, setSecret] = useState<string>();
  const query = useQuery(readNow("/api/v1/webhooks", {}));
  const writes = me.roles.some(({ role }) => role !== "READER");
  return (
    <Page title={words.access.webhooks} lead={words.access.webhooksLead}>
      <Rooms me={me} />
      {secret && <SecretOnce secret={secret} onKept={() => setSecret(undefined)} />}
      {writes ? (
        <>
          <Loaded query={query}>
            {(webhooks) =>
              webhooks.length === 0 ? (
                <Empty title={words.access.noWebhooks} />
              ) : (
                <Table<WebhookDetails>
                  caption={words.access.webhooks}
                  rows={webhooks}
                  rowKey={({ id }) => id}
                  columns={[
                    {
                      name: words.access.label,
                      cell: ({ id, label, url }) => (
                        <Titled below={url}>
                          <Link to="/webhooks/$id" params={{ id }}>
                            {label}
                          </Link>
                        </Titled>
                      ),
                    },
                    { name: words.access.types, cell: kindsOf },
                    { name: words.access.agency, cell: (webhook) => webhook.agency },
                    { name: words.access.state, cell: ({ active }) => <ActiveMark active={active} /> },
                  ]}
                />
              )
            }
          </Loaded>
          <Section title={words.access.makeWebhook}>
            <SmallForm
              step={words.access.makeWebhook}
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
                  <Field label={words.access.label} problem={problem("label")} required>
                    {(wired) => <input {...wired} name="label" required maxLength={200} />}
                  </Field>
                  <Field
                    label={words.access.url}
                    hint={words.access.urlHint}
                    problem={problem("url")}
                    required
                  >
                    {(wired) => <input {...wired} name="url" type="url" required maxLength={2000} />}
                  </Field>
                  <Field label={words.access.types} problem={problem("types/0")}>
                    {(wired) => (
                      <select {...wired} name="type" defaultValue="">
                        <option value="">{words.access.allTypes}</option>
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
        <Empty title={words.form.mayNot} />
      )}
    </Page>
  );
}

export default function WebhooksPage() {
  return <ForSignedIn title={words.access.webhooks}>{(me) => <Webhooks me={me} />}</ForSignedIn>;
}
