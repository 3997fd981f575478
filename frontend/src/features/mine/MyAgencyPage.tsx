import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { actFor, isSteward, mayWriteFor, useActing } from "@/api/me";
import type { ContributionSummary, Duplicate, Me } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { mergeWords } from "@/lib/words/merge";
import { accessWords } from "@/lib/words/access";
import { formWords } from "@/lib/words/form";
import { mineWords } from "@/lib/words/mine";
import { buttonLook } from "@/ui/Button";
import { DateText } from "@/ui/DateText";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Page } from "@/ui/Page";
import { Row, Soft } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Answer } from "./Answer";
import styles from "./Mine.module.css";

const few = 20;

const Told = ({ of }: { of: ContributionSummary }) => (
  <div>
    <p>
      <Link to="/funding/$id" params={{ id: of.id }}>
        {words.codes.contributionStage[of.stage]} <Money amount={of.amount} currency={of.currency} />
      </Link>{" "}
      {of.date && <DateText date={of.date} />}{" "}
      {of.disputed && <Mark tone="warn">{words.codes.position.DISPUTED}</Mark>}
    </p>
    <p>
      <AgencyLink agency={of.provider} />
      {of.receiver && (
        <>
          {" "}
          {words.funding.to} <AgencyLink agency={of.receiver} />
        </>
      )}
      {" · "}
      <InterventionLink intervention={of.intervention} />
    </p>
    <Soft>{mineWords.reportedBy(of.reportedBy.name)}</Soft>
  </div>
);

function Drafts({ agency }: { agency: string }) {
  const works = useQuery(
    read("/api/v1/interventions", { query: { draft: true, reportedBy: [agency], limit: few } }),
  );
  const money = useQuery(
    read("/api/v1/contributions", { query: { draft: true, reportedBy: [agency], limit: few } }),
  );
  return (
    <Section title={mineWords.drafts} lead={mineWords.draftsLead}>
      <Loaded query={works} lines={2}>
        {({ items: interventions }) => (
          <Loaded query={money} lines={2}>
            {({ items: contributions }) =>
              interventions.length + contributions.length === 0 ? (
                <Empty title={mineWords.noDrafts} />
              ) : (
                <ul className={styles.list}>
                  {interventions.map(({ id, title, level }) => (
                    <li key={id}>
                      <Link to="/edit/$type/$id" params={{ type: "interventions", id }}>
                        {title}
                      </Link>{" "}
                      <Soft>{words.codes.level[level]}</Soft>
                    </li>
                  ))}
                  {contributions.map((one) => (
                    <li key={one.id}>
                      <Told of={one} />
                      <Link to="/edit/$type/$id" params={{ type: "contributions", id: one.id }}>
                        {words.form.edit}
                      </Link>
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Section>
  );
}

function Awaiting({ agency }: { agency: string }) {
  const query = useQuery(
    read("/api/v1/contributions", { query: { awaiting: [agency], draft: false, limit: few } }),
  );
  return (
    <Section title={mineWords.awaiting} lead={mineWords.awaitingLead}>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={mineWords.noAwaiting} />
          ) : (
            <ul className={styles.list}>
              {items.map((one) => (
                <li key={one.id}>
                  <Told of={one} />
                  <Answer contribution={one.id} agency={agency} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

/** What the other party answered, in its own words. */
function Answers({ contribution }: { contribution: string }) {
  const query = useQuery(read("/api/v1/contributions/{id}", { path: { id: contribution } }));
  return (
    <Loaded query={query} lines={1}>
      {({ statements }) =>
        statements.map(({ agency, position, amount, currency, reason }) => (
          <p key={agency.id} className={styles.answer}>
            <AgencyLink agency={agency} />{" "}
            <Mark tone={position === "DISPUTED" ? "warn" : "good"}>{words.codes.position[position]}</Mark>{" "}
            {amount !== undefined && <Money amount={amount} currency={currency} />} {reason}
          </p>
        ))
      }
    </Loaded>
  );
}

function Said({ agency }: { agency: string }) {
  const query = useQuery(
    read("/api/v1/contributions", { query: { reportedBy: [agency], answered: true, limit: few } }),
  );
  return (
    <Section title={mineWords.said} lead={mineWords.saidLead}>
      <Loaded query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={mineWords.noSaid} />
          ) : (
            <ul className={styles.list}>
              {items.map((one) => (
                <li key={one.id}>
                  <Told of={one} />
                  <Answers contribution={one.id} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

const screens = {
  agencies: "/agencies/$id",
  interventions: "/interventions/$id",
  contributions: "/funding/$id",
} as const;

const Pair = ({ of, steward }: { of: Duplicate; steward: boolean }) => {
  const { type, one, oneLabel, other, otherLabel, reason } = of;
  const to = screens[type as keyof typeof screens];
  return (
    <Row>
      <Link to={to} params={{ id: one }}>
        {oneLabel}
      </Link>
      <span aria-hidden="true">≟</span>
      <Link to={to} params={{ id: other }}>
        {otherLabel}
      </Link>
      <Mark tone="caution">{mineWords.reasons[reason]}</Mark>
      {steward && type === "agencies" && (
        <Link to="/merge/$one/$other" params={{ one, other }}>
          {mergeWords.compare}
        </Link>
      )}
    </Row>
  );
};

/** Those that concern an agency, or all. */
function Duplicates({ agency, steward }: { agency?: string; steward: boolean }) {
  const query = useQuery(read("/api/v1/duplicates", { query: { agency: agency ? [agency] : [] } }));
  return (
    <Section title={mineWords.duplicates} lead={mineWords.duplicatesLead}>
      <Loaded query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={mineWords.noDuplicates} />
          ) : (
            <ul className={styles.list}>
              {items.map((pair) => (
                <li key={pair.type + pair.one + pair.other + pair.reason}>
                  <Pair of={pair} steward={steward} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

const own = ["interventions", "contributions", "adoptions"] as const;
const stewards = ["agencies", "clusters"] as const;

/** What waits for the agency one acts for. A steward looks at any. */
export function MyAgencyPage({ me }: { me: Me }) {
  const agency = useActing();
  const steward = isSteward(me);
  const writes = me.roles.some(({ role }) => role !== "READER");
  const named = useQuery({
    ...read("/api/v1/agencies/{id}", { path: { id: agency ?? "" } }),
    enabled: agency !== undefined,
  }).data;
  return (
    <Page
      title={words.mine.title}
      eyebrow={named?.name}
      lead={me.roles.length > 0 ? mineWords.lead : accessWords.noRole}
    >
      <Row>
        <Link to="/webhooks">{accessWords.webhooks}</Link>
        {steward && (
          <>
            <Link to="/keys">{accessWords.keys}</Link>
            <Link to="/people">{accessWords.people}</Link>
          </>
        )}
      </Row>
      {steward && (
        <Row>
          <AgencyPicker
            label={mineWords.noAgency}
            value={agency}
            onChange={actFor}
            placeholder={formWords.pick}
          />
        </Row>
      )}
      {writes && (
        <Row>
          {[...(agency ? own : []), ...(steward ? stewards : [])].map((type) => (
            <Link key={type} to="/edit/$type" params={{ type }} className={buttonLook()}>
              {formWords.create[type]}
            </Link>
          ))}
        </Row>
      )}
      {agency && (
        <div key={agency} className={styles.parts}>
          <Drafts agency={agency} />
          <Awaiting agency={agency} />
          <Said agency={agency} />
          {mayWriteFor(me, agency) && <Duplicates agency={agency} steward={steward} />}
        </div>
      )}
      {steward && !agency && <Duplicates steward />}
    </Page>
  );
}
