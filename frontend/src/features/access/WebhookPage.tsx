import { readNow, send } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { LoadedPage } from "@/api/LoadedPage";
import { Pages } from "@/api/Pages";
import type { Problem } from "@/api/problem";
import type { DeliveryDetails, Me, WebhookDetails } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Button } from "@/ui/Button";
import { Done, Field } from "@/ui/Field";
import { Facts } from "@/ui/Facts";
import { Mark } from "@/ui/Mark";
import { Page } from "@/ui/Page";
import { Row, Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty, Failed } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Asked } from "./Asked";
import { Rooms } from "./Rooms";
import { SecretOnce } from "./SecretOnce";
import { SmallForm } from "./SmallForm";
import { ActiveMark, kindsOf } from "./WebhooksPage";

const route = getRouteApi("/webhooks/$id");

const tones = { PENDING: "caution", DELIVERED: "good", DEAD: "warn" } as const;

function Deliveries({ id }: { id: string }) {
  const { after } = route.useSearch();
  const query = useQuery(
    readNow("/api/v1/webhooks/{id}/deliveries", { path: { id }, query: { limit: 20, after, total: true } }),
  );
  return (
    <Section
      title={words.access.deliveries}
      lead={words.access.deliveriesLead}
      aside={<Button onClick={() => void query.refetch()}>{words.access.refresh}</Button>}
    >
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={words.access.noDeliveries} />
          ) : (
            <>
              <Table<DeliveryDetails>
                caption={words.access.deliveries}
                rows={page.items}
                rowKey={(delivery) => delivery.id}
                columns={[
                  {
                    name: words.date,
                    cell: ({ createdAt, sequence }) => (
                      <Titled below={sequence ?? words.access.aTest}>{instantText(createdAt)}</Titled>
                    ),
                  },
                  { name: words.access.record, cell: ({ record }) => record },
                  {
                    name: words.access.state,
                    cell: ({ state }) => (
                      <Mark tone={tones[state]}>{words.access.deliveryStates[state]}</Mark>
                    ),
                  },
                  { name: words.access.attempts, numeric: true, cell: ({ attempts }) => attempts },
                  {
                    name: words.access.answer,
                    cell: ({ status, problem }) => [status, problem].filter(Boolean).join(" · "),
                  },
                ]}
              />
              <Pages page={page} after={after} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Steps({ of: webhook, onSecret }: { of: WebhookDetails; onSecret: (secret: string) => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { version } = webhook;
  const path = { id: webhook.id };
  const test = useMutation<unknown, Problem>({
    mutationFn: () =>
      send("post", "/api/v1/webhooks/{id}/test", { path, version, once: crypto.randomUUID() }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const turn = useMutation<unknown, Problem>({
    mutationFn: () =>
      send("patch", "/api/v1/webhooks/{id}", { path, version, body: { active: !webhook.active } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const failure = test.error ?? turn.error;
  return (
    <>
      {failure && <Failed failure={failure} />}
      {test.isSuccess && <Done>{words.access.tested}</Done>}
      <Row>
        <Button onClick={() => test.mutate()} disabled={test.isPending}>
          {words.access.test}
        </Button>
        <Button onClick={() => turn.mutate()} disabled={turn.isPending}>
          {webhook.active ? words.access.pause : words.access.resume}
        </Button>
        <Asked
          name={words.access.rotate}
          label={words.access.rotate}
          title={words.access.rotateTitle(webhook.label)}
          meaning={words.access.rotateWebhookMeaning}
          act={() =>
            send("post", "/api/v1/webhooks/{id}/secret", { path, version, once: crypto.randomUUID() })
          }
          onDone={({ secret }) => secret && onSecret(secret)}
        />
        <Asked
          name={words.access.delete}
          label={words.access.delete}
          title={words.access.deleteTitle(webhook.label)}
          meaning={words.access.deleteMeaning}
          warn
          act={() => send("delete", "/api/v1/webhooks/{id}", { path, version })}
          onDone={() => void navigate({ to: "/webhooks" })}
        />
      </Row>
    </>
  );
}

function Replay({ of: { id, version } }: { of: WebhookDetails }) {
  const [done, setDone] = useState(false);
  return (
    <Section title={words.access.replay}>
      {done && <Done>{words.access.replayed}</Done>}
      <SmallForm
        step={words.access.replay}
        send={({ after }, once) =>
          send("post", "/api/v1/webhooks/{id}/replay", {
            path: { id },
            version,
            once,
            body: { after: Number(after) },
          })
        }
        onDone={() => setDone(true)}
      >
        {(problem) => (
          <Field label={words.access.replayFrom} problem={problem("after")} required>
            {(wired) => <input {...wired} name="after" type="number" min={0} required />}
          </Field>
        )}
      </SmallForm>
    </Section>
  );
}

function One({ id, me }: { id: string; me: Me }) {
  const query = useQuery(readNow("/api/v1/webhooks/{id}", { path: { id } }));
  const [secret, setSecret] = useState<string>();
  return (
    <LoadedPage query={query}>
      {(webhook) => (
        <Page title={webhook.label} eyebrow={<ActiveMark active={webhook.active} />}>
          <Rooms me={me} />
          {secret && <SecretOnce secret={secret} onKept={() => setSecret(undefined)} />}
          <Facts
            facts={[
              [words.access.url, webhook.url],
              [words.access.types, kindsOf(webhook)],
              [words.access.agency, webhook.agency],
            ]}
          />
          <Steps of={webhook} onSecret={setSecret} />
          <Deliveries id={id} />
          <Replay of={webhook} />
        </Page>
      )}
    </LoadedPage>
  );
}

export default function WebhookPage() {
  const { id } = route.useParams();
  return <ForSignedIn title={words.access.webhooks}>{(me) => <One key={id} id={id} me={me} />}</ForSignedIn>;
}
