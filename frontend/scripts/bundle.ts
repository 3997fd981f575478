import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build, type Plugin, type Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

const hashed = (content: string | Uint8Array) =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

function pageOf(bundle: Bundle): Rolldown.OutputAsset {
  const page = bundle["index.html"];
  if (page?.type !== "asset") throw new Error("There is no page.");
  return page;
}

/** A chunk, and all that it cannot run without. */
function withImports(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (found.has(name) || chunk?.type !== "chunk") return found;
  found.add(name);
  chunk.imports.forEach((other) => withImports(bundle, other, found));
  return found;
}

function stylesOf(bundle: Bundle, name: string): string[] {
  const chunk = bundle[name];
  return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
}

/** What starts the screens is asked for with the page, and not only when the words have come. */
export const loadedEarly = (module: string): Plugin => ({
  name: "loaded-early",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = pageOf(bundle);
    const start = Object.values(bundle).find(
      (one) => one.type === "chunk" && one.facadeModuleId?.endsWith(module),
    );
    if (!start) throw new Error(`There is no ${module}.`);
    const html = String(page.source);
    const chunks = [...withImports(bundle, start.fileName)];
    const links = [
      ...chunks.map((name) => [name, "modulepreload"]),
      ...chunks.flatMap((name) => stylesOf(bundle, name)).map((name) => [name, "stylesheet"]),
    ]
      .filter(([name]) => !html.includes(String(name)))
      .map(([name, rel]) => `<link rel="${rel}" crossorigin href="/${name}">`);
    page.source = html.replace("</head>", `${links.join("\n    ")}\n  </head>`);
  },
});

const compressible = /\.(html|js|css|svg|json)$/;

/** Compresses ahead, as well as can be, what the register passes on as it is. */
export const compressedAhead = (): Plugin => {
  let folder = "dist";
  return {
    name: "compressed-ahead",
    apply: "build",
    configResolved: ({ root, build: { outDir } }) => {
      folder = join(root, outDir);
    },
    closeBundle() {
      for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
        if (!compressible.test(file)) continue;
        const content = readFileSync(join(folder, file));
        writeFileSync(join(folder, `${file}.br`), brotliCompressSync(content));
        writeFileSync(join(folder, `${file}.gz`), gzipSync(content, { level: 9 }));
      }
    },
  };
};

/** Builds the service worker beside the page, as one file that knows what the screens are made of: only the page's name has no hash. */
export const withWorker = (source: string): Plugin => ({
  name: "with-worker",
  enforce: "post",
  async writeBundle({ dir }, bundle) {
    const assets = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css)$/.test(name));
    const files = [
      { url: "/index.html", revision: hashed(pageOf(bundle).source) },
      { url: "/mark.svg", revision: hashed(readFileSync("public/mark.svg")) },
      ...assets.toSorted().map((name) => ({ url: `/${name}`, revision: null })),
    ];
    await build({
      configFile: false,
      logLevel: "warn",
      publicDir: false,
      define: { "self.__FILES": JSON.stringify(files) },
      build: {
        outDir: dir,
        emptyOutDir: false,
        rolldownOptions: { input: source, output: { format: "iife", entryFileNames: "worker.js" } },
      },
    });
  },
});
