import type { Conversion } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Soft } from "@/ui/Row";
import { SourceLink } from "@/ui/Sources";

interface Props {
  of: { asOf?: string; conversion?: Conversion };
  /** How many contributions were counted. */
  total?: number;
}

/** What figures are of: how many contributions, at which instant, and converted how. */
export const SummaryNotes = ({ of: { asOf, conversion }, total }: Props) => (
  <Soft>
    {asOf && words.funding.asOf(total, instantText(asOf))}
    {conversion && (
      <>
        {" "}
        {words.funding.converted(conversion.currency, conversion.rateYear)}{" "}
        {conversion.sources.map((source) => (
          <SourceLink key={`${source.url}${source.title}`} source={source} />
        ))}
      </>
    )}
  </Soft>
);
