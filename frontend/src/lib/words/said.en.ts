import type { Say } from "./spoken";

export const said: Say = (english) => english;
