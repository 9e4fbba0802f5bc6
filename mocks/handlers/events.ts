import * as table from "#src/domain/schema/endpoints/live.ts";
import type { LiveEvent } from "#src/domain/schema/live-event.ts";
import { ticketSummary, timelineAnswer } from "../desk/answers.ts";
import type { DeskEvent, NumberedEvent } from "../desk/event-log.ts";
import { maySeeMacro } from "../desk/macros.ts";
import type { SessionRecord } from "../desk/sessions.ts";
import { maySee, maySeeGroup } from "../desk/visibility.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { route } from "./route.ts";

const HEARTBEAT = 15_000;

/** What one agent hears of an event; null when it is none of theirs. */
function heard(desk: Desk, agent: AgentRecord, event: DeskEvent): LiveEvent | null {
  if (event.type === "job.changed")
    return event.ownerId === agent.id ? { type: event.type, job: event.job } : null;
  if (event.type === "macros.changed") return maySeeMacro(agent, event.macro) ? { type: event.type } : null;
  const ticket = desk.tickets.get(event.ticketId);
  if (!ticket) return null;
  if (!maySee(desk, agent, ticket)) {
    const couldSee = event.type === "ticket.changed" && maySeeGroup(desk, agent, event.groupBefore);
    return couldSee ? { type: "ticket.gone", ticketId: ticket.id } : null;
  }
  if (event.type === "timeline.added")
    return { type: event.type, ticketId: ticket.id, item: timelineAnswer(ticket, event.item) };
  return { type: event.type, ticket: ticketSummary(desk, agent, ticket) };
}

function stream(
  desk: Desk,
  agent: AgentRecord,
  session: SessionRecord,
  lastEventId: string | null,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      const write = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = (id: string, event: LiveEvent) => write(`id: ${id}\ndata: ${JSON.stringify(event)}\n\n`);
      const pass = ({ id, event }: NumberedEvent) => {
        const told = heard(desk, agent, event);
        if (told) tell(id, told);
      };
      const undo = [
        desk.events.listen(pass),
        desk.events.onDrop(() => {
          stop();
          controller.error(new Error("The stream was dropped on purpose."));
        }),
        desk.sessions.onEnd((token) => {
          if (token !== session.token) return;
          tell(desk.events.lastId(), {
            type: "session.ended",
            reason: session.expiresAt <= desk.clock.now() ? "expired" : "signed_out",
          });
          stop();
          controller.close();
        }),
      ];
      const beat = setInterval(() => {
        // Asking ends a session whose time has come, and that closes this stream.
        if (desk.sessions.find(session.token, desk.clock.now())) write(": still here\n\n");
      }, HEARTBEAT);
      stop = () => {
        clearInterval(beat);
        for (const each of undo) each();
      };
      const close = () => {
        stop();
        try {
          controller.close();
        } catch {
          // The reader was quicker.
        }
      };
      if (signal.aborted) return close();
      signal.addEventListener("abort", close, { once: true });

      write(`retry: 1000\nid: ${desk.events.lastId()}\n: listening\n\n`);
      if (lastEventId === null || lastEventId === "") return;
      const missed = desk.events.since(lastEventId);
      if (missed) for (const event of missed) pass(event);
      else tell(desk.events.lastId(), { type: "reset" });
    },
    cancel: () => stop(),
  });
}

export const eventRoutes = [
  route(table.getEvents, ({ desk, agent, session, request }) => {
    const body = stream(desk, agent, session, request.headers.get("Last-Event-ID"), request.signal);
    return new Response(body, {
      headers: {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      },
    });
  }),
];
