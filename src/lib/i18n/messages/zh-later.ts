import type { LaterCatalogue } from "../catalogue.ts";
import { announcements } from "./zh/announcements.ts";
import { bulk } from "./zh/bulk.ts";
import { calls } from "./zh/calls.ts";
import { helpCenter } from "./zh/help-center.ts";
import { identity } from "./zh/identity.ts";
import { macros } from "./zh/macros.ts";
import { mail } from "./zh/mail.ts";
import { newTicket } from "./zh/new-ticket.ts";
import { posts } from "./zh/posts.ts";
import { queues } from "./zh/queues.ts";
import { settings } from "./zh/settings.ts";
import { signals } from "./zh/signals.ts";
import { viewer } from "./zh/viewer.ts";
import { writing } from "./zh/writing.ts";
import { signIn } from "./zh/sign-in.ts";

export const zhLater: LaterCatalogue = {
  announcements,
  bulk,
  calls,
  helpCenter,
  identity,
  macros,
  mail,
  newTicket,
  posts,
  queues,
  settings,
  signals,
  signIn,
  viewer,
  writing,
};
