import type {
  AdoptionForm,
  AgencyForm,
  ClusterForm,
  ContributionForm,
  InterventionForm,
  StatementForm,
} from "@/api/schema";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import type { Field, Fields, FieldsOf } from "./fields";

const { codes } = words;
const text = { kind: "text" } as const;
const name = { kind: "text", required: true, most: 300 } as const;
const long = { kind: "text", lines: 4, most: 5000 } as const;
const note = { kind: "text", lines: 2, most: 1000 } as const;
const upper = (most: number, required = false) => ({ kind: "text", upper: true, most, required }) as const;
const date = { kind: "date" } as const;
const decimal = { kind: "decimal" } as const;
const flag = { kind: "flag" } as const;
const choice = (options: Record<string, string>, required = false) =>
  ({ kind: "choice", options, required }) as const;
const agency = (required = false) => ({ kind: "record", of: "agency", required }) as const;
const cluster = { kind: "record", of: "cluster" } as const;
const intervention = (required = false) => ({ kind: "record", of: "intervention", required }) as const;
const list = (of: Field) => ({ kind: "list", of }) as const;
const group = (fields: Fields) => ({ kind: "group", fields }) as const;

const source = group({ title: { kind: "text", most: 500 }, url: { kind: "text", most: 2000 } });
const identifiers = list(
  group({ scheme: upper(40, true), value: { kind: "text", required: true, most: 200 } }),
);
const assessments = list(group({ text: { ...note, required: true }, source }));

const evidence = {
  sources: list(source),
  confidence: choice(codes.confidence),
  inferredFields: list(text),
  notes: long,
};
const evidenceFields = Object.keys(evidence);

const agencyFields: FieldsOf<Omit<AgencyForm, "id">> = {
  kind: choice(codes.agencyKind, true),
  country: upper(2, true),
  names: list(group({ name, acronym: { kind: "text", most: 40 }, from: date, to: date })),
  aliases: list({ kind: "text", most: 300 }),
  parent: agency(),
  founded: date,
  dissolved: date,
  website: { kind: "text", most: 500 },
  identifiers,
  ...evidence,
};

const clusterFields: FieldsOf<Omit<ClusterForm, "id">> = {
  name,
  sector: group({ label: { ...name, most: 200 }, isic: list({ kind: "text", most: 4 }) }),
  places: list(
    group({
      name,
      district: text,
      province: text,
      country: upper(2, true),
      point: group({ latitude: decimal, longitude: decimal, precision: text }),
    }),
  ),
  opportunities: assessments,
  threats: assessments,
  observations: list(
    group({
      indicator: { kind: "text", required: true, most: 80 },
      value: { kind: "decimal", required: true },
      valueTo: decimal,
      unit: { kind: "text", required: true, most: 100 },
      period: date,
      approximate: flag,
      scope: { kind: "text", most: 300 },
      note,
      source,
    }),
  ),
  stages: list(
    group({ stage: choice(codes.clusterStage, true), date, intervention: intervention(), source, note }),
  ),
  ...evidence,
};

const interventionFields: FieldsOf<Omit<InterventionForm, "id" | "draft">> = {
  title: { kind: "text", required: true, most: 500 },
  description: long,
  level: choice(codes.level, true),
  type: choice(codes.interventionType),
  status: choice(codes.activityStatus),
  parent: intervention(),
  reportedBy: agency(true),
  plannedStart: date,
  plannedEnd: date,
  actualStart: date,
  actualEnd: date,
  participants: list(group({ agency: agency(true), role: choice(codes.role, true) })),
  clusters: list(group({ cluster: { ...cluster, required: true }, share: decimal })),
  budgets: list(
    group({
      amount: { kind: "decimal", required: true },
      currency: upper(3, true),
      status: choice(codes.budgetStatus, true),
      period: date,
      note,
      source,
    }),
  ),
  results: list(
    group({
      indicator: name,
      unit: text,
      baseline: decimal,
      target: decimal,
      actual: decimal,
      period: date,
      note,
    }),
  ),
  handover: group({ agency: agency(true), date, state: choice(codes.handoverState, true), note }),
  identifiers,
  ...evidence,
};

const contributionFields: FieldsOf<Omit<ContributionForm, "id" | "draft">> = {
  intervention: intervention(true),
  provider: agency(true),
  receiver: agency(),
  reportedBy: agency(true),
  reference: { kind: "text", most: 200 },
  stage: choice(codes.contributionStage, true),
  form: choice(codes.fundingForm, true),
  amount: decimal,
  currency: upper(3),
  date,
  inKind: group({ quantity: decimal, unit: text, description: note, valuationMethod: note }),
  fundedBy: list(
    group({ contribution: { kind: "record", of: "contribution", required: true }, amount: decimal }),
  ),
  ...evidence,
};

