import { announcements } from "./en/announcements.ts";
import { bulk } from "./en/bulk.ts";
import { calls } from "./en/calls.ts";
import { helpCenter } from "./en/help-center.ts";
import { identity } from "./en/identity.ts";
import { macros } from "./en/macros.ts";
import { mail } from "./en/mail.ts";
import { newTicket } from "./en/new-ticket.ts";
import { posts } from "./en/posts.ts";
import { queues } from "./en/queues.ts";
import { settings } from "./en/settings.ts";
import { signals } from "./en/signals.ts";
import { viewer } from "./en/viewer.ts";
import { writing } from "./en/writing.ts";
import { signIn } from "./en/sign-in.ts";

/** Words of what is opened later: the first page does not wait for them. */
export const enLater = {
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
