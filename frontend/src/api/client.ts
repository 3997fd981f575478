import { parseExactly, stringifyExactly } from "@/lib/decimal";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import createClient, { type FetchResponse, type Middleware } from "openapi-fetch";
import type { PathsWithMethod } from "openapi-typescript-helpers";
import { heard } from "./connection";
import { Problem } from "./problem";
import type { paths } from "./schema";

const failures: Middleware = {
  async onResponse({ response }) {
    heard(response);
    if (!response.ok) throw await Problem.of(response);
  },
  onError: ({ error }) =>
    error instanceof DOMException && error.name === "AbortError" ? error : Problem.unreachable(),
};

const client = createClient<paths>({
  baseUrl: location.origin,
  headers: { Accept: "application/json" },
  fetch: (request) => fetch(request),
});
client.use(failures);

export type Readable = PathsWithMethod<paths, "get">;
type Get<P extends Readable> = paths[P] extends { get: infer G extends Record<string | number, unknown> }
  ? G
  : never;
type Parameters<P extends Readable> =
  Get<P> extends { parameters: infer Q } ? Pick<Q, keyof Q & ("path" | "query")> : never;
export type Query<P extends Readable> = Parameters<P> extends { query?: infer Q } ? NonNullable<Q> : never;
/** The filters of a list, and what a screen keeps in its URL besides: nothing that the API does not know. */
export type Filters<P extends Readable, Own extends string = never> = Partial<
  Record<keyof Query<P> | Own, unknown>
>;
export type Answer<P extends Readable> = NonNullable<
  FetchResponse<Get<P>, object, "application/json">["data"]
>;

let asOf: string | undefined;

/** From here on everything is read as the register said at this instant; without one, as it says now. */
export const readAsOf = (instant: string | undefined) => {
  asOf = instant;
};

const atInstant = <P extends object>(params: P): P =>
  asOf ? { ...params, query: { ...("query" in params && (params.query as object)), asOf } } : params;

/** The one door to the server: a GET of the contract, as a query that knows its key and its types. */
export const read = <P extends Readable>(path: P, asked: Parameters<P>) => readNow(path, atInstant(asked));

/** The same as it is now, whatever instant the screens are of: for who is asking, and for what is to be changed. */
export function readNow<P extends Readable>(path: P, params: Parameters<P>) {
  return queryOptions<Answer<P>, Problem>({
    queryKey: [path, params],
    queryFn: async ({ signal }) => {
      const { data } = await client.GET(path, { params, signal, parseAs: "text" } as never);
      return parseExactly(data as unknown as string) as Answer<P>;
    },
  });
}

/** The same for a list that is being filtered: the last answer stays on screen until the next one is there. */
export const readSteadily = <P extends Readable>(path: P, params: Parameters<P>) => ({
  ...read(path, params),
  placeholderData: keepPreviousData<Answer<P>>,
});

type Method = "post" | "put" | "patch" | "delete";
type Operation<P extends keyof paths, M extends Method> = paths[P][M];
type Body<O> = O extends { requestBody: { content: infer C } } ? C[keyof C] : undefined;
type Place<O> = O extends { parameters: { path: infer Q } } ? Q : undefined;
type Choice<O> = O extends { parameters: { query?: infer Q } } ? Q : undefined;

interface Sending<O> {
  path?: Place<O>;
  query?: Choice<O>;
  /** Decimals in it may be as they were typed. */
  body?: Body<O> | object;
  /** The version that is changed; none for what is to be new. */
  version?: number;
  /** Makes a repeated request do nothing twice. */
  once?: string;
}

/** The other way through the door: what changes something. Signing in is the cookie's matter, and another site's pages are refused by the server. */
export async function send<M extends Method, P extends PathsWithMethod<paths, M>>(
  method: M,
  path: P,
  { path: place, query, body, version, once }: Sending<Operation<P, M>> = {},
) {
  const type = method === "patch" ? "application/merge-patch+json" : "application/json";
  const { data } = await client.request(method, path, {
    params: { path: place, query },
    body: body && stringifyExactly(body),
    bodySerializer: (text: unknown) => text,
    headers: {
      ...(body && { "Content-Type": type }),
      ...(version !== undefined && { "If-Match": `"${version}"` }),
      ...(once && { "Idempotency-Key": once }),
    },
    parseAs: "text",
  } as never);
  const text = data as unknown as string | undefined;
  return (text ? parseExactly(text) : undefined) as NonNullable<
    FetchResponse<Operation<P, M> & Record<string | number, unknown>, object, "application/json">["data"]
  >;
}
