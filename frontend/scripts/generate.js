// Writes src/api/schema.d.ts from the published contract; with --check it only compares.
import { readFile, writeFile } from "node:fs/promises";
import openapi, { astToString } from "openapi-typescript";
import ts from "typescript";

const contract = new URL("../../openapi.yaml", import.meta.url);
const target = new URL("../src/api/schema.d.ts", import.meta.url);

const decimal = ts.factory.createTypeReferenceNode("Decimal");

const generated =
  "// Generated from openapi.yaml by `npm run generate`. Do not edit.\n" +
  astToString(
    await openapi(contract, {
      rootTypes: true,
      rootTypesNoSchemaPrefix: true,
      inject: 'import type { Decimal } from "@/lib/decimal";\n',
      // A decimal keeps every digit, which a JavaScript number cannot.
      transform: (schema) => (schema.type === "number" ? decimal : undefined),
    }),
  );

if (!process.argv.includes("--check")) {
  await writeFile(target, generated);
} else if ((await readFile(target, "utf8").catch(() => "")) !== generated) {
  console.error("src/api/schema.d.ts differs from openapi.yaml: run `npm run generate`.");
  process.exit(1);
}
