import { read, readSteadily } from "@/api/client";
import { RecordPicker, type PickerProps } from "@/api/RecordPicker";

export const ClusterPicker = (props: PickerProps) => (
  <RecordPicker
    {...props}
    find={(q) => readSteadily("/api/v1/clusters", { query: { q, limit: 20 } })}
    items={(page) => page.items}
    get={(id) => read("/api/v1/clusters/{id}", { path: { id } })}
    name={(cluster) => cluster.name}
  />
);
