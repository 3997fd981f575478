import type { FieldChange, RecordVersion } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Mark } from "@/ui/Mark";
import { Soft } from "@/ui/Row";
import { Table } from "@/ui/Table";
import type { ReactNode } from "react";
import type { Field, Fields } from "./fields";
import styles from "./Record.module.css";
import { isNothing, Shown } from "./Shown";
import { fieldName } from "./types";

/** The field that a pointer leads to; none when the form no longer has it. */
function fieldAt(fields: Fields, pointer: string): Field | undefined {
  const [first = "", ...rest] = pointer.split("/").slice(1);
  return rest.reduce<Field | undefined>(
    (field, step) => (field?.kind === "group" ? field.fields[step] : undefined),
    fields[first],
  );
}

const placeName = (type: string, pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => fieldName(type, step))
    .join(" · ");

interface Props {
  /** What kind of record it is, and the fields of its form. */
  type: string;
  fields: Fields;
  version: RecordVersion;
  /** Whether it is how the record is now. */
  current: boolean;
  /** What can be done with it. */
  children?: ReactNode;
}

function Differences({ type, fields, version }: Pick<Props, "type" | "fields" | "version">) {
  const side = (of: "before" | "after") => ({
    name: formWords.versions[of],
    cell: (change: FieldChange) => (
      <div className={styles.shown}>
        <Shown type={type} field={fieldAt(fields, change.field)} json={change[of]} />
      </div>
    ),
  });
  const changes = version.changes.filter(({ before, after }) => !(isNothing(before) && isNothing(after)));
  if (changes.length === 0) return <Soft>{formWords.versions.none}</Soft>;
  return (
    <Table<FieldChange>
      caption={formWords.versions.changes(version.version)}
      rows={changes}
      rowKey={({ field }) => field}
      columns={[
        { name: formWords.conflict.field, cell: ({ field }) => placeName(type, field) },
        side("before"),
        side("after"),
      ]}
    />
  );
}

/** One version of a record: who, when, what it changed. */
export function Version({ type, fields, version, current, children }: Props) {
  return (
    <article className={styles.version}>
      <h2>
        {formWords.versions.version(version.version)} · {words.codes.operation[version.operation]}{" "}
        {current && <Mark tone="good">{formWords.versions.current}</Mark>}
      </h2>
      <p>
        <time dateTime={version.at}>{instantText(version.at)}</time>{" "}
        <Soft>
          {(version.actor ?? version.actorAgency)
            ? formWords.versions.by(listed([version.actor, version.actorAgency]))
            : formWords.versions.byRegister}
        </Soft>
      </p>
      <Differences type={type} fields={fields} version={version} />
      {children}
    </article>
  );
}
