import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Link } from "@tanstack/react-router";

export const NotFound = () => (
  <Page title={words.problem.noScreen} lead={words.problem.noScreenDetail}>
    <p>
      <Link to="/">{words.overview.title}</Link>
    </p>
  </Page>
);
