import type { Catalogue } from "../../catalogue.ts";

export const inbox: Catalogue["inbox"] = {};
