import type { LaterCatalogue } from "../catalogue.ts";
import { announcements } from "./ja/announcements.ts";
import { bulk } from "./ja/bulk.ts";
import { calls } from "./ja/calls.ts";
import { helpCenter } from "./ja/help-center.ts";
import { identity } from "./ja/identity.ts";
import { macros } from "./ja/macros.ts";
import { mail } from "./ja/mail.ts";
import { newTicket } from "./ja/new-ticket.ts";
import { posts } from "./ja/posts.ts";
import { queues } from "./ja/queues.ts";
import { settings } from "./ja/settings.ts";
import { signals } from "./ja/signals.ts";
import { viewer } from "./ja/viewer.ts";
import { writing } from "./ja/writing.ts";
import { signIn } from "./ja/sign-in.ts";

export const jaLater: LaterCatalogue = {
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
