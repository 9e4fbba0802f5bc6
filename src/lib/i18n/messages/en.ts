import { common } from "./en/common.ts";
import { labels } from "./en/labels.ts";
import { navigation } from "./en/navigation.ts";
import { inbox } from "./en/inbox.ts";
import { ticket } from "./en/ticket.ts";
import { timeline } from "./en/timeline.ts";
import { attachments } from "./en/attachments.ts";
import { composer } from "./en/composer.ts";
import { errors } from "./en/errors.ts";

export const en = {
  common,
  labels,
  navigation,
  inbox,
  ticket,
  timeline,
  attachments,
  composer,
  errors,
};
