import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { messageQueries } from "#src/api/messages.ts";
import { canDrawAhead } from "#src/lib/painted.ts";

const restMs = 300;
const atOnce = 2;

/** Not for whom each byte counts. */
function mayAskAhead(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return canDrawAhead() && connection?.saveData !== true && (connection?.effectiveType ?? "4g") === "4g";
}

/**
 * Brings the threads of the tickets in sight while the list rests, two at a time: any of them is the next to be
 * opened, and then nobody waits for the line. The stream keeps them as new as the open one.
 */
export function useThreadsAhead(ids: readonly string[]): void {
  const client = useQueryClient();
  const key = ids.join(" ");
  useEffect(() => {
    if (key === "" || !mayAskAhead()) return;
    const waiting = key.split(" ");
    let isOver = false;
    let handle = 0;
    const next = async (): Promise<void> => {
      const id = waiting.shift();
      if (id === undefined || isOver) return;
      await client
        .infiniteQuery({ ...messageQueries.timeline(id), staleTime: Infinity, retry: false })
        .catch(() => undefined);
      await next();
    };
    const timer = setTimeout(() => {
      handle = requestIdleCallback(() => {
        for (let line = 0; line < atOnce; line++) void next();
      });
    }, restMs);
    return () => {
      isOver = true;
      clearTimeout(timer);
      cancelIdleCallback(handle);
    };
  }, [client, key]);
}
