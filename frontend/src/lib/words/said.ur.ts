import sentences from "./said.ur.json" with { type: "json" };
import { spoken } from "./spoken";

export const said = spoken(sentences);
