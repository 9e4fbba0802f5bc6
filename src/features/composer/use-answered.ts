import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { messageQueries } from "#src/api/messages.ts";
import type { Message } from "#src/domain/schema/message.ts";
import { useAgentId } from "#src/store/vault.ts";

/** Colleagues who answered the customer since this composer was opened, or since the agent's own last word. */
export function useAnsweredMeanwhile(ticketId: string): string[] {
  const agentId = useAgentId();
  const { data } = useInfiniteQuery(messageQueries.timeline(ticketId));
  const messages = (data?.pages ?? [])
    .flatMap((page) => page.items)
    .filter((item): item is Message => item.type === "message");
  const [begunAt, setBegunAt] = useState<string | null>(null);
  const newest = messages.at(-1);
  if (begunAt === null && newest) setBegunAt(newest.id);
  const begun = messages.findIndex(({ id }) => id === begunAt);
  if (begun === -1) return [];
  const own = messages.findLastIndex(({ author }) => author.id === agentId);
  const answers = messages
    .slice(Math.max(begun, own) + 1)
    .filter(({ author, visibility }) => author.kind === "agent" && visibility === "public");
  return [...new Set(answers.map(({ author }) => author.name))];
}
