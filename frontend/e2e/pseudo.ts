import type { BrowserContext } from "@playwright/test";

const accents = Object.fromEntries(
  [..."aeiouyAEIOUYcnszCNSZ"].map((letter, i) => [letter, [..."áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ"][i]]),
);

/** Run in the page: every text of a catalogue with accents, and as much longer as German or Urdu may be. */
const generate = `
const accents = ${JSON.stringify(accents)};
const told = (text) => {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters < 2 || /^[a-z]+\\/[a-z+]+$/.test(text)) return text;
  return [...text].map((sign) => accents[sign] ?? sign).join("") + " " + "ŵőřđ ".repeat(Math.ceil(letters / 12)).trim();
};
const pseudo = (said) =>
  typeof said === "string" ? told(said)
  : typeof said === "function" ? (...values) => pseudo(said(...values))
  : Array.isArray(said) ? said.map((part) => (typeof part === "string" && part.length > 1 ? told(part) : part))
  : said && Object.getPrototypeOf(said) === Object.prototype && !("$$typeof" in said)
    ? Object.fromEntries(Object.entries(said).map(([name, value]) => [name, pseudo(value)]))
    : said;
`;

/** The screens speak a language that nobody does: English as it was built, through a generator. The product knows nothing of it. */
export const speakPseudo = (context: BrowserContext) =>
  context.route(/\/assets\/(en|\w+\.en)-[^/]*\.js$/, async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = await (await route.fetch()).text();
    const names = [...(/export\{([^}]*)\}/.exec(body)?.[1] ?? "").matchAll(/(\w+)(?:,|$)/g)].map(
      ([, name = ""]) => name,
    );
    const words = names.map((name) => `export const ${name} = pseudo(plain.${name});`).join("\n");
    await route.fulfill({
      contentType: "text/javascript",
      body: `import * as plain from "${pathname}?plain";\n${generate}\n${words}`,
    });
  });
