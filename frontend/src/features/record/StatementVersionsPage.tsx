import { readNow } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Page } from "@/ui/Page";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import styles from "./Record.module.css";
import { statementFields } from "./types";
import { Version } from "./Version";

const route = getRouteApi("/history/contributions/$id/statements/$agency");

/** How the other party came to say what it says: what it confirmed, disputed and took back, and when. */
export default function StatementVersionsPage() {
  const { id, agency } = route.useParams();
  const { after } = route.useSearch();
  const named = useQuery(readNow("/api/v1/agencies/{id}", { path: { id: agency } })).data;
  const query = useQuery(
    readNow("/api/v1/contributions/{id}/statements/{agency}/history", {
      path: { id, agency },
      query: { limit: 20, after, total: true },
    }),
  );
  return (
    <Page
      title={formWords.statement.history(named?.name ?? agency)}
      eyebrow={words.funding.one}
      lead={formWords.versions.lead}
    >
      <p>
        <Link to="/funding/$id" params={{ id }}>
          {formWords.versions.back}
        </Link>
      </p>
      <Loaded query={query}>
        {(page) => (
          <div className={styles.versions}>
            {page.items.map((version, place) => (
              <Version
                key={version.sequence}
                type="statements"
                fields={statementFields}
                version={version}
                current={after === undefined && place === 0 && version.operation !== "DELETE"}
              />
            ))}
            <Pages page={page} after={after} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
