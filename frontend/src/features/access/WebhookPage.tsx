import { readNow, send } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { LoadedPage } from "@/api/LoadedPage";
import { Pages } from "@/api/Pages";
import type { Problem } from "@/api/problem";
import type { DeliveryDetails, Me, WebhookDetails } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { say } from "@/lib/words/said";
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
import { Asked } from "@/api/Asked";
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
      title={accessWords.deliveries}
      lead={accessWords.deliveriesLead}
      aside={<Button onClick={() => void query.refetch()}>{accessWords.refresh}</Button>}
    >
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={accessWords.noDeliveries} />
          ) : (
            <>
              <Table<DeliveryDetails>
                caption={accessWords.deliveries}
                rows={page.items}
                rowKey={(delivery) => delivery.id}
                columns={[
                  {
                    name: words.date,
                    cell: ({ createdAt, sequence }) => (
                      <Titled below={sequence ?? accessWords.aTest}>{instantText(createdAt)}</Titled>
                    ),
                  },
                  { name: accessWords.record, cell: ({ record }) => record },
                  {
                    name: accessWords.state,
                    cell: ({ state }) => <Mark tone={tones[state]}>{accessWords.deliveryStates[state]}</Mark>,
                  },
                  { name: accessWords.attempts, numeric: true, cell: ({ attempts }) => attempts },
                  {
                    name: accessWords.answer,
                    cell: ({ status, problem }) =>
                      [status, problem && say(problem)].filter(Boolean).join(" · "),
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
      {test.isSuccess && <Done>{accessWords.tested}</Done>}
      <Row>
        <Button onClick={() => test.mutate()} disabled={test.isPending}>
          {accessWords.test}
        </Button>
        <Button onClick={() => turn.mutate()} disabled={turn.isPending}>
          {webhook.active ? accessWords.pause : accessWords.resume}
        </Button>
        <Asked
          name={accessWords.rotate}
          label={accessWords.rotate}
          title={accessWords.rotateTitle(webhook.label)}
          meaning={accessWords.rotateWebhookMeaning}
          act={() =>
            send("post", "/api/v1/webhooks/{id}/secret", { path, version, once: crypto.randomUUID() })
          }
          onDone={({ secret }) => secret && onSecret(secret)}
        />
        <Asked
          name={accessWords.delete}
          label={accessWords.delete}
          title={accessWords.deleteTitle(webhook.label)}
          meaning={accessWords.deleteMeaning}
          warn
          act={() => send("delete", "/api/v1/webhooks/{id}", { path, version })}
          onDone={() => navigate({ to: "/webhooks" })}
        />
      </Row>
    </>
  );
}

function Replay({ of: { id, version } }: { of: WebhookDetails }) {
  const [done, setDone] = useState(false);
  return (
    <Section title={accessWords.replay}>
      {done && <Done>{accessWords.replayed}</Done>}
      <SmallForm
        step={accessWords.replay}
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
          <Field label={accessWords.replayFrom} problem={problem("after")} required>
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
              [accessWords.url, webhook.url],
              [accessWords.types, kindsOf(webhook)],
              [accessWords.agency, webhook.agency],
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
  return <ForSignedIn title={accessWords.webhooks}>{(me) => <One key={id} id={id} me={me} />}</ForSignedIn>;
}
