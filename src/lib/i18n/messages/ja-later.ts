import type { LaterCatalogue } from "../catalogue.ts";
import { announcements } from "./ja/announcements.ts";
import { bulk } from "./ja/bulk.ts";
import { helpCenter } from "./ja/help-center.ts";
import { macros } from "./ja/macros.ts";
import { mail } from "./ja/mail.ts";
import { queues } from "./ja/queues.ts";
import { settings } from "./ja/settings.ts";
import { signals } from "./ja/signals.ts";

export const jaLater: LaterCatalogue = {
  announcements,
  bulk,
  helpCenter,
  macros,
  mail,
  queues,
  settings,
  signals,
};
