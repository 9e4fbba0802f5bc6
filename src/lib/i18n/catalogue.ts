import type { en } from "./messages/en.ts";

/** Every word of the desk; English is the shape of the other languages. */
export type Catalogue = typeof en;
