import { rooms } from "./rooms";

/** What the register said in English, in the language chosen: loaded with the screens that show what it has kept. */
export const say = await rooms.said();
