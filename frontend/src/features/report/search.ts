import type { Filters } from "@/api/client";
import { searchOf, text } from "@/lib/search";

export const reportSearch = searchOf({ q: text, after: text } satisfies Filters<"/api/v1/interventions">);
