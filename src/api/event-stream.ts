import { createParser } from "eventsource-parser";
import { getEvents } from "#src/domain/schema/endpoints/live.ts";
import { liveEventSchema, type LiveEvent } from "#src/domain/schema/live-event.ts";
import { endpointUrl } from "./client.ts";
import { withDeadline } from "./deadline.ts";
import { tellUnreachable } from "./reach.ts";
import { withoutSecrets } from "./without-secrets.ts";

export type StreamState = "connecting" | "open" | "interrupted";

interface EventStream {
  onEvent: (event: LiveEvent) => void;
  onState: (state: StreamState) => void;
  /** Nobody is signed in any more (401): asking again alone would never help. */
  onSignedOut: () => void;
  signal: AbortSignal;
  /** The last event that what is shown already knows. */
  since?: string | undefined;
}

const firstPauseMs = 500;
/** Until the stream begins; once it has, it may be silent for as long as nothing happens. */
const connectWithinMs = 15_000;
const longestPauseMs = 15_000;

/**
 * Reads the live changes until aborted, and comes back after every break with the last event's id,
 * so that nothing between is missed. Streamed by fetch: an `EventSource` hides status codes.
 */
export async function readEventStream({
  onEvent,
  onState,
  onSignedOut,
  signal,
  since,
}: EventStream): Promise<void> {
  let lastEventId: string | null = since ?? null;
  let told = Promise.resolve();
  let pauseMs = firstPauseMs;
  let politePauseMs = firstPauseMs;
  const parser = createParser({
    // Also of a message without data: until something happens it is the only place to come back to.
    onId(id) {
      lastEventId = id;
    },
    onRetry(ms) {
      politePauseMs = Math.max(ms, firstPauseMs);
    },
    onEvent(message) {
      const parsed = liveEventSchema.safeParse(jsonOf(message.data));
      // A kind of event this desk does not know yet is no reason to stop listening.
      if (!parsed.success) return;
      // In their order; of one that could not be masked only that something has happened.
      told = Promise.all([withoutSecrets(parsed.data), told]).then(
        ([event]) => onEvent(event),
        () => onEvent({ type: "reset" }),
      );
    },
  });
  onState("connecting");
  while (!signal.aborted) {
    let hasEnded = false;
    try {
      const headers: Record<string, string> = { Accept: "text/event-stream" };
      if (lastEventId) headers["Last-Event-ID"] = lastEventId;
      const response = await withDeadline(connectWithinMs, "events", signal, (until) =>
        fetch(endpointUrl(getEvents), { headers, signal: until }),
      ).catch((error: unknown) => {
        if (!signal.aborted) tellUnreachable();
        throw error;
      });
      if (response.status === 401) onSignedOut();
      // A gateway's own page may come with a 200.
      const isStream = response.headers.get("Content-Type")?.startsWith("text/event-stream") === true;
      if (!response.ok || !response.body || !isStream) throw new Error(`HTTP ${response.status}`);
      onState("open");
      pauseMs = firstPauseMs;
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
        parser.feed(chunk.value);
      hasEnded = true;
    } catch {
      // Every break ends the same way: say so, wait, come back.
    }
    if (signal.aborted) return;
    parser.reset();
    // A server, or a proxy, that ends a stream in good order means it to be asked for again.
    if (hasEnded) {
      await pause(politePauseMs, signal);
      continue;
    }
    onState("interrupted");
    await pause(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });
}
