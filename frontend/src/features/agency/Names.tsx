import type { AgencyName } from "@/api/schema";
import { rangeText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Steps } from "@/ui/Steps";

const when = ({ from, to }: AgencyName) =>
  to ? (rangeText(from, to) ?? words.agency.former) : words.agency.since(rangeText(from));

/** The names an agency has had, the present one first. */
export const Names = ({ names }: { names: AgencyName[] }) => (
  <Steps
    steps={names.map((name) => ({
      key: `${name.name}${name.from}`,
      when: when(name),
      what: name.acronym ? `${name.name} (${name.acronym})` : name.name,
      current: !name.to,
    }))}
  />
);
