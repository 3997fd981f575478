import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { ContributionPicker } from "@/features/funding/ContributionPicker";
import { InterventionPicker } from "@/features/intervention/InterventionPicker";
import { dateText } from "@/lib/dates";
import { formWords } from "@/lib/words/form";
import { Button } from "@/ui/Button";
import { Field as Labelled, FieldGrid, Group } from "@/ui/Field";
import styles from "@/ui/Field.module.css";
import { createContext, useContext } from "react";
import { Controller, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { valueOf, type Field, type Fields, type Named } from "./fields";
import { fieldName } from "./types";

/** What is wrong, by the input it is wrong at, and the kind of record that is written. */
export const Form = createContext<{ type: string; problems: Record<string, string> }>({
  type: "",
  problems: {},
});

const pickers = {
  agency: AgencyPicker,
  cluster: ClusterPicker,
  intervention: InterventionPicker,
  contribution: ContributionPicker,
};

interface Props<F extends Field = Field> {
  /** The place of the input in the form. */
  at: string;
  /** The field's own name; that of the list, for an item. */
  name: string;
  field: F;
}

const useProblem = (at: string) => useContext(Form).problems[at];
const useLabel = (name: string) => fieldName(useContext(Form).type, name);

function TextInput({ at, name, field }: Props<Extract<Field, { kind: "text" | "date" | "decimal" }>>) {
  const { register } = useFormContext();
  const value = String(useWatch({ name: at }) ?? "");
  const hint = field.kind === "date" ? dateHint(value) : formWords.hints[name];
  const lines = field.kind === "text" ? field.lines : undefined;
  const most = field.kind === "text" ? field.most : undefined;
  return (
    <Labelled
      label={useLabel(name)}
      hint={hint}
      problem={useProblem(at)}
      required={"required" in field && field.required}
      width={lines ? "wide" : (most ?? 0) >= 300 ? "double" : undefined}
    >
      {(wired) =>
        lines ? (
          <textarea {...wired} rows={lines} maxLength={most} {...register(at)} />
        ) : (
          <input
            {...wired}
            type="text"
            inputMode={field.kind === "decimal" ? "decimal" : undefined}
            maxLength={most}
            autoComplete="off"
            {...register(at)}
          />
        )
      }
    </Labelled>
  );
}

/** How the date reads that was typed so far; how one is typed, before that. */
function dateHint(typed: string) {
  const read = dateText(typed.trim());
  return typed && read !== typed.trim() ? read : formWords.dateHint;
}

function ChoiceInput({ at, name, field }: Props<Extract<Field, { kind: "choice" }>>) {
  const { register } = useFormContext();
  return (
    <Labelled label={useLabel(name)} problem={useProblem(at)} required={field.required}>
      {(wired) => (
        <select {...wired} {...register(at)}>
          <option value="">{field.required ? formWords.choose : formWords.none}</option>
          {Object.entries(field.options).map(([code, option]) => (
            <option key={code} value={code}>
              {option}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

function FlagInput({ at, name }: Props) {
  const { register } = useFormContext();
  return (
    <label className={styles.flag}>
      <input type="checkbox" {...register(at)} />
      <span>{useLabel(name)}</span>
    </label>
  );
}

function RecordInput({ at, name, field }: Props<{ kind: "record"; of: Named; required?: boolean }>) {
  const Picker = pickers[field.of];
  const label = useLabel(name);
  const problem = useProblem(at);
  return (
    <Controller
      name={at}
      render={({ field: { value, onChange } }) => (
        <Picker
          label={label}
          value={(value as string) || undefined}
          onChange={(id) => onChange(id ?? "")}
          problem={problem}
          required={field.required}
          placeholder={formWords.pick}
        />
      )}
    />
  );
}

function ListInput({ at, name, field }: Props<Extract<Field, { kind: "list" }>>) {
  const { fields, append, remove } = useFieldArray({ name: at });
  const what = formWords.items[name] ?? "";
  const grouped = field.of.kind === "group";
  const hint = formWords.hints[name];
  const label = useLabel(name);
  return (
    <Group legend={label} problem={useProblem(at)}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {fields.map(({ id }, index) => (
        <div key={id} className={grouped ? styles.item : styles.row}>
          {field.of.kind === "group" ? (
            <GroupFields at={`${at}.${index}.value`} fields={field.of.fields} />
          ) : (
            <FormField at={`${at}.${index}.value`} name={name} field={field.of} />
          )}
          <Button
            tone="quiet"
            aria-label={formWords.removeItem(label, index + 1)}
            onClick={() => remove(index)}
          >
            {formWords.remove}
          </Button>
        </div>
      ))}
      <Button onClick={() => append({ value: valueOf(field.of, undefined) })}>{formWords.add(what)}</Button>
    </Group>
  );
}

function GroupFields({ at, fields }: { at: string; fields: Fields }) {
  const problem = useProblem(at);
  return (
    <div>
      {problem && <p className={styles.problem}>{problem}</p>}
      <FieldGrid>
        {Object.entries(fields).map(([name, field]) => (
          <FormField key={name} at={`${at}.${name}`} name={name} field={field} />
        ))}
      </FieldGrid>
    </div>
  );
}

function GroupInput({ at, name, field }: Props<Extract<Field, { kind: "group" }>>) {
  return (
    <Group legend={useLabel(name)}>
      <GroupFields at={at} fields={field.fields} />
    </Group>
  );
}

/** Any field of any form. */
export function FormField({ field, ...place }: Props) {
  switch (field.kind) {
    case "choice":
      return <ChoiceInput {...place} field={field} />;
    case "flag":
      return <FlagInput {...place} field={field} />;
    case "record":
      return <RecordInput {...place} field={field} />;
    case "group":
      return <GroupInput {...place} field={field} />;
    case "list":
      return <ListInput {...place} field={field} />;
    default:
      return <TextInput {...place} field={field} />;
  }
}
