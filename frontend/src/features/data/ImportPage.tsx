import { readNow } from "@/api/client";
import { ForSignedIn } from "@/api/ForSignedIn";
import { LoadedPage } from "@/api/LoadedPage";
import { ViewLinks } from "@/api/ViewLinks";
import type { ImportDetails } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { percent } from "@/lib/decimal";
import { dataWords } from "@/lib/words/data";
import { say } from "@/lib/words/said";
import { Copy } from "@/ui/Copy";
import { Facts } from "@/ui/Facts";
import { FileLinks } from "@/ui/FileLinks";
import { Page } from "@/ui/Page";
import { Progress } from "@/ui/Progress";
import { Row, Soft } from "@/ui/Row";
import { Failed } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Headings } from "./Headings";
import { ImportCounts } from "./ImportCounts";
import { ImportProblems } from "./ImportProblems";
import { ImportRecords } from "./ImportRecords";
import { ImportSteps } from "./ImportSteps";
import { fileName, Size, StateMark, underWay, whatItHolds } from "./importWords";

const route = getRouteApi("/data/imports/$id");

const Known = ({ of }: { of: ImportDetails }) => (
  <Facts
    facts={[
      [dataWords.holds, whatItHolds(of)],
      [dataWords.size, <Size key="size" of={of.size} />],
      [dataWords.received, instantText(of.receivedAt)],
      [dataWords.agency, of.agency ?? dataWords.stewards],
    ]}
  />
);

/** The whole report to take along, and its address for others. */
function Report({ of: { id } }: { of: ImportDetails }) {
  const file = (format: string) => `/api/v1/imports/${id}/report?format=${format}`;
  return (
    <Row>
      <strong>{dataWords.report}</strong>
      <FileLinks
        files={[
          ["CSV", file("csv")],
          ["JSON", file("json")],
        ]}
      />
      <Copy name={dataWords.share} text={() => `${location.origin}/data/imports/${id}`} />
      <Soft>{dataWords.shareMeaning}</Soft>
    </Row>
  );
}

/** What the check found, or what was done: the problems or the records, one beside the other. */
function Found({ of }: { of: ImportDetails }) {
  const search = route.useSearch();
  const view = search.view ?? (of.problems > 0 ? "problems" : "records");
  return (
    <>
      {of.state !== "REFUSED" && <ImportCounts of={of} />}
      <Report of={of} />
      <ViewLinks
        label={dataWords.view}
        views={dataWords.views}
        current={view}
        search={(to) => ({ view: to })}
      />
      {view === "problems" ? (
        <ImportProblems id={of.id} />
      ) : (
        <ImportRecords id={of.id} written={of.state === "COMMITTED"} />
      )}
    </>
  );
}

function State({ of }: { of: ImportDetails }) {
  switch (of.state) {
    case "RECEIVED":
      return <p role="status">{dataWords.waiting}</p>;
    case "CHECKING": {
      const share = of.size === 0 ? 0 : of.done / of.size;
      return <Progress share={share}>{dataWords.progress(percent(share))}</Progress>;
    }
    case "FAILED":
      return <Failed failure={{ title: dataWords.states.FAILED, detail: dataWords.failed }} />;
    case "REFUSED":
      return <Failed failure={{ title: dataWords.states.REFUSED, detail: of.reason && say(of.reason) }} />;
    default:
      return <ImportSteps of={of} />;
  }
}

function One({ id }: { id: string }) {
  const query = useQuery({
    ...readNow("/api/v1/imports/{id}", { path: { id } }),
    refetchInterval: ({ state: { data } }) => data !== undefined && underWay(data) && 1000,
  });
  return (
    <LoadedPage query={query}>
      {(one) => (
        <Page
          title={fileName(one)}
          eyebrow={
            <>
              <Link to="/data/imports">{dataWords.screens.imports.title}</Link>
              <StateMark of={one} />
            </>
          }
        >
          <State of={one} />
          <Known of={one} />
          {(one.format === "CSV" || one.format === "XLSX") && <Headings of={one} />}
          {!underWay(one) && one.state !== "FAILED" && <Found of={one} />}
        </Page>
      )}
    </LoadedPage>
  );
}

export default function ImportPage() {
  const { id } = route.useParams();
  return <ForSignedIn title={dataWords.screens.imports.title}>{() => <One key={id} id={id} />}</ForSignedIn>;
}
