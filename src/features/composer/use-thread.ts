import { useInfiniteQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { messageQueries } from "#src/api/messages.ts";
import type { Message } from "#src/domain/schema/message.ts";
import { useAgentId } from "#src/store/vault.ts";
import type { MailFacts } from "#src/domain/schema/channel-facts.ts";

/** Nobody has read what came in less than this before the send. */
const glanceMs = 1_500;

/** The calendar may jump; this clock does not. */
const elapsed = () => performance.now();

interface Thread {
  /** What the requester has written, of what is loaded. */
  said: string;
  /** The newest mail that a customer wrote; null when what is loaded holds none. */
  lastMail: MailFacts | null;
  /** The newest message the agent can have read; undefined while the thread is not loaded. */
  readLastSeen: (isAllSeen: boolean) => string | null | undefined;
}

/** What the composer has to know of the conversation above it. */
export function useThread(ticketId: string): Thread {
  const agentId = useAgentId();
  const { data } = useInfiniteQuery(messageQueries.timeline(ticketId));
  const messages: Message[] = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((item): item is Message => item.type === "message");
  const arrivals = useRef(new Map<string, number>());
  const isFirst = useRef(true);
  const ids = messages.map(({ id }) => id).join(" ");

  useEffect(() => {
    if (ids === "") return;
    const now = isFirst.current ? -Infinity : elapsed();
    isFirst.current = false;
    for (const id of ids.split(" ")) if (!arrivals.current.has(id)) arrivals.current.set(id, now);
  }, [ids]);

  return {
    said: messages
      .filter(({ author }) => author.kind === "requester")
      .map(({ body }) => body.text)
      .join("\n"),
    lastMail: messages.findLast((one) => one.mail !== null && one.author.kind === "requester")?.mail ?? null,
    readLastSeen: (isAllSeen) => {
      if (!data) return undefined;
      const before = elapsed() - glanceMs;
      const isSeen = ({ id, author }: Message) =>
        isAllSeen || author.id === agentId || (arrivals.current.get(id) ?? Infinity) <= before;
      const unseen = messages.findIndex((one) => !isSeen(one));
      return (unseen === -1 ? messages.at(-1) : messages[unseen - 1])?.id ?? null;
    },
  };
}
