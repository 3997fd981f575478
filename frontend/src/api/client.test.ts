// @vitest-environment jsdom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { read } from "./client";
import { Problem } from "./problem";

const answer = (status: number, body: string, type = "application/json") =>
  vi.stubGlobal("fetch", () =>
    Promise.resolve(new Response(body, { status, headers: { "content-type": type } })),
  );

const ask = () =>
  new QueryClient({ defaultOptions: { queries: { retry: false } } }).fetchQuery(
    read("/api/v1/contributions/{id}", { path: { id: "1" } }),
  );

const failure = () =>
  ask().then(
    () => undefined,
    (problem: unknown) => problem as Problem,
  );

afterEach(() => vi.unstubAllGlobals());

describe("the door to the server", () => {
  it("brings an amount through with every digit", async () => {
    answer(200, '{"amount": 123456789012345678.0123456789012}');
    expect(await ask()).toEqual({ amount: "123456789012345678.0123456789012" });
  });

  it("says what the server said when it refuses", async () => {
    const errors = [{ parameter: "stag", detail: "Did you mean stage?" }];
    answer(
      400,
      JSON.stringify({ title: "Unknown parameter", detail: "stag is not known.", errors }),
      "application/problem+json",
    );
    const problem = await failure();
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({
      title: "Unknown parameter",
      detail: "stag is not known. Did you mean stage?",
      status: 400,
      passing: false,
    });
  });

  it("has a word for an answer that is no problem document", async () => {
    answer(502, "<html>Bad gateway</html>", "text/html");
    expect(await failure()).toMatchObject({ title: "Something went wrong", status: 502, passing: true });
  });

  it("has a word for no answer at all", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await failure()).toMatchObject({ title: "The register cannot be reached", passing: true });
  });
});
