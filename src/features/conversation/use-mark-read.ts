import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { markTicketRead } from "#src/store/writes.ts";

/** Tells the server once the last message stands before the agent's eyes. */
export function useMarkRead(ticketId: string, lastMessageId: string | null, isDue: boolean): void {
  const client = useQueryClient();
  const mark = useEffectEvent(() => {
    if (document.visibilityState === "visible" && lastMessageId !== null)
      void markTicketRead(client, ticketId, lastMessageId);
  });
  useEffect(() => {
    if (!isDue || lastMessageId === null) return;
    mark();
    const handleVisible = () => mark();
    document.addEventListener("visibilitychange", handleVisible);
    return () => document.removeEventListener("visibilitychange", handleVisible);
  }, [isDue, lastMessageId]);
}
