import { readNow } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { Loaded } from "@/api/Loaded";
import { isSteward } from "@/api/me";
import { Pages } from "@/api/Pages";
import type { ImportDetails, Me } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { dataWords } from "@/lib/words/data";
import { say } from "@/lib/words/said";
import { formWords } from "@/lib/words/form";
import { Choice, Filters } from "@/ui/Filters";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { DataScreen } from "./DataScreen";
import { fileName, outcomeOf, StateMark, underWay, whatItHolds } from "./importWords";
import { SendFile } from "./SendFile";
import { Templates } from "./Templates";

const route = getRouteApi("/data/imports");

const columns: Column<ImportDetails>[] = [
  {
    name: dataWords.file,
    cell: (one) => (
      <Titled below={whatItHolds(one)}>
        <Link to="/data/imports/$id" params={{ id: one.id }}>
          {fileName(one)}
        </Link>
      </Titled>
    ),
  },
  { name: dataWords.state, cell: (one) => <StateMark of={one} /> },
  {
    name: dataWords.outcome,
    cell: (one) => (one.reason ? say(one.reason) : underWay(one) ? "" : outcomeOf(one)),
  },
  { name: dataWords.received, cell: ({ receivedAt }) => instantText(receivedAt) },
];

const agency: Column<ImportDetails> = {
  name: dataWords.agency,
  cell: (one) => one.agency ?? dataWords.stewards,
};

function ImportTable({ me }: { me: Me }) {
  const { state, after } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...readNow("/api/v1/imports", { query: { state, after, limit: 20, total: true } }),
    refetchInterval: ({ state: { data } }) => data?.items.some(underWay) && 2000,
  });
  return (
    <Section title={dataWords.imports}>
      <Filters active={state !== undefined} onClear={() => void navigate({ search: {} })}>
        <Choice
          label={dataWords.state}
          options={dataWords.states}
          value={state?.[0]}
          onChange={(one) =>
            void navigate({ search: { state: one && [one] }, replace: true, resetScroll: false })
          }
        />
      </Filters>
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={state ? dataWords.noneOfThese : dataWords.noImports} />
          ) : (
            <>
              <Table
                caption={dataWords.imports}
                columns={isSteward(me) ? [...columns, agency] : columns}
                rows={page.items}
                rowKey={({ id }) => id}
              />
              <Pages page={page} after={after} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Imports({ me }: { me: Me }) {
  const writes = me.roles.some(({ role }) => role !== "READER");
  return (
    <DataScreen screen="imports">
      {writes ? (
        <>
          <SendFile me={me} />
          <ImportTable me={me} />
        </>
      ) : (
        <Empty title={formWords.mayNot} />
      )}
      <Templates />
    </DataScreen>
  );
}

export default function ImportsPage() {
  return <ForSignedIn title={dataWords.screens.imports.title}>{(me) => <Imports me={me} />}</ForSignedIn>;
}
