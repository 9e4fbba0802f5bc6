import type { Catalogue } from "../../catalogue.ts";

export const ticket: Catalogue["ticket"] = {};
