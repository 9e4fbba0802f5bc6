import type { LaterCatalogue } from "../catalogue.ts";
import { announcements } from "./zh/announcements.ts";
import { bulk } from "./zh/bulk.ts";
import { helpCenter } from "./zh/help-center.ts";
import { macros } from "./zh/macros.ts";
import { mail } from "./zh/mail.ts";
import { queues } from "./zh/queues.ts";
import { settings } from "./zh/settings.ts";
import { signals } from "./zh/signals.ts";

export const zhLater: LaterCatalogue = {
  announcements,
  bulk,
  helpCenter,
  macros,
  mail,
  queues,
  settings,
  signals,
};
