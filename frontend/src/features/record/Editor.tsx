import { Problem } from "@/api/problem";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Button, buttonLook } from "@/ui/Button";
import { FieldGrid, FormSteps } from "@/ui/Field";
import styles from "@/ui/Field.module.css";
import { Section } from "@/ui/Section";
import { Failed } from "@/ui/States";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { Conflict } from "./Conflict";
import { formOf, prunedAll, valuesOf, type Value } from "./fields";
import { Form, FormField } from "./FormField";
import { LeaveGuard } from "./LeaveGuard";
import { Problems, problemsAt } from "./Problems";
import { recordTypes, type RecordType, type TypeName } from "./types";
import { Creation, fetchWritten, put, type FormJson, type Written } from "./writing";

interface Props {
  type: TypeName;
  /** What it begins with; without an id it is to be added. */
  start: { id?: string; version?: number; form: FormJson };
}

/** Why the last try to save did not succeed. */
type Trouble = { problem: Problem } | { mine: FormJson; theirs: Written } | { gone: true };

/** The form of any record: saving, what came in between, and leaving it. */
export function Editor({ type, start }: Props) {
  const kind: RecordType = recordTypes[type];
  const queries = useQueryClient();
  const navigate = useNavigate();
  const inputs = useForm({ defaultValues: valuesOf(kind.fields, start.form) });
  const { isDirty, isSubmitting } = inputs.formState;
  const [base, setBase] = useState(start);
  const [creation] = useState(() => new Creation(type));
  const [trouble, setTrouble] = useState<Trouble>();
  const left = useRef(false);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble) said.current?.focus();
  }, [trouble]);

  const write = (form: FormJson, from: Props["start"]) =>
    from.id ? put(type, from.id, from.version, form) : creation.create(form);

  async function save(form: FormJson, from = base) {
    setTrouble(undefined);
    try {
      const { id } = await write(form, from);
      left.current = true;
      await navigate({ to: kind.screen, params: { id } });
      await queries.invalidateQueries();
    } catch (failure) {
      await failed(failure, form, from);
    }
  }

  async function failed(failure: unknown, form: FormJson, from: Props["start"]) {
    if (!(failure instanceof Problem)) throw failure;
    if (failure.status !== 412 || !from.id) return setTrouble({ problem: failure });
    try {
      const theirs = await fetchWritten(queries, type, from.id);
      if (theirs) return setTrouble({ mine: form, theirs });
      setBase({ id: from.id, form: from.form });
      setTrouble({ gone: true });
    } catch (unread) {
      setTrouble({ problem: unread instanceof Problem ? unread : failure });
    }
  }

  const submit = (draft: boolean) =>
    inputs.handleSubmit((values) => {
      const held = prunedAll(kind.fields, values as Record<string, Value>);
      inputs.reset(held, { keepDefaultValues: true });
      const form = formOf(kind.fields, held);
      return save(kind.drafts ? { ...form, draft } : form);
    });

  /** From here on it is a change of their version. */
  const take = (theirs: Written, form: FormJson) => {
    inputs.reset(valuesOf(kind.fields, form), { keepDefaultValues: true });
    setBase(theirs);
    setTrouble(undefined);
  };

  const problem = trouble && "problem" in trouble ? trouble.problem : undefined;
  const wasDraft = base.form["draft"] === true || (kind.drafts && !base.id);
  return (
    <>
      <LeaveGuard unsaved={() => isDirty && !left.current} />
      <div ref={said} tabIndex={-1}>
        {problem && (
          <Problems
            type={type}
            problem={problem}
            onRetry={() => void submit(base.form["draft"] === true)()}
          />
        )}
        {trouble && "gone" in trouble && (
          <Failed failure={{ title: formWords.conflict.gone, detail: formWords.conflict.goneDetail }} />
        )}
        {trouble && "theirs" in trouble && (
          <Conflict
            key={trouble.theirs.version}
            type={type}
            base={base.form}
            mine={trouble.mine}
            theirs={trouble.theirs.form}
            onEdit={(form) => take(trouble.theirs, form)}
            onSave={(form) => {
              take(trouble.theirs, form);
              void save(form, trouble.theirs);
            }}
          />
        )}
      </div>
      <FormProvider {...inputs}>
        <Form value={{ type, problems: problemsAt(problem) }}>
          <form className={styles.form} noValidate onSubmit={(event) => void submit(false)(event)}>
            {kind.sections.map(([section, names]) => (
              <Section key={section} title={formWords.sections[section]}>
                <FieldGrid>
                  {names.map((name) => {
                    const field = kind.fields[name];
                    return field && <FormField key={name} at={name} name={name} field={field} />;
                  })}
                </FieldGrid>
              </Section>
            ))}
            <FormSteps>
              <Button tone="primary" type="submit" disabled={isSubmitting}>
                {isSubmitting ? formWords.saving : wasDraft ? formWords.publish : formWords.save}
              </Button>
              {wasDraft && (
                <Button disabled={isSubmitting} onClick={() => void submit(true)()}>
                  {formWords.saveDraft}
                </Button>
              )}
              {base.id ? (
                <Link to={kind.screen} params={{ id: base.id }} className={buttonLook("quiet")}>
                  {words.form.cancel}
                </Link>
              ) : (
                <Link to="/my" className={buttonLook("quiet")}>
                  {words.form.cancel}
                </Link>
              )}
            </FormSteps>
          </form>
        </Form>
      </FormProvider>
    </>
  );
}
