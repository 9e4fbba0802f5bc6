import type { Desk, Scheduled } from "../models/desk.ts";
import { actorOf } from "./answers.ts";
import { applyChange, touch } from "./ticket-change.ts";

const LONGEST_TIMER = 2 ** 31 - 1;

function deliver(desk: Desk, { ticket, message, agent, status }: Scheduled): void {
  message.delivery = "sent";
  ticket.waitingSince = null;
  ticket.answered = true;
  desk.events.append({ type: "timeline.added", ticketId: ticket.id, item: message });
  touch(desk, ticket);
  // A ticket that was closed meanwhile keeps its end.
  if (status !== null && ticket.status !== "closed") applyChange(desk, actorOf(agent), ticket, { status });
}

export function deliverDue(desk: Desk): void {
  const now = desk.clock.now();
  const due = desk.scheduled.filter(({ message }) => (message.sendAt ?? 0) <= now);
  for (const each of due) {
    desk.scheduled.splice(desk.scheduled.indexOf(each), 1);
    deliver(desk, each);
  }
}

export function schedule(desk: Desk, scheduled: Scheduled): void {
  desk.scheduled.push(scheduled);
  const wait = (scheduled.message.sendAt ?? 0) - desk.clock.now();
  desk.later(() => deliverDue(desk), Math.min(wait, LONGEST_TIMER));
}
