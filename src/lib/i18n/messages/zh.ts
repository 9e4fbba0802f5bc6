import { common } from "./zh/common.ts";
import { labels } from "./zh/labels.ts";
import { navigation } from "./zh/navigation.ts";
import { inbox } from "./zh/inbox.ts";
import { ticket } from "./zh/ticket.ts";
import { timeline } from "./zh/timeline.ts";
import { attachments } from "./zh/attachments.ts";
import { composer } from "./zh/composer.ts";
import { errors } from "./zh/errors.ts";
import type { Catalogue } from "../catalogue.ts";

export const zh: Catalogue = {
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
