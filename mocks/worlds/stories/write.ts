import type {
  ChannelFacts,
  EmailFacts,
  HelpCenterFacts,
  MailAddress,
  Post,
  WebFormFacts,
} from "#src/domain/schema/channel-facts.ts";
import type { Category } from "#src/domain/schema/desk-config.ts";
import type { MinutesAgo, Story, StoryEvent, StoryMessage } from "../../models/story.ts";
import { postOfMessage } from "../../desk/public-thread.ts";
import { articleRead } from "../articles/all.ts";
import { deskConfig } from "../config.ts";
import { people } from "../people.ts";
import { movedTo, writtenAt } from "../written-at.ts";

type Plot = Omit<Story, "channel" | "facts">;

const instantOf = (at: MinutesAgo) => new Date(writtenAt - at * 60_000).toISOString();

/** The same facts in a world whose now is `now`. */
export function factsAt(facts: ChannelFacts, now: number): ChannelFacts {
  if ("thread" in facts && facts.thread)
    return { ...facts, thread: facts.thread.map((post) => ({ ...post, at: movedTo(now, post.at) })) };
  if (!("articlesRead" in facts)) return facts;
  return {
    ...facts,
    articlesRead: facts.articlesRead.map((article) => ({ ...article, readAt: movedTo(now, article.readAt) })),
  };
}

function personOf(key: string) {
  const person = people.find((one) => one.key === key);
  if (!person) throw new Error(`No person is called ${key}`);
  return person;
}

export function customer(at: MinutesAgo, text: string, more: Partial<StoryMessage> = {}): StoryMessage {
  return { from: "customer", at, text, ...more };
}

export function reply(from: string, at: MinutesAgo, text: string, files?: string[]): StoryMessage {
  return { from, at, kind: "reply", text, ...(files ? { files } : {}) };
}

export function note(from: string, at: MinutesAgo, text: string): StoryMessage {
  return { from, at, kind: "note", text };
}

export function change(
  by: string,
  at: MinutesAgo,
  field: "status" | "priority" | "category" | "assignee" | "tags",
  from: string | null,
  to: string | null,
): StoryEvent {
  return { by, at, event: `${field}_changed`, from, to };
}

type Environment = WebFormFacts["environment"];

const environment = (
  os: string,
  browser: string | null,
  appVersion: string | null,
  device: string,
): Environment => ({
  os,
  browser,
  appVersion,
  device,
});

export const environments = {
  iphone: environment("iOS 19.1", null, "8.14.2", "iPhone 15 Pro"),
  oldIphone: environment("iOS 17.7", null, "8.11.0", "iPhone XR"),
  pixel: environment("Android 16", null, "8.14.2", "Pixel 9"),
  galaxy: environment("Android 15", null, "8.14.1", "Galaxy S24"),
  xperia: environment("Android 14", null, "8.13.5", "Xperia 10 V"),
  xiaomi: environment("Android 15 (HyperOS 2)", null, "8.14.2", "Xiaomi 14"),
  windows: environment("Windows 11", "Chrome 143", null, "Desktop"),
  edge: environment("Windows 10", "Edge 142", null, "Laptop"),
  mac: environment("macOS 26.1", "Safari 26", null, "MacBook Air"),
  linux: environment("Ubuntu 24.04", "Firefox 145", null, "Desktop"),
  unknown: { os: null, browser: null, appVersion: null, device: null },
} satisfies Record<string, Environment>;

interface Form extends Partial<
  Omit<WebFormFacts, "channel" | "categoryChosen" | "description" | "preferredContact">
> {
  contact?: "email" | "phone";
}

/** A form: its description is the customer's first message. */
export function webForm(plot: Plot, categoryChosen: Category, { contact, ...form }: Form): Story {
  const person = personOf(plot.requester);
  const first = plot.timeline.find((item) => "text" in item);
  const value = contact === "phone" ? person.phone : person.email;
  return {
    ...plot,
    channel: "web_form",
    facts: {
      channel: "web_form",
      categoryChosen,
      description: first && "text" in first ? first.text : "",
      tried: null,
      happenedAt: null,
      environment: environments.unknown,
      transactionIds: [],
      amount: null,
      asset: null,
      network: null,
      preferredContact: contact && value ? { kind: contact, value } : null,
      duplicateTicketIds: [],
      ...form,
    },
  };
}

