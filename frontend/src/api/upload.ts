import { parseExactly } from "@/lib/decimal";
import { stringifySearch } from "@/lib/search";
import { Problem } from "./problem";
import type { ImportDetails, paths } from "./schema";

type Asked = NonNullable<paths["/api/v1/imports"]["post"]["parameters"]["query"]>;

/** What a file is by the ending of its name; of others the register looks at the first bytes. */
const types: Record<string, string> = {
  xml: "application/xml",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ndjson: "application/x-ndjson",
  zip: "application/zip",
};

export const endingOf = (name: string) => name.split(".").at(-1)?.toLowerCase() ?? "";

/**
 * Sends a file as an import and does not wait for its check.
 *
 * @param onSent is told the share that has gone: of large files on a weak line it is the longest part, and `fetch` tells nothing of it
 */
export const upload = (file: File, asked: Asked, onSent: (share: number) => void) =>
  new Promise<ImportDetails>((done, fail) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/imports${stringifySearch({ ...asked, fileName: file.name.slice(-200) })}`);
    request.setRequestHeader("Content-Type", types[endingOf(file.name)] ?? "application/octet-stream");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("Prefer", "respond-async");
    request.upload.onprogress = ({ loaded, total }) => onSent(loaded / total);
    request.onerror = () => fail(Problem.unreachable());
    request.onload = () => {
      const { status, responseText } = request;
      if (status === 201) done(parseExactly(responseText) as ImportDetails);
      else void Problem.of(new Response(responseText, { status })).then(fail);
    };
    request.send(file);
  });