const adoptionFields: FieldsOf<Omit<AdoptionForm, "id">> = {
  from: intervention(true),
  fromCluster: cluster,
  adopter: agency(true),
  to: intervention(),
  toClusters: list(cluster),
  mechanism: choice(codes.mechanism, true),
  steps: list(group({ stage: choice(codes.adoptionStage, true), date, note })),
  ...evidence,
};

/** What the other party says; written in place, beside the contribution, and not by a form of its own. */
export const statementFields: FieldsOf<StatementForm> = {
  position: choice(codes.position),
  amount: decimal,
  currency: upper(3),
  date,
  reason: long,
  sources: list(source),
};

type Section = keyof typeof formWords.sections;

/** A kind of record, as it is written: the one description that the form, the conflict and the history are made of. */
export interface RecordType {
  /** The fields, in the order in which they are compared. */
  fields: Fields;
  sections: [Section, string[]][];
  /** The field that names the agency that owns it; stewards alone write what has none. */
  owner?: string;
  /** Whether it can be kept unfinished, unseen by others. */
  drafts: boolean;
  screen: "/agencies/$id" | "/clusters/$id" | "/interventions/$id" | "/funding/$id" | "/ripple/$id";
  called: string;
}

export const recordTypes = {
  agencies: {
    fields: agencyFields,
    sections: [
      ["names", ["names", "aliases"]],
      ["what", ["kind", "country", "parent", "founded", "dissolved", "website", "identifiers"]],
      ["evidence", evidenceFields],
    ],
    drafts: false,
    screen: "/agencies/$id",
    called: words.agency.one,
  },
  clusters: {
    fields: clusterFields,
    sections: [
      ["what", ["name", "sector"]],
      ["where", ["places"]],
      ["assessment", ["opportunities", "threats"]],
      ["observed", ["observations", "stages"]],
      ["evidence", evidenceFields],
    ],
    drafts: false,
    screen: "/clusters/$id",
    called: words.cluster.one,
  },
  interventions: {
    fields: interventionFields,
    sections: [
      ["what", ["title", "description", "level", "type", "status", "parent", "reportedBy", "identifiers"]],
      ["when", ["plannedStart", "plannedEnd", "actualStart", "actualEnd"]],
      ["who", ["participants"]],
      ["where", ["clusters"]],
      ["money", ["budgets"]],
      ["results", ["results", "handover"]],
      ["evidence", evidenceFields],
    ],
    owner: "reportedBy",
    drafts: true,
    screen: "/interventions/$id",
    called: words.intervention.one,
  },
  contributions: {
    fields: contributionFields,
    sections: [
      ["what", ["intervention", "provider", "receiver", "reportedBy", "reference"]],
      ["money", ["stage", "form", "amount", "currency", "date", "inKind", "fundedBy"]],
      ["evidence", evidenceFields],
    ],
    owner: "reportedBy",
    drafts: true,
    screen: "/funding/$id",
    called: words.funding.one,
  },
  adoptions: {
    fields: adoptionFields,
    sections: [
      ["spread", ["from", "fromCluster", "adopter", "to", "toClusters", "mechanism", "steps"]],
      ["evidence", evidenceFields],
    ],
    owner: "adopter",
    drafts: false,
    screen: "/ripple/$id",
    called: words.ripple.one,
  },
} satisfies Record<string, RecordType>;

export type TypeName = keyof typeof recordTypes;

export const recordType = (type: string): RecordType | undefined =>
  type in recordTypes ? recordTypes[type as TypeName] : undefined;

export const addresses = {
  agencies: "/api/v1/agencies/{id}",
  clusters: "/api/v1/clusters/{id}",
  interventions: "/api/v1/interventions/{id}",
  contributions: "/api/v1/contributions/{id}",
  adoptions: "/api/v1/adoptions/{id}",
} as const;

export const lists = {
  agencies: "/api/v1/agencies",
  clusters: "/api/v1/clusters",
  interventions: "/api/v1/interventions",
  contributions: "/api/v1/contributions",
  adoptions: "/api/v1/adoptions",
} as const;

/** What a field is called in a record of this kind. */
export const fieldName = (type: string, name: string) =>
  formWords.fieldsOf[type]?.[name] ?? formWords.fields[name] ?? name;

/** A record by its name, or by what kind it is. */
export const titleOf = (type: RecordType, record: object): string => {
  const { name, title } = record as { name?: string; title?: string };
  return name ?? title ?? type.called.toLowerCase();
};
