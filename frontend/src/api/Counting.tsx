import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Meaning } from "@/ui/Meaning";
import { Soft } from "@/ui/Row";
import type { ReactNode } from "react";
import { useViewpoint } from "./viewpoint";

interface Props {
  /** What is counted, and what is not. */
  meaning: string;
  /** The instant the answer names; the viewpoint's where it names none. */
  asOf?: string;
  newest?: string;
  children?: ReactNode;
}

/** What figures are of: their instant, the age of the newest record, and their definition. */
export function Counting({ meaning, asOf, newest, children }: Props) {
  const viewpoint = useViewpoint();
  const instant = asOf ?? viewpoint.asOf;
  return (
    <div>
      <Soft>
        {children} {instant ? words.counting.asOf(instantText(instant)) : words.counting.now}{" "}
        {newest && words.counting.newest(instantText(newest))}
      </Soft>
      <Meaning>{meaning}</Meaning>
    </div>
  );
}
