import { announcements } from "./en/announcements.ts";
import { bulk } from "./en/bulk.ts";
import { helpCenter } from "./en/help-center.ts";
import { macros } from "./en/macros.ts";
import { mail } from "./en/mail.ts";
import { queues } from "./en/queues.ts";
import { settings } from "./en/settings.ts";
import { signals } from "./en/signals.ts";

/** Words of what is opened later: the first page does not wait for them. */
export const enLater = { announcements, bulk, helpCenter, macros, mail, queues, settings, signals };
