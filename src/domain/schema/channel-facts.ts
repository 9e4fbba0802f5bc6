import * as z from "zod/mini";
import { agentRefSchema } from "./actor.ts";
import { categorySchema } from "./desk-config.ts";
import { id, instant, openEnum } from "./open-enum.ts";
import { contactSchema } from "./requester.ts";

export const mailAddressSchema = z.object({ name: z.nullable(z.string()), address: z.string() });
export type MailAddress = z.infer<typeof mailAddressSchema>;

const authenticationResult = openEnum(["pass", "fail", "softfail", "neutral", "none", "error"]);

/** The headers of one mail (RFC 5322) and what the receiving server found about its sender. */
export const mailFactsSchema = z.object({
  from: mailAddressSchema,
  to: z.array(mailAddressSchema),
  cc: z.array(mailAddressSchema),
  replyTo: z.nullable(mailAddressSchema),
  /** RFC 5322 §3.6.2: who sent it for `from`, where that is another mailbox. */
  sender: z.optional(mailAddressSchema),
  /** RFC 2919, without brackets; absent for mail that no list sent on. */
  listId: z.optional(z.string()),
  subject: z.string(),
  date: z.nullable(instant),
  messageId: z.nullable(z.string()),
  inReplyTo: z.nullable(z.string()),
  /** RFC 7208, RFC 6376, RFC 7489; null for mail the desk itself sent. */
  authentication: z.nullable(
    z.object({
      spf: authenticationResult,
      dkim: authenticationResult,
      dmarc: authenticationResult,
      /** What SPF was checked for (RFC 8601 `smtp.mailfrom`): a pass says nothing of another domain. */
      spfDomain: z.optional(z.string()),
      /** Who signed (RFC 8601 `header.d`); of several signatures the one nearest to `from`. */
      dkimDomain: z.optional(z.string()),
      /** What the domain's owner asks to be done with mail that fails (RFC 7489 §6.3). */
      dmarcPolicy: z.optional(openEnum(["none", "quarantine", "reject"])),
      /** RFC 8617: whether the chain of servers that sent it on is intact. */
      arc: z.optional(authenticationResult),
    }),
  ),
});
export type MailFacts = z.infer<typeof mailFactsSchema>;

const environmentSchema = z.object({
  os: z.nullable(z.string()),
  browser: z.nullable(z.string()),
  appVersion: z.nullable(z.string()),
  device: z.nullable(z.string()),
});

/** How customers reach the desk where an agent writes the ticket for them: the same answers, asked for by a person. */
export const onBehalfChannels = ["phone", "walk_in"] as const;

export const webFormFactsSchema = z.object({
  channel: z.enum(["web_form", ...onBehalfChannels]),
  /** Who wrote it down, where an agent did so for the customer. */
  takenBy: z.optional(agentRefSchema),
  /** What the customer chose; the ticket's category may have been corrected since. */
  categoryChosen: categorySchema,
  description: z.string(),
  tried: z.nullable(z.string()),
  /** As the customer wrote it: "Tuesday night", "11/20 21:00 JST". */
  happenedAt: z.nullable(z.string()),
  environment: environmentSchema,
  transactionIds: z.array(z.string()),
  amount: z.nullable(z.string()),
  asset: z.nullable(z.string()),
  network: z.nullable(z.string()),
  preferredContact: z.nullable(contactSchema),
  /** Other tickets made by the same form sent again. */
  duplicateTicketIds: z.array(id),
});

export const helpCenterFactsSchema = z.object({
  channel: z.literal("help_center"),
  /** The article under which the question was asked. */
  askedFrom: z.nullable(z.object({ id, title: z.string() })),
  articlesRead: z.array(z.object({ id, title: z.string(), readAt: instant })),
  searches: z.array(z.string()),
});

export const emailFactsSchema = z.object({
  channel: z.literal("email"),
  /** The official address that was written to. */
  receivedAt: z.string(),
  mail: mailFactsSchema,
  /** Account security and legal matters are kept as a formal written record. */
  formalRecord: z.boolean(),
});

/** One post of a public conversation, as everybody reads it. */
export const postSchema = z.object({
  id,
  author: z.object({
    name: z.string(),
    handle: z.string(),
    /** `exchange`: one of its own accounts, which the server knows; a name proves nothing. */
    kind: openEnum(["requester", "exchange", "other"]),
  }),
  text: z.string(),
  at: instant,
  url: z.nullable(z.string()),
  /** The message of this ticket that it is; null for what others have posted around it. */
  messageId: z.nullable(id),
  /** The post it answers, which may be none of this thread. */
  inReplyTo: z.nullable(id),
});
export type Post = z.infer<typeof postSchema>;

export const socialFactsSchema = z.object({
  channel: z.literal("social"),
  network: openEnum(["x", "facebook"]),
  visibility: openEnum(["public", "direct"]),
  handle: z.string(),
  postUrl: z.nullable(z.string()),
  followers: z.nullable(z.int()),
  /** What the public sees around the ticket, oldest first; none of a direct message. Absent, none is known. */
  thread: z.optional(z.array(postSchema)),
});

/** What only that channel carries. A channel this desk does not know carries nothing it can show. */
export const channelFactsSchema = z.union([
  z.discriminatedUnion("channel", [
    webFormFactsSchema,
    helpCenterFactsSchema,
    emailFactsSchema,
    socialFactsSchema,
  ]),
  z.object({ channel: z.string() }),
]);
export type WebFormFacts = z.infer<typeof webFormFactsSchema>;
export type HelpCenterFacts = z.infer<typeof helpCenterFactsSchema>;
export type EmailFacts = z.infer<typeof emailFactsSchema>;
export type SocialFacts = z.infer<typeof socialFactsSchema>;
export type ChannelFacts = z.infer<typeof channelFactsSchema>;
