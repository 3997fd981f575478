import { words } from "@/lib/words";
import styles from "./Code.module.css";
import { Copy } from "./Copy";

/** Lines to run as they are, under the name of their language. */
export const Code = ({ name, children }: { name: string; children: string }) => (
  <figure className={styles.code}>
    <figcaption>
      {name} <Copy name={words.download.copy} text={() => children} />
    </figcaption>
    <pre dir="ltr">
      <code>{children}</code>
    </pre>
  </figure>
);
