import { Mark } from "./Mark";
import { Row } from "./Row";

/** The numbers other systems know a record by. */
export const Identifiers = ({ identifiers }: { identifiers: { scheme: string; value: string }[] }) => (
  <Row>
    {identifiers.map(({ scheme, value }) => (
      <span key={scheme + value}>
        <Mark>{scheme}</Mark> <bdi dir="ltr">{value}</bdi>
      </span>
    ))}
  </Row>
);
