import { readNow, send } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { isSteward, useMe } from "@/api/me";
import type { Problem } from "@/api/problem";
import type { HeadingDetails, ImportDetails } from "@/api/schema";
import { dataWords } from "@/lib/words/data";
import { Button } from "@/ui/Button";
import { Done, Field, FieldGrid } from "@/ui/Field";
import fields from "@/ui/Field.module.css";
import { Soft } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Failed } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

/** What stands for a column that is not to be read. */
const LEFT_OUT = "-";

interface Of {
  records: string;
  agency: string | undefined;
}

/** Asks of each heading that was not understood what it means. */
function Ask({ of, unknown, columns }: { of: Of; unknown: string[]; columns: string[] }) {
  const queries = useQueryClient();
  const say = useMutation<unknown, Problem, FormData>({
    mutationFn: async (said) => {
      for (const heading of unknown) {
        const means = String(said.get(heading) ?? "");
        const column = means === LEFT_OUT ? undefined : means;
        if (means) await send("post", "/api/v1/imports/headings", { body: { ...of, heading, column } });
      }
    },
    onSettled: () => queries.invalidateQueries(),
  });
  if (say.isSuccess)
    return (
      <Done>
        {dataWords.headings.saved} <Link to="/data/imports">{dataWords.headings.again}</Link>
      </Done>
    );
  return (
    <form
      className={fields.form}
      onSubmit={(event) => {
        event.preventDefault();
        say.mutate(new FormData(event.currentTarget));
      }}
    >
      {say.error && <Failed failure={say.error} />}
      <FieldGrid>
        {unknown.map((heading) => (
          <Field key={heading} label={heading} required>
            {(wired) => (
              <select {...wired} name={heading} required defaultValue="">
                <option value="">{dataWords.pick}</option>
                <option value={LEFT_OUT}>{dataWords.headings.leaveOut}</option>
                {columns.map((column) => (
                  <option key={column} value={column}>
                    {column}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </FieldGrid>
      <div>
        <Button tone="primary" type="submit" disabled={say.isPending}>
          {dataWords.headings.save}
        </Button>
      </div>
    </form>
  );
}

/** What was said before, to be forgotten where it is wrong. */
function Known({ items }: { items: HeadingDetails[] }) {
  const queries = useQueryClient();
  const forget = useMutation<unknown, Problem, string>({
    mutationFn: (id) => send("delete", "/api/v1/imports/headings/{id}", { path: { id } }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      {forget.error && <Failed failure={forget.error} />}
      <Table<HeadingDetails>
        caption={dataWords.headings.title}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          { name: dataWords.headings.heading, cell: ({ heading }) => heading },
          {
            name: dataWords.headings.means,
            cell: ({ column }) => column ?? <Soft>{dataWords.headings.leftOut}</Soft>,
          },
          {
            name: "",
            cell: ({ id, heading }) => (
              <Button
                tone="quiet"
                aria-label={dataWords.headings.forgetOne(heading)}
                onClick={() => forget.mutate(id)}
              >
                {dataWords.headings.forget}
              </Button>
            ),
          },
        ]}
      />
    </>
  );
}

function OfKind({ of, unknown }: { of: Of; unknown: string[] }) {
  const query = useQuery(readNow("/api/v1/imports/headings", { query: of }));
  return (
    <Loaded query={query} lines={2}>
      {({ columns, items }) =>
        unknown.length + items.length > 0 && (
          <Section title={dataWords.headings.title} lead={dataWords.headings.lead}>
            {unknown.length > 0 && <Ask of={of} unknown={unknown} columns={columns} />}
            {items.length > 0 && <Known items={items} />}
          </Section>
        )
      }
    </Loaded>
  );
}

/** How the headings of a table that was sent in are understood; who sent none such says nothing of them. */
export function Headings({ of: { id, state, records, agency } }: { of: ImportDetails }) {
  const me = useMe();
  const refused = state === "REFUSED";
  const problems = useQuery({
    ...readNow("/api/v1/imports/{id}/problems", { path: { id }, query: { limit: 100 } }),
    enabled: refused,
  });
  if (!records || (isSteward(me) && agency !== undefined)) return null;
  const unknown = refused ? (problems.data?.items ?? []).flatMap(({ column }) => column ?? []) : [];
  return <OfKind of={{ records, agency }} unknown={[...new Set(unknown)]} />;
}
