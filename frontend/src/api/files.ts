import { stringifySearch } from "@/lib/search";

/** What a list can be written in as one file. */
export const formatNames = {
  csv: "CSV",
  xlsx: "XLSX",
  json: "JSON",
  ndjson: "NDJSON",
  parquet: "Parquet",
  geojson: "GeoJSON",
  iati: "IATI",
} as const;

export type Format = keyof typeof formatNames;

const every: Format[] = ["csv", "xlsx", "json", "ndjson", "parquet"];

/** The formats of each list and each figure that comes whole. */
export const formatsOf = {
  agencies: [...every, "iati"],
  clusters: [...every, "geojson"],
  interventions: [...every, "iati"],
  contributions: every,
  adoptions: every,
  "exchange-rates": every,
  coverage: every,
  "coverage/clusters": every,
  "funding/budgets": every,
  "funding/compare": every,
  "funding/delivery": every,
  "funding/disputes": every,
  "funding/flows": every,
  "funding/gaps": every,
  "funding/leverage": every,
  "funding/summary": every,
  overlaps: every,
  quality: every,
  "quality/fixes": every,
  "quality/publication": every,
  ripple: every,
} satisfies Record<string, Format[]>;

export type List = keyof typeof formatsOf;

/** The address of a list as one file, of exactly what these filters select. */
export const fileOf = (list: List, format: Format, filters: Record<string, unknown> = {}) =>
  `/api/v1/${list}${stringifySearch({ ...filters, format })}`;
