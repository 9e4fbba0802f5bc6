import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { timelineKey } from "#src/api/messages.ts";
import { whenIdle } from "#src/lib/when-idle.ts";

/** A pointer or a cursor that rests this long means it. */
const intentMs = 40;

export interface Prefetch {
  soon: (ticketId: string) => void;
  /** A press is meant: what is not here yet travels while the button is still down. */
  now: (ticketId: string) => void;
  cancel: () => void;
}

/** Brings a ticket's data and the code that shows it before it is asked for. */
export function usePrefetch(): Prefetch {
  const router = useRouter();
  const client = useQueryClient();
  const waiting = useRef<{ id: string; timer: ReturnType<typeof setTimeout> }>(undefined);
  const cancel = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  useEffect(() => () => clearTimeout(waiting.current?.timer), []);
  useEffect(
    () =>
      whenIdle(() => {
        void router.loadRouteChunk(router.routesById["/_desk/inbox/$ticketId"])?.catch(() => undefined);
      }),
    [router],
  );
  const bring = (ticketId: string) => {
    const preload = router.preloadRoute({ to: "/inbox/$ticketId", params: { ticketId }, search: true });
    preload.catch(() => undefined);
  };
  return {
    cancel,
    now: (id) => {
      cancel();
      if (client.getQueryState(timelineKey(id))?.data === undefined) bring(id);
    },
    soon: (id) => {
      if (waiting.current?.id === id) return;
      cancel();
      waiting.current = { id, timer: setTimeout(() => bring(id), intentMs) };
    },
  };
}
