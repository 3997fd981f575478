import { rooms } from "./rooms";

/** Loaded with the screens that say it, in the language chosen. */
export const rippleWords = await rooms.ripple();
