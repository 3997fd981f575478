import { words } from "@/lib/words";
import {
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components/ComboBox";
import { useEffect, useEffectEvent, useRef } from "react";
import { Must } from "./Field";
import { Localized } from "./Localized";
import styles from "./Picker.module.css";

interface Item {
  id: string;
  name: string;
}

interface Props {
  label: string;
  items: Item[];
  chosen?: string;
  typed: string;
  /** What had been written in the plain field by the time this one took over. */
  written?: string;
  /** The items are on their way. */
  loading: boolean;
  /** In a form: what is wrong with it, and that it takes a record rather than filters by one. */
  problem?: string;
  required?: boolean;
  placeholder?: string;
  onType: (typed: string) => void;
  onPick: (id: string | undefined) => void;
}

/** Choose one record by typing part of any of its names. */
export default function Picker({
  label,
  items,
  chosen,
  typed,
  written,
  loading,
  problem,
  required,
  placeholder = words.filters.any,
  onType,
  onPick,
}: Props) {
  const field = useRef<HTMLInputElement>(null);
  // Goes on where the plain field was left, as if the last of it had just been written.
  const start = useEffectEvent(() => {
    field.current?.focus();
    if (written !== undefined) onType(written);
  });
  useEffect(() => start(), []);
  return (
    <Localized>
      <ComboBox
        className={styles.picker}
        isInvalid={problem !== undefined}
        items={items}
        inputValue={typed}
        onInputChange={onType}
        selectedKey={chosen ?? null}
        onSelectionChange={(key) => onPick(key === null ? undefined : String(key))}
        defaultFilter={() => true}
        menuTrigger="focus"
        allowsEmptyCollection
      >
        <Label>
          {label}
          {required && <Must />}
        </Label>
        <Input ref={field} placeholder={placeholder} aria-required={required} />
        {problem && <FieldError className={styles.problem}>{problem}</FieldError>}
        <Popover className={styles.popover}>
          <ListBox<Item>
            renderEmptyState={() => (
              <p className={styles.none}>{loading ? words.states.loading : words.states.noMatch}</p>
            )}
          >
            {(item) => (
              <ListBoxItem className={styles.item} textValue={item.name}>
                {item.name}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
    </Localized>
  );
}
