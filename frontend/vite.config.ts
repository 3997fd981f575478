import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { createHash } from "node:crypto";

const backend = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8080";

const hashed = (content: string | Uint8Array) =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

/** Tells the service worker which files the screens are made of: their names carry a hash, but for the page's own. */
const filesOfWorker: Plugin = {
  name: "files-of-worker",
  enforce: "post",
  generateBundle(_, bundle) {
    const worker = bundle["worker.js"];
    const page = bundle["index.html"];
    if (worker?.type !== "chunk" || page?.type !== "asset")
      throw new Error("There is no worker, or no page.");
    if (worker.imports.length > 0) throw new Error("The worker must be one file.");
    const assets = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css)$/.test(name));
    const files = [
      { url: "/index.html", revision: hashed(page.source) },
      ...assets.map((name) => ({ url: `/${name}`, revision: null })),
    ];
    worker.code = worker.code.replace("self.__FILES", JSON.stringify(files));
  },
};

export default defineConfig({
  plugins: [react(), filesOfWorker],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(["/api", "/openapi", "/docs", "/q/"].map((path) => [path, backend])),
  },
  build: {
    rolldownOptions: {
      input: { index: "index.html", worker: "src/worker/worker.ts" },
      output: {
        entryFileNames: ({ name }) => (name === "worker" ? "worker.js" : "assets/[name]-[hash].js"),
        // What several screens share is one file, but for forms, pickers and what holds them, and rooms that bring words of
        // their own: they are large and not on the first screen.
        codeSplitting: {
          groups: [
            {
              name: "language",
              test: /\/src\/lib\/(language|decimal|words\/(plural|index))\.ts/,
              priority: 1,
            },
            {
              name: "shared",
              test: /\/src\/(?!main|worker|lib\/words\/|.*(features\/(access|coverage|mine|quality|record|report)\/|Picker|ClusterMap|FundingFilters|FundingScreen))/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  test: {
    setupFiles: ["src/lib/words/speak.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", ["junit", { outputFile: "test-results/unit.xml" }]],
  },
});
