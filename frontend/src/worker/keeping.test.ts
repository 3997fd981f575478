import { expect, it } from "vitest";
import { mayKeep, mayKeepAnswerOf } from "./keeping";

const json = { "Content-Type": "application/json;charset=UTF-8" };

it("keeps what anybody gets, and nothing that somebody in particular was shown", () => {
  expect(mayKeep(200, new Headers({ ...json, "Cache-Control": "public, no-cache" }))).toBe(true);
  expect(mayKeep(200, new Headers({ ...json, "Cache-Control": "private, no-store" }))).toBe(false);
  expect(mayKeep(200, new Headers(json))).toBe(false);
});

it("keeps no refusal, no stream and nothing huge", () => {
  const open = { ...json, "Cache-Control": "public, no-cache" };
  expect(mayKeep(404, new Headers(open))).toBe(false);
  expect(mayKeep(200, new Headers({ ...open, "Content-Type": "text/event-stream" }))).toBe(false);
  expect(mayKeep(200, new Headers({ ...open, "Content-Length": "5000000" }))).toBe(false);
});

it("never keeps who is asking, nor whole files", () => {
  const of = (address: string) => mayKeepAnswerOf(new URL(address, "https://register.example"));
  expect(of("/api/v1/clusters?limit=500")).toBe(true);
  expect(of("/api/v1/me")).toBe(false);
  expect(of("/api/v1/session/provider")).toBe(false);
  expect(of("/api/v1/archive")).toBe(false);
  expect(of("/api/v1/agencies?format=csv")).toBe(false);
  expect(of("/api/v1/changes?after=0&wait=30")).toBe(false);
  expect(of("/docs")).toBe(false);
});
