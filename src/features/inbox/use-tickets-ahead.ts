import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { canDrawAhead } from "#src/lib/drawn-ahead.ts";

const restMs = 300;

/**
 * Brings the tickets in sight while the list rests: any of them is the next to be opened, and then
 * nobody waits for the line. The stream keeps them as new as the open one.
 */
export function useTicketsAhead(ids: readonly string[]): void {
  const client = useQueryClient();
  const key = ids.join(" ");
  useEffect(() => {
    if (key === "" || !canDrawAhead()) return;
    const left = new AbortController();
    const begin = () =>
      requestIdleCallback(() => {
        import("./bring-tickets.ts").then(
          ({ bringTickets }) => bringTickets(client, key.split(" "), left.signal),
          () => undefined,
        );
      });
    const timer = setTimeout(begin, restMs);
    return () => {
      clearTimeout(timer);
      left.abort();
    };
  }, [client, key]);
}
