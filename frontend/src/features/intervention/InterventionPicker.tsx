import { read, readSteadily } from "@/api/client";
import { RecordPicker, type PickerProps } from "@/api/RecordPicker";
import type { InterventionLevel } from "@/api/schema";

export const InterventionPicker = ({ level, ...props }: PickerProps & { level?: InterventionLevel }) => (
  <RecordPicker
    {...props}
    find={(q) => readSteadily("/api/v1/interventions", { query: { q, level: level && [level], limit: 20 } })}
    items={(page) => page.items.map(({ id, title }) => ({ id, name: title }))}
    get={(id) => read("/api/v1/interventions/{id}", { path: { id } })}
    name={(intervention) => intervention.title}
  />
);
