import { read } from "@/api/client";
import { dateText } from "@/lib/dates";
import { grouped, type Decimal } from "@/lib/decimal";
import { formWords } from "@/lib/words/form";
import { Lines } from "@/ui/Lines";
import { Soft } from "@/ui/Row";
import { useQuery } from "@tanstack/react-query";
import type { Field, Json, Named } from "./fields";
import { fieldName } from "./types";

const nameOf = (record: object): string | undefined => {
  const named = record as { name?: string; title?: string };
  return named.name ?? named.title;
};

const asked = {
  agency: "/api/v1/agencies/{id}",
  cluster: "/api/v1/clusters/{id}",
  intervention: "/api/v1/interventions/{id}",
  contribution: "/api/v1/contributions/{id}",
} as const;

/** A record by its name; by its id, where it has none or is gone. */
function NamedRecord({ of, id }: { of: Named; id: string }) {
  const found = useQuery({ ...read(asked[of], { path: { id } }), retry: false }).data;
  return (found && nameOf(found)) ?? id;
}

export const isNothing = (json: Json) =>
  json === undefined || json === null || (Array.isArray(json) && json.length === 0);

interface Props {
  type: string;
  field?: Field;
  json: Json;
}

/** A value of a form, in words. A field that is no longer known is shown as it was kept. */
export function Shown({ type, field, json }: Props) {
  if (isNothing(json)) return <Soft>{formWords.versions.nothing}</Soft>;
  if (Array.isArray(json))
    return (
      <Lines>
        {json.map((item: Json, place) => (
          <Shown key={place} type={type} field={field?.kind === "list" ? field.of : undefined} json={item} />
        ))}
      </Lines>
    );
  if (typeof json === "object" && json !== null && !("isLosslessNumber" in json))
    return Object.entries(json)
      .filter(([, value]) => value !== false && value !== null)
      .map(([name, value]) => (
        <div key={name}>
          <Soft>{fieldName(type, name)}:</Soft>{" "}
          <Shown
            type={type}
            field={field?.kind === "group" ? field.fields[name] : undefined}
            json={value as Json}
          />
        </div>
      ));
  return <Plain field={field} json={json} />;
}

function Plain({ field, json }: { field?: Field; json: Json }) {
  const text = String(json);
  switch (field?.kind) {
    case "record":
      return <NamedRecord of={field.of} id={text} />;
    case "choice":
      return field.options[text] ?? text;
    case "date":
      return dateText(text);
    case "decimal":
      return grouped(text as Decimal);
    default:
      return json === true ? formWords.yes : json === false ? formWords.no : text;
  }
}
