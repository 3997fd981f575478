/** The header of a kept answer: when the register gave it. */
export const KEPT_AT = "CDP-Kept-At";

/** Who is asking is never kept: without a connection nobody knows. Whole files and streams are not, either. */
export const mayKeepAnswerOf = ({ pathname, searchParams }: URL): boolean =>
  pathname.startsWith("/api/v1/") &&
  !/^\/api\/v1\/(me|session|archive)(\/|$)/.test(pathname) &&
  !searchParams.has("format") &&
  !searchParams.has("wait");

const most = 2_000_000;

/** Only what the register gives to anybody is kept: what it showed to somebody in particular ends with their session. */
export function mayKeep(status: number, headers: Headers): boolean {
  const caching = headers.get("Cache-Control") ?? "";
  return (
    status === 200 &&
    /\bpublic\b/.test(caching) &&
    !/\b(private|no-store)\b/.test(caching) &&
    (headers.get("Content-Type") ?? "").startsWith("application/json") &&
    Number(headers.get("Content-Length") ?? 0) < most
  );
}
