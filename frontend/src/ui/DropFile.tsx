import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Text } from "react-aria-components/Text";
import { buttonLook } from "./Button";
import { Localized } from "./Localized";
import styles from "./DropFile.module.css";

interface Props {
  label: string;
  /** What the button says that opens the list of files. */
  choose: string;
  hint: ReactNode;
  onFile: (file: File) => void;
}

/** A place that takes a file: dropped, pasted, or chosen with mouse or keyboard. */
export function DropFile({ label, choose, hint, onFile }: Props) {
  return (
    <Localized>
      <DropZone
        className={styles.zone}
        onDrop={({ items }) => {
          const first = items.find((item) => item.kind === "file");
          if (first?.kind === "file") void first.getFile().then(onFile);
        }}
      >
        <Text slot="label" className={styles.label}>
          {label}
        </Text>
        <FileTrigger
          onSelect={(files) => {
            const file = files?.item(0);
            if (file) onFile(file);
          }}
        >
          <Button className={buttonLook()}>{choose}</Button>
        </FileTrigger>
        <p className={styles.hint}>{hint}</p>
      </DropZone>
    </Localized>
  );
}
