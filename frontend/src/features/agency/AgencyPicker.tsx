import { read, readSteadily } from "@/api/client";
import { RecordPicker, type PickerProps } from "@/api/RecordPicker";

export const AgencyPicker = (props: PickerProps) => (
  <RecordPicker
    {...props}
    find={(q) => readSteadily("/api/v1/agencies", { query: { q, limit: 20 } })}
    items={(page) => page.items}
    get={(id) => read("/api/v1/agencies/{id}", { path: { id } })}
    name={(agency) => agency.name}
  />
);
