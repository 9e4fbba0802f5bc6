import type { en } from "./messages/en.ts";
import type { enLater } from "./messages/en-later.ts";

/** The words of the first page; English is the shape of the other languages. */
export type Catalogue = typeof en;
export type LaterCatalogue = typeof enLater;
/** Every word of the desk. */
export type WholeCatalogue = Catalogue & LaterCatalogue;
