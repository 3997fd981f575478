import { listed } from "@/lib/listed";
import { formWords } from "@/lib/words/form";
import { Button } from "@/ui/Button";
import { FormSteps } from "@/ui/Field";
import { Section } from "@/ui/Section";
import { Table } from "@/ui/Table";
import { useState } from "react";
import styles from "./Record.module.css";
import { chosen, differences, type Difference, type Side } from "./merge";
import { Shown } from "./Shown";
import { fieldName, recordTypes, type RecordType, type TypeName } from "./types";
import type { FormJson } from "./writing";

interface Props {
  type: TypeName;
  base: FormJson;
  mine: FormJson;
  theirs: FormJson;
  onSave: (form: FormJson) => void;
  onEdit: (form: FormJson) => void;
}

/** Mine and theirs, side by side: for each field one of the two is chosen. */
export function Conflict({ type, base, mine, theirs, onSave, onEdit }: Props) {
  const { fields, drafts }: RecordType = recordTypes[type];
  const different = differences([...Object.keys(fields), ...(drafts ? ["draft"] : [])], base, mine, theirs);
  const [sides, setSides] = useState<Record<string, Side>>({});
  const side = (of: Side) => ({
    name: formWords.conflict[of],
    cell: (row: Difference) => (
      <label className={styles.choice}>
        <input
          type="radio"
          name={`conflict-${row.name}`}
          checked={(sides[row.name] ?? row.side) === of}
          onChange={() => setSides({ ...sides, [row.name]: of })}
        />
        <span className="hidden-visually">
          {listed([fieldName(type, row.name), formWords.conflict[of]])}:
        </span>
        <span>
          <Shown type={type} field={fields[row.name]} json={row[of]} />
        </span>
      </label>
    ),
  });
  const merged = () => chosen(mine, different, sides);
  return (
    <div role="alert">
      <Section title={formWords.conflict.title} lead={formWords.conflict.lead}>
        {different.length === 0 ? (
          <p>{formWords.conflict.same}</p>
        ) : (
          <Table<Difference>
            caption={formWords.conflict.title}
            rows={different}
            rowKey={({ name }) => name}
            columns={[
              { name: formWords.conflict.field, cell: ({ name }) => fieldName(type, name) },
              side("mine"),
              side("theirs"),
            ]}
          />
        )}
        <FormSteps>
          <Button tone="primary" onClick={() => onSave(merged())}>
            {formWords.conflict.save}
          </Button>
          <Button onClick={() => onEdit(merged())}>{formWords.conflict.edit}</Button>
        </FormSteps>
      </Section>
    </div>
  );
}
