import type { Catalogue } from "../../catalogue.ts";

export const attachments: Catalogue["attachments"] = {};
