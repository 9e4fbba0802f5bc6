import type { Catalogue } from "../../catalogue.ts";

export const bulk: Catalogue["bulk"] = {};
