import { words } from "@/lib/words";
import { buttonLook } from "@/ui/Button";
import { Row } from "@/ui/Row";
import { Link } from "@tanstack/react-router";
import { mayWriteFor, useMe } from "./me";

interface Props {
  type: "agencies" | "clusters" | "interventions" | "contributions" | "adoptions";
  id: string;
  /** Id of the agency that owns it; stewards alone write what none owns. */
  owner?: string;
}

/** What can be done with a record, for whoever may. */
export function RecordSteps({ type, id, owner }: Props) {
  const me = useMe();
  return (
    <Row>
      {mayWriteFor(me, owner) && (
        <Link to="/edit/$type/$id" params={{ type, id }} className={buttonLook()}>
          {words.form.edit}
        </Link>
      )}
      <Link to="/history/$type/$id" params={{ type, id }} className={buttonLook("quiet")}>
        {words.form.history}
      </Link>
    </Row>
  );
}
