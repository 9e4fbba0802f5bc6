import type { QueryClient } from "@tanstack/react-query";
import { readEventStream, type StreamState } from "#src/api/event-stream.ts";
import { applyLiveEvent } from "#src/api/live.ts";
import { sessionQueries } from "#src/api/session.ts";
import type { LiveEvent } from "#src/domain/schema/live-event.ts";

type Broadcast = { kind: "event"; event: LiveEvent } | { kind: "state"; state: StreamState };

/**
 * Keeps the cache live until stopped. One tab of an agent holds the stream (Web Lock); the others
 * hear it on a BroadcastChannel, and one of them takes over when that tab goes.
 */
export function connectLive(
  client: QueryClient,
  agentId: string,
  onState: (state: StreamState) => void,
): () => void {
  const stop = new AbortController();
  const name = `madoguchi.live.${agentId}`;
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(name);
  const tell = (message: Broadcast) => channel?.postMessage(message);
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Broadcast>) => {
      if (data.kind === "event") applyLiveEvent(client, data.event);
      else onState(data.state);
    };
  const hold = () =>
    readEventStream({
      signal: stop.signal,
      // Asked with the first page: what happened between that and this moment is told now.
      since: client.getQueryData(sessionQueries.current().queryKey)?.lastEventId,
      onEvent: (event) => {
        // Whoever has signed out meanwhile hears nothing more.
        if (stop.signal.aborted) return;
        applyLiveEvent(client, event);
        tell({ kind: "event", event });
      },
      onState: (state) => {
        onState(state);
        tell({ kind: "state", state });
      },
      // Meets the same 401, which asks the agent to sign in again.
      onSignedOut: () =>
        void client.fetchQuery({ ...sessionQueries.current(), staleTime: 0 }).catch(() => undefined),
    });
  // Where the browser has no locks every tab holds a stream of its own.
  if (navigator.locks)
    void navigator.locks.request(name, { signal: stop.signal }, hold).catch(() => undefined);
  else void hold();
  return () => {
    stop.abort();
    channel?.close();
  };
}