/** A question from under an article; `read` names articles with when they were opened. */
export function helpCenter(
  plot: Plot,
  askedFrom: string | null,
  read: [articleId: string, at: MinutesAgo][],
  searches: string[],
): Story {
  const facts: HelpCenterFacts = {
    channel: "help_center",
    askedFrom: askedFrom === null ? null : articleRead(askedFrom, plot.language),
    articlesRead: read.map(([id, at]) => ({ ...articleRead(id, plot.language), readAt: instantOf(at) })),
    searches,
  };
  return { ...plot, channel: "help_center", facts };
}

interface Envelope extends Partial<Pick<EmailFacts["mail"], "cc" | "replyTo" | "authentication" | "from">> {
  formal?: boolean;
}

const officialNames: Record<string, string> = {
  "support@hoshino.example": "Hoshino Exchange Support",
  "security@hoshino.example": "Hoshino Exchange Security",
  "legal@hoshino.example": "Hoshino Exchange Legal",
};

/** A mail to an official address, from the requester unless the envelope says otherwise. */
export function email(plot: Plot, receivedAt: string, envelope: Envelope = {}): Story {
  const person = personOf(plot.requester);
  const to: MailAddress[] = [{ name: officialNames[receivedAt] ?? null, address: receivedAt }];
  const { formal = receivedAt !== "support@hoshino.example", ...mail } = envelope;
  const [, domain = "mail.example"] = person.email.split("@");
  const facts: EmailFacts = {
    channel: "email",
    receivedAt,
    formalRecord: formal,
    mail: {
      from: { name: person.name, address: person.email },
      to,
      cc: [],
      replyTo: null,
      subject: plot.subject,
      date: null,
      messageId: `<${plot.slug}.1@${domain}>`,
      inReplyTo: null,
      authentication: { spf: "pass", dkim: "pass", dmarc: "pass" },
      ...mail,
    },
  };
  return { ...plot, channel: "email", facts };
}

/** A post that others wrote around a ticket. */
interface Around {
  by: "exchange" | [name: string, handle: string];
  at: MinutesAgo;
  text: string;
  /** Answers what the ticket began with. */
  isAnswer?: boolean;
}

const postsAround = (slug: string, network: "x" | "facebook", around: readonly Around[]): Post[] =>
  around.map(({ by, at, text, isAnswer = false }, index) => {
    const account = deskConfig.socialAccounts.find((one) => one.network === network)?.handle ?? "";
    const [name, handle] = by === "exchange" ? [deskConfig.exchangeName, account] : by;
    return {
      id: `around-${slug}-${index + 1}`,
      author: { name, handle, kind: by === "exchange" ? "exchange" : "other" },
      text,
      at: instantOf(at),
      url: `https://${network}.example/${handle}/status/18${slug.length}40${at}${index}`,
      messageId: null,
      // The first message of a story comes right after the event that made the ticket.
      inReplyTo: isAnswer ? postOfMessage(`${slug}.2`) : null,
    };
  });

/** A post or a direct message; the handle is the requester's. `around` is what else the public sees, in order. */
export function social(
  plot: Plot,
  network: "x" | "facebook",
  visibility: "public" | "direct",
  followers: number | null,
  around: readonly Around[] = [],
): Story {
  const handle = personOf(plot.requester).handles?.[network];
  if (!handle) throw new Error(`${plot.requester} has no account on ${network}`);
  const path =
    network === "x"
      ? `${handle}/status/19917${plot.slug.length}40021${handle.length}`
      : `${handle}/posts/88${plot.slug.length}4021`;
  return {
    ...plot,
    channel: "social",
    facts: {
      channel: "social",
      network,
      visibility,
      handle,
      postUrl: visibility === "public" ? `https://${network}.example/${path}` : null,
      followers,
      thread: postsAround(plot.slug, network, around),
    },
  };
}
