import { rooms } from "./rooms";

/** Loaded with the screens that say it, in the language chosen. */
export const coverageWords = await rooms.coverage();
