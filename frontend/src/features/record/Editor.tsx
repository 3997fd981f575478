import { Problem } from "@/api/problem";
import { instantText } from "@/lib/dates";
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
// What sends a form later has to be there before the connection is gone.
import "./Outbox";
import { prunedAll, valuesOf, type Value } from "./fields";
import { Form, FormField } from "./FormField";
import { baseOf, Keeper, keptFor, type Start } from "./keeping";
import { LeaveGuard } from "./LeaveGuard";
import { Problems, problemsAt } from "./Problems";
import record from "./Record.module.css";
import { recordTypes, type RecordType, type TypeName } from "./types";
import { useKeeping, useWhenOnline } from "./useKeeping";
import { fetchWritten, formFrom, write, type FormJson, type Written } from "./writing";

interface Props {
  type: TypeName;
  /** Who types. */
  person: string;
  start: Start;
  /** The kept form that is meant, where there are several new ones. */
  once?: string;
}

/** Why the last try to save did not succeed. */
type Trouble = { problem: Problem } | { mine: FormJson; theirs: Written } | { gone: true };

/** The form of any record: saving, what came in between, and leaving it. */
export function Editor({ type, person, start, once }: Props) {
  const kind: RecordType = recordTypes[type];
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [found, setFound] = useState(() => keptFor(person, type, start, once));
  const inputs = useForm({
    defaultValues: valuesOf(kind.fields, start.form),
    ...(found && {
      values: found.values as Record<string, Value>,
      resetOptions: { keepDefaultValues: true },
    }),
  });
  const { isDirty, isSubmitting } = inputs.formState;
  const [base, setBase] = useState(() => (found ? baseOf(found) : start));
  const [keeper, setKeeper] = useState(() => new Keeper(person, type, base, found));
  const typed = () => inputs.getValues() as Record<string, Value>;
  const [trouble, setTrouble] = useState<Trouble>();
  const left = useRef(false);
  /** How it was last tried. */
  const asDraft = useRef(found?.waiting?.draft ?? base.form["draft"] === true);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (trouble) said.current?.focus();
  }, [trouble]);

  useKeeping(inputs, keeper, left);

  /** Begins again from what the register has. */
  function discard() {
    keeper.forget();
    setFound(undefined);
    setBase(start);
    setTrouble(undefined);
    setKeeper(new Keeper(person, type, start));
    inputs.reset(valuesOf(kind.fields, start.form));
  }

  async function save(form: FormJson, from = base) {
    setTrouble(undefined);
    try {
      const { id } = await write(type, from, form, keeper.creation);
      left.current = true;
      keeper.forget();
      await navigate({ to: kind.screen, params: { id } });
      await queries.invalidateQueries();
    } catch (failure) {
      await failed(failure, form, from);
    }
  }

  async function failed(failure: unknown, form: FormJson, from: Start) {
    if (!(failure instanceof Problem)) throw failure;
    // Without an answer it waits, and is sent once there is a connection; whatever else it was, somebody has to look.
    keeper.wait(failure.status === undefined ? { draft: form["draft"] === true } : undefined, typed());
    if (failure.status !== 412 || !from.id) return setTrouble({ problem: failure });
    try {
      const theirs = await fetchWritten(queries, type, from.id);
      if (theirs) return setTrouble({ mine: form, theirs });
      setBase({ id: from.id, form: from.form });
      keeper.startFrom({ id: from.id, form: from.form });
      setTrouble({ gone: true });
    } catch (unread) {
      setTrouble({ problem: unread instanceof Problem ? unread : failure });
    }
  }

  const submit = (draft: boolean) =>
    inputs.handleSubmit((values) => {
      asDraft.current = draft;
      const held = prunedAll(kind.fields, values as Record<string, Value>);
      inputs.reset(held, { keepDefaultValues: true });
      return save(formFrom(type, held, draft));
    });

  /** From here on it is a change of their version. */
  const take = (theirs: Written, form: FormJson) => {
    inputs.reset(valuesOf(kind.fields, form), { keepDefaultValues: true });
    setBase(theirs);
    keeper.startFrom(theirs);
    setTrouble(undefined);
  };

  const problem = trouble && "problem" in trouble ? trouble.problem : undefined;
  const again = () => void submit(asDraft.current)();
  useWhenOnline(problem?.status === undefined && problem !== undefined, again);
  const wasDraft = base.form["draft"] === true || (kind.drafts && !base.id);
  return (
    <>
      <LeaveGuard unsaved={() => isDirty && !left.current} />
      {found && (
        <p role="status" className={record.kept}>
          {formWords.kept.found(instantText(found.at))}{" "}
          <Button tone="quiet" onClick={discard}>
            {formWords.kept.discard}
          </Button>
        </p>
      )}
      <div ref={said} tabIndex={-1}>
        {problem && <Problems type={type} problem={problem} onRetry={again} />}
        {problem && problem.status === undefined && <p>{formWords.kept.waits}</p>}
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
