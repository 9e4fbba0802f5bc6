import type { LaterCatalogue } from "../catalogue.ts";
import { bulk } from "./ja/bulk.ts";
import { queues } from "./ja/queues.ts";
import { settings } from "./ja/settings.ts";

export const jaLater: LaterCatalogue = { bulk, queues, settings };
