/**
 * Forms as they were typed, kept in the browser for the person who typed them until the register has them: a closed tab, a lost
 * connection or a session that ended loses nothing. Nothing here is sent anywhere; signing out takes it away.
 */
export interface KeptForm {
  person: string;
  type: string;
  /** The record that is changed, and the version that was read; none while it is to be added. */
  id?: string;
  version?: number;
  /** What the form began as: JSON. */
  base: string;
  /** What the inputs hold. */
  values: object;
  /** When it was typed. */
  at: string;
  /** The one Idempotency-Key of all tries to add it. */
  once: string;
  /** What was sent last without an answer: JSON. */
  open?: string;
  /** It is to be sent as soon as the register can be reached; as a draft or not. */
  waiting?: { draft: boolean };
}

type Named = Pick<KeptForm, "person" | "type" | "id" | "once">;

const PREFIX = "form ";
const keyOf = ({ person, type, id, once }: Named) => `${PREFIX}${person} ${type} ${id ?? once}`;

const listeners = new Set<() => void>();

/** The present state in one piece, so that who listens can tell whether it changed. */
let all: KeptForm[] | undefined;

function told() {
  all = undefined;
  listeners.forEach((tell) => tell());
}

function read(): KeptForm[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => {
        const text = localStorage.getItem(key);
        return text ? [JSON.parse(text) as KeptForm] : [];
      })
      .toSorted((a, b) => a.at.localeCompare(b.at));
  } catch {
    return []; // A browser that keeps nothing has nothing.
  }
}

/** A form as it is kept now, whatever another tab did with it since; nothing when it is no more. */
export function keptNow(form: Named): KeptForm | undefined {
  try {
    const text = localStorage.getItem(keyOf(form));
    return text ? (JSON.parse(text) as KeptForm) : undefined;
  } catch {
    return undefined;
  }
}

/** All that is kept, the oldest first. */
export const keptForms = (): KeptForm[] => (all ??= read());

export function keep(form: KeptForm) {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(form));
  } catch {
    // What cannot be kept is still on the screen.
  }
  told();
}

export function forget(form: Named) {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // It was not kept, then.
  }
  told();
}

export const forgetAllOf = (person: string) =>
  keptForms()
    .filter((form) => form.person === person)
    .forEach(forget);

/** Tells of changes here and in other tabs. */
export function onKept(tell: () => void) {
  listeners.add(tell);
  if (listeners.size === 1) globalThis.addEventListener("storage", told);
  return () => {
    listeners.delete(tell);
    if (listeners.size === 0) globalThis.removeEventListener("storage", told);
  };
}
