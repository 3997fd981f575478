// @vitest-environment jsdom
import { forgetAllOf, keptForms } from "@/lib/kept";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Keeper } from "./keeping";

/** As the browser has them: one after the other. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return { request: (_: string, work: () => Promise<unknown>) => (last = last.then(work)) };
}

beforeEach(() => forgetAllOf("ann"));
afterEach(() => vi.unstubAllGlobals());

it("sends what waits once, though it is told twice that there is a connection", async () => {
  const answer = () =>
    Promise.resolve(
      new Response('{"id":"tdap"}', {
        status: 200,
        headers: { "Content-Type": "application/json", ETag: '"4"' },
      }),
    );
  const asked = vi.fn(answer);
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal("navigator", { ...globalThis.navigator, locks: locks() });
  const { sendWaiting } = await import("./outbox");
  new Keeper("ann", "agencies", { id: "tdap", version: 3, form: { kind: "GOVERNMENT" } }).wait(
    { draft: false },
    { kind: "GOVERNMENT", country: "PK" },
  );
  const waiting = keptForms();
  const [one, other] = await Promise.all([sendWaiting(waiting), sendWaiting(waiting)]);
  expect(one.map(({ fate }) => fate)).toEqual(["sent"]);
  expect(other).toEqual([]);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(keptForms()).toEqual([]);
});
