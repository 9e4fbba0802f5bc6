import * as z from "zod/mini";
import { createParser } from "eventsource-parser";
import { liveEventSchema, type LiveEvent } from "#src/domain/schema/live-event.ts";

export interface ReadEvent {
  id: string | undefined;
  event: LiveEvent;
}

/** Reads a stream of live events one after the other; each is parsed with the contract's schema. */
export function readEvents(response: Response) {
  const queue: ReadEvent[] = [];
  const parser = createParser({
    onEvent: ({ id, data }) => queue.push({ id, event: z.parse(liveEventSchema, JSON.parse(data)) }),
  });
  const reader = response.body?.getReader();
  if (!reader) throw new Error("The stream has no body");
  const decoder = new TextDecoder();

  const next = async (): Promise<ReadEvent | null> => {
    for (;;) {
      const event = queue.shift();
      if (event) return event;
      const { done, value } = await reader.read();
      if (done) return null;
      parser.feed(decoder.decode(value, { stream: true }));
    }
  };
  return {
    next,
    /** The first event that fits; those before it are dropped. */
    until: async (fits: (event: LiveEvent) => boolean): Promise<ReadEvent> => {
      for (;;) {
        const read = await next();
        if (!read) throw new Error("The stream ended before the event came");
        if (fits(read.event)) return read;
      }
    },
    close: () => reader.cancel().catch(() => {}),
  };
}
