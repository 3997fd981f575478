import { parseSearch } from "@/lib/search";

const screens = {
  agencies: "/agencies",
  clusters: "/clusters",
  interventions: "/interventions",
  contributions: "/funding",
  adoptions: "/ripple",
} as const;

/** The screen that shows the records behind a figure: the API's `records` link, read as a place in the dashboard. */
export function screenOf(records: string) {
  const { pathname, search } = new URL(records, "http://register");
  const list = pathname.split("/").at(-1) as keyof typeof screens;
  return { to: screens[list], search: parseSearch(search) };
}
