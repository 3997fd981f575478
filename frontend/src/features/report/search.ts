import type { Filters } from "@/api/client";
import { matching, searchOf, text } from "@/lib/search";

export const reportSearch = searchOf({ q: text, after: text } satisfies Filters<"/api/v1/interventions">);

export const yearSearch = searchOf({ fiscalYear: matching(/^FY\d{4}$/) });
