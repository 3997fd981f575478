import { words } from "@/lib/words";
import { Copy } from "@/ui/Copy";
import { FileLinks } from "@/ui/FileLinks";
import { Row } from "@/ui/Row";
import styles from "./Download.module.css";
import { fileOf, formatNames, formatsOf, type List } from "./files";
import { useViewpoint } from "./viewpoint";

interface Props {
  list: List;
  /** The filters and the order of what is on screen. */
  query?: Record<string, unknown>;
  /** What it says it gives; the screen as it is, if nothing else. */
  title?: string;
}

/** Everything that fits the present filters, as a file, and the address of the screen that shows it. */
export function Download({ list, query, title = words.download.title }: Props) {
  const { asOf } = useViewpoint();
  return (
    <details className={styles.download}>
      <summary>{title}</summary>
      <Row>
        <FileLinks
          files={formatsOf[list].map((format) => [
            formatNames[format],
            fileOf(list, format, { ...query, asOf }),
          ])}
        />
        <Copy name={words.download.share} text={() => location.href} />
      </Row>
    </details>
  );
}
