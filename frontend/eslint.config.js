import js from "@eslint/js";
import a11y from "eslint-plugin-jsx-a11y";
import hooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

// app → features → api → ui, lib. Nothing looks left.
const layers = ["app", "features", "api", "ui", "lib"];

// A feature uses a feature to its right, and only through that one's Link, Picker or Mark.
const features = [
  "search",
  "overview",
  "mine",
  "record",
  "access",
  "data",
  "coverage",
  "report",
  "quality",
  "ripple",
  "funding",
  "intervention",
  "cluster",
  "agency",
];

const forbid = (...patterns) => ({
  "no-restricted-imports": [
    "error",
    { patterns: [{ regex: "^\\.\\./", message: "Use @/ outside your own folder." }, ...patterns] },
  ],
});

const layerRule = (layer, ...more) => ({
  files: [`src/${layer}/**`],
  rules: forbid(
    ...layers
      .slice(0, layers.indexOf(layer))
      .map((left) => ({ regex: `^@/${left}/`, message: `${layer} knows nothing of ${left}.` })),
    ...more,
  ),
});

const featureRule = (feature, position) => ({
  files: [`src/features/${feature}/**`],
  rules: forbid(
    { regex: "^@/app/", message: "features know nothing of app." },
    {
      regex: `^@/features/(?!${feature}/|(${features.slice(position + 1).join("|") || "-"})/\\w+(Link|Picker|Mark)$)`,
      message: `${feature} may use only the Link, Picker or Mark of a feature to its right.`,
    },
  ),
});

// What people read or hear is in the catalogues of words, in every language.
const message = "Words belong in src/lib/words.";
const spoken =
  "JSXAttribute[name.name=/^(aria-label|aria-description|title|placeholder|alt|label|hint|lead|caption)$/]";
const unsaid = [
  { selector: "JSXText[value=/\\p{L}/u]", message },
  { selector: "JSXExpressionContainer > Literal[value=/\\p{L}{2}/u]:not(JSXAttribute *)", message },
  { selector: `${spoken} > Literal[value=/\\p{L}/u]`, message },
  { selector: `${spoken} > JSXExpressionContainer > Literal[value=/\\p{L}/u]`, message },
];

export default ts.config(
  { ignores: ["dist", "test-results", "playwright-report", "src/api/schema.d.ts"] },
  js.configs.recommended,
  ts.configs.strict,
  hooks.configs.flat.recommended,
  a11y.flatConfigs.recommended,
  { rules: { "@typescript-eslint/consistent-type-imports": "error", eqeqeq: "error" } },
  { files: ["scripts/**"], languageOptions: { globals: { console: false, process: false, URL: false } } },
  { files: ["src/**"], rules: forbid() },
  {
    files: ["src/**/*.tsx"],
    ignores: ["**/*.test.tsx"],
    rules: { "no-restricted-syntax": ["error", ...unsaid] },
  },
  layerRule("lib", { regex: "^(react|@tanstack)", message: "lib is pure." }),
  layerRule("ui", { regex: "^@tanstack/", message: "ui knows no router and no query." }),
  layerRule("api"),
  features.map(featureRule),
);
