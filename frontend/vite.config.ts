import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { compressedAhead, loadedEarly, withWorker } from "./scripts/bundle";

const backend = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [
    react(),
    loadedEarly("/src/app/start.tsx"),
    withWorker("src/worker/worker.ts"),
    compressedAhead(),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(["/api", "/openapi", "/docs", "/q/"].map((path) => [path, backend])),
  },
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What is needed to ask for the words and the screen.
            {
              name: "language",
              test: /\/src\/(lib\/(language|decimal|remembered|words\/(plural|index|rooms|sentence))|app\/screens)\.ts/,
              priority: 2,
            },
            // What every screen stands on and few releases change: a browser that was here before has it.
            {
              name: "react",
              test: /\/node_modules\/(react|react-dom|scheduler|use-sync-external-store|@tanstack\/[^/]+|openapi-fetch)\//,
              priority: 1,
            },
            // What rooms keep in their addresses, and the search: the shell knows them all.
            {
              name: "shell",
              test: /\/src\/(app\/(?!pages|screens|start)|features\/([^/]+\/(search|codes)\.ts|search\/SearchBox))/,
            },
            // What several screens share is one file, but for forms, pickers and what holds them, and rooms that bring words
            // of their own: they are large and not on the first screen.
            {
              name: "shared",
              test: /\/src\/(?!main|lib\/words\/|.*(features\/(access|coverage|data|mine|quality|record|report)\/|Picker|Localized|ClusterMap|FundingFilters|FundingScreen))/,
              minShareCount: 3,
            },
            // The first screen, and its charts that other sites may show alone.
            { name: "overview", test: /\/src\/features\/(overview\/|ripple\/Generations)/ },
            // Modules that are small and come together: on a slow line each file has its price.
            {
              name: "pickers",
              test: /\/src\/(ui\/(PlainPicker|Picker\.module)|api\/RecordPicker|features\/[^/]+\/(Agency|Cluster|Intervention)Picker)/,
            },
            { name: "funding", test: /\/src\/features\/funding\/(FundingScreen|FundingFilters|GroupBy)/ },
            { name: "coverage", test: /\/src\/features\/coverage\// },
            {
              name: "ripple",
              test: /\/src\/(features\/ripple\/(RippleP|RippleF|Spread|EdgeTable|FollowOnTable|useRipple)|lib\/words\/ripple\.ts)/,
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
