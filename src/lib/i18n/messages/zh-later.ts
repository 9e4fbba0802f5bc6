import type { LaterCatalogue } from "../catalogue.ts";
import { bulk } from "./zh/bulk.ts";
import { calls } from "./zh/calls.ts";
import { helpCenter } from "./zh/help-center.ts";
import { mail } from "./zh/mail.ts";
import { identity } from "./zh/identity.ts";
import { newTicket } from "./zh/new-ticket.ts";
import { queues } from "./zh/queues.ts";
import { settings } from "./zh/settings.ts";
import { signals } from "./zh/signals.ts";

export const zhLater: LaterCatalogue = {
  bulk,
  calls,
  identity,
  newTicket,
  helpCenter,
  mail,
  queues,
  settings,
  signals,
};
