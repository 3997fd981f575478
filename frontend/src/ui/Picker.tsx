import { words } from "@/lib/words";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components/ComboBox";
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
  onType: (typed: string) => void;
  onPick: (id: string | undefined) => void;
}

/** Choose one record by typing part of any of its names. */
export function Picker({ label, items, chosen, typed, onType, onPick }: Props) {
  return (
    <ComboBox
      className={styles.picker}
      items={items}
      inputValue={typed}
      onInputChange={onType}
      selectedKey={chosen ?? null}
      onSelectionChange={(key) => onPick(key === null ? undefined : String(key))}
      defaultFilter={() => true}
      menuTrigger="focus"
      allowsEmptyCollection
    >
      <Label>{label}</Label>
      <Input placeholder={words.filters.any} />
      <Popover className={styles.popover}>
        <ListBox<Item> renderEmptyState={() => <p className={styles.none}>{words.states.noMatch}</p>}>
          {(item) => (
            <ListBoxItem className={styles.item} textValue={item.name}>
              {item.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
