import { common } from "./ja/common.ts";
import { labels } from "./ja/labels.ts";
import { navigation } from "./ja/navigation.ts";
import { inbox } from "./ja/inbox.ts";
import { ticket } from "./ja/ticket.ts";
import { timeline } from "./ja/timeline.ts";
import { attachments } from "./ja/attachments.ts";
import { composer } from "./ja/composer.ts";
import { errors } from "./ja/errors.ts";
import type { Catalogue } from "../catalogue.ts";

export const ja: Catalogue = {
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
