import { parseSearch } from "@/lib/search";

const screens = {
  agencies: "/agencies",
  clusters: "/clusters",
  interventions: "/interventions",
  contributions: "/funding",
  adoptions: "/ripple",
  fixes: "/quality/fixes",
} as const;

const profiles = {
  agency: "/agencies/$id",
  cluster: "/clusters/$id",
  intervention: "/interventions/$id",
  contribution: "/funding/$id",
  adoption: "/ripple/$id",
} as const;

export const hasProfile = (kind: string): kind is keyof typeof profiles => kind in profiles;

/** The screen of one record, of the kind the API names. */
export const profileOf = (kind: keyof typeof profiles, id: string) => ({
  to: profiles[kind],
  params: { id },
});

/** The screen that shows the records behind a figure: the API's `records` link, read as a place in the dashboard. */
export function screenOf(records: string) {
  const { pathname, search } = new URL(records, "http://register");
  const list = pathname.split("/").at(-1) as keyof typeof screens;
  return { to: screens[list], search: parseSearch(search) };
}

/** The same for a figure that is never converted: the currency of the viewpoint is left behind, so that what opens sums to it. */
export function screenAsReported(records: string) {
  const { to, search } = screenOf(records);
  return { to, search: { ...search, in: undefined } };
}
