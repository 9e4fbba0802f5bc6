import type { LaterCatalogue } from "../catalogue.ts";
import { bulk } from "./zh/bulk.ts";
import { helpCenter } from "./zh/help-center.ts";
import { macros } from "./zh/macros.ts";
import { queues } from "./zh/queues.ts";
import { settings } from "./zh/settings.ts";
import { signals } from "./zh/signals.ts";

export const zhLater: LaterCatalogue = { bulk, helpCenter, macros, queues, settings, signals };
