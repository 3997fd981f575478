import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const backend = process.env["BACKEND_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(["/api", "/openapi", "/docs", "/q"].map((path) => [path, backend])),
  },
  build: {
    rolldownOptions: {
      output: {
        // What several screens share is one file, but for forms, pickers and what holds them: they are large and not on the first screen.
        codeSplitting: {
          groups: [
            {
              name: "shared",
              test: /\/src\/(?!.*(features\/record|Picker|ClusterMap|FundingFilters|FundingScreen))/,
              minShareCount: 3,
            },
          ],
        },
      },
    },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    reporters: ["default", ["junit", { outputFile: "test-results/unit.xml" }]],
  },
});
