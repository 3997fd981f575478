import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { profileOf } from "@/api/records";
import type { Fix } from "@/api/schema";
import { words } from "@/lib/words";
import { qualityWords } from "@/lib/words/quality";
import { Choice } from "@/ui/Filters";
import { Mark } from "@/ui/Mark";
import { Page } from "@/ui/Page";
import { Row } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { askedName } from "./asked";
import { QualityFilters } from "./QualityFilters";

const route = getRouteApi("/quality/fixes");

const FixTable = ({ fixes }: { fixes: Fix[] }) => (
  <Table<Fix>
    caption={qualityWords.fixes}
    rows={fixes}
    rowKey={({ type, id }) => `${type} ${id}`}
    columns={[
      {
        name: qualityWords.record,
        cell: ({ type, id, label }) => <Link {...profileOf(type, id)}>{label}</Link>,
      },
      { name: qualityWords.kind, cell: ({ type }) => words.quality.kinds[type] },
      {
        name: qualityWords.missing,
        cell: ({ missing }) => (
          <Row>
            {missing.map((field) => (
              <Mark key={field} tone={field === "overdue" ? "warn" : "caution"}>
                {askedName(field)}
              </Mark>
            ))}
          </Row>
        ),
      },
    ]}
  />
);

export default function FixesPage() {
  const search = route.useSearch();
  const { after, type, ...of } = search;
  const navigate = route.useNavigate();
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true, resetScroll: false });
  const query = useQuery(
    readSteadily("/api/v1/quality/fixes", { query: { ...of, type, after, total: true } }),
  );
  return (
    <Page
      title={qualityWords.fixes}
      eyebrow={<Link to="/quality">{words.quality.title}</Link>}
      lead={qualityWords.fixesLead}
    >
      <QualityFilters
        of={of}
        active={Boolean(type) || Object.keys(of).length > 0}
        onChange={set}
        onClear={() => void navigate({ search: {} })}
      >
        <Choice
          label={qualityWords.kind}
          options={words.quality.kinds}
          value={type?.[0]}
          onChange={(kind) => set({ type: kind && [kind] })}
        />
      </QualityFilters>
      <Loaded query={query} lines={12}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={qualityWords.noFixes} />
          ) : (
            <Section
              title={qualityWords.fixesFinding(page.total ?? page.items.length)}
              aside={<Download list="quality/fixes" query={{ ...of, type }} />}
            >
              <FixTable fixes={page.items} />
              <Pages page={page} after={after} />
              <Counting meaning={qualityWords.meaning} />
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}
