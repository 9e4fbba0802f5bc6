import type { Catalogue } from "../../catalogue.ts";

export const composer: Catalogue["composer"] = {};
