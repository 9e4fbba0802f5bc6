import type { Post, SocialFacts } from "#src/domain/schema/channel-facts.ts";
import { hash } from "../base/hash.ts";
import { maskBody } from "../base/masking.ts";
import type { Desk } from "../models/desk.ts";
import type { MessageRecord, PersonRecord } from "../models/records.ts";
import { instantOf } from "./clock.ts";

/** The post that a message of a ticket is. */
export const postOfMessage = (messageId: string) => `post-${messageId}`;

/**
 * What the public sees around a ticket: what others have posted, which its facts keep, and its own messages,
 * which stand in its thread already.
 */
export function publicThread(
  desk: Desk,
  person: PersonRecord,
  facts: SocialFacts,
  messages: readonly MessageRecord[],
): Post[] {
  if (facts.visibility !== "public") return [];
  const around = facts.thread ?? [];
  const brought = new Set(around.map(({ messageId }) => messageId));
  const account = desk.config.socialAccounts.find(({ network }) => network === facts.network);
  const own: Post[] = [];
  for (const message of messages) {
    const isPosted =
      message.visibility === "public" && message.socialVisibility === "public" && message.delivery === "sent";
    if (!isPosted || brought.has(message.id)) continue;
    const isRequester = message.author.kind === "requester";
    const handle = isRequester ? facts.handle : (account?.handle ?? desk.config.exchangeName);
    const path = `${handle}/status/19${hash(message.id, "post")}`;
    const before = own.at(-1)?.id ?? around.findLast(({ at }) => Date.parse(at) < message.at)?.id ?? null;
    own.push({
      id: postOfMessage(message.id),
      author: {
        name: isRequester ? person.name : desk.config.exchangeName,
        handle,
        kind: isRequester ? "requester" : "exchange",
      },
      text: message.text,
      at: instantOf(message.at),
      url: own.length === 0 && isRequester ? facts.postUrl : `https://${facts.network}.example/${path}`,
      messageId: message.id,
      inReplyTo: before,
    });
  }
  const now = desk.clock.now();
  return [...around, ...own]
    .filter(({ at }) => Date.parse(at) <= now)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map((post) => ({ ...post, text: maskBody(post.text, null).body.text }));
}
