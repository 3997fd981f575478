import { Download } from "@/api/Download";
import { ViewLinks } from "@/api/ViewLinks";
import { words } from "@/lib/words";
import { qualityWords } from "@/lib/words/quality";
import { Page } from "@/ui/Page";
import { getRouteApi } from "@tanstack/react-router";
import QualityFigure from "./QualityFigure";
import { QualityFilters } from "./QualityFilters";

const route = getRouteApi("/quality");

export default function QualityPage() {
  const { by = "AGENCY", agency, cluster } = route.useSearch();
  const of = { ...(agency && { agency }), ...(cluster && { cluster }) };
  const navigate = route.useNavigate();
  return (
    <Page title={words.quality.title} lead={qualityWords.lead}>
      <ViewLinks
        label={qualityWords.by}
        views={words.quality.subjects}
        current={by}
        search={(subject) => ({ ...of, by: subject })}
      />
      <QualityFilters
        of={of}
        active={Object.keys(of).length > 0}
        onChange={(change) => void navigate({ search: { by, ...of, ...change }, replace: true })}
        onClear={() => void navigate({ search: { by } })}
      />
      <QualityFigure />
      <Download list="quality" query={{ ...of, by }} />
    </Page>
  );
}
