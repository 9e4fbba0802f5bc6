import type { Category, Channel } from "#src/domain/schema/desk-config.ts";
import type { ChannelFacts, MailFacts } from "#src/domain/schema/channel-facts.ts";
import type { Priority, Status } from "#src/domain/schema/ticket.ts";

/** Minutes before the world's "now": 0 is now, 90 is an hour and a half ago. */
export type MinutesAgo = number;

export interface StoryMessage {
  /** `customer`, or the key of an agent of the world (`aiko`, `ben` …). */
  from: string;
  at: MinutesAgo;
  /** `note` is internal; a customer's message is always public. */
  kind?: "reply" | "note";
  text: string;
  /** Only where the mail really had HTML. */
  html?: string;
  /** Names of files in `mocks/files/catalogue.ts`. */
  files?: string[];
  /** Overrides for this one mail: a forged sender, another reply-to, failed authentication. */
  mail?: Partial<MailFacts>;
}

export interface StoryEvent {
  /** `agent key`, or `system`. */
  by: string;
  at: MinutesAgo;
  event: "status_changed" | "priority_changed" | "category_changed" | "assignee_changed" | "tags_changed";
  from: string | null;
  to: string | null;
}

/** One written ticket: what happened, in the words of the people it happened to. */
export interface Story {
  /** Stable and unique; journeys and guided links use it: `withdrawal-stuck-tron`. */
  slug: string;
  subject: string;
  channel: Channel;
  category: Category;
  /** Where another group than the category's own answers: `grp_aml`. */
  group?: string;
  status: Status;
  priority: Priority;
  /** Key of a person in `mocks/worlds/people.ts`. */
  requester: string;
  /** Agent key, or null. */
  assignee: string | null;
  language: "en" | "ja" | "zh";
  tags?: string[];
  /** What the channel carried; the mail facts of an e-mail story are filled in from its people where absent. */
  facts: ChannelFacts;
  timeline: (StoryMessage | StoryEvent)[];
}
