import type { Catalogue } from "../../catalogue.ts";

export const queues: Catalogue["queues"] = {};
