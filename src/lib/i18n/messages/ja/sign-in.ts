import type { Catalogue } from "../../catalogue.ts";

export const signIn: Catalogue["signIn"] = {};
