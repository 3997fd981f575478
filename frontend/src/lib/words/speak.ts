import { speak } from ".";

// What main.tsx does before the screens are loaded, for tests of single modules.
await speak();
