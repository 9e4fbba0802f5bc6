import type { DeskConfig, SlaTarget } from "#src/domain/schema/desk-config.ts";
import type { Sla } from "#src/domain/schema/ticket.ts";
import type { BusinessClock } from "../base/business-hours.ts";
import type { Millis, ReplyPromise, TicketRecord } from "../models/records.ts";
import { instantOf } from "./clock.ts";

/** A promise is at risk when three quarters of its time are gone. */
const RISK_SHARE = 0.75;
/** Mail is a formal record and is answered with more care, later. */
const MAIL_FACTOR = 2;
const URGENT_FACTOR = 0.5;

type Promised = Pick<
  TicketRecord,
  "status" | "answered" | "waitingSince" | "createdAt" | "category" | "channel" | "priority"
>;

/** The next promise to the customer, in business hours; null when none runs. */
export function promiseFor(
  config: DeskConfig,
  business: BusinessClock,
  ticket: Promised,
): ReplyPromise | null {
  if (ticket.status === "solved" || ticket.status === "closed") return null;
  const [target, start]: [SlaTarget, Millis] = !ticket.answered
    ? ["first_reply", ticket.createdAt]
    : ticket.waitingSince === null
      ? ["resolution", ticket.createdAt]
      : ["next_reply", ticket.waitingSince];
  const targets = config.categories.find((category) => category.id === ticket.category)?.targets;
  let minutes = targets?.[target] ?? 480;
  if (ticket.channel === "email" && target !== "resolution") minutes *= MAIL_FACTOR;
  if (ticket.priority === "urgent") minutes *= URGENT_FACTOR;
  return { target, dueAt: business.add(start, minutes), riskAt: business.add(start, minutes * RISK_SHARE) };
}

/** Nobody waits for the desk: the clock of the promise stands. */
export const isPaused = (ticket: TicketRecord): boolean =>
  (ticket.status === "pending" || ticket.status === "on_hold") && ticket.waitingSince === null;

/** Of a promise that is not paused. */
export function slaStateAt({ dueAt, riskAt }: Pick<ReplyPromise, "dueAt" | "riskAt">, now: Millis) {
  if (now >= dueAt) return "breached";
  return now >= riskAt ? "at_risk" : "on_track";
}

function slaStateOf(ticket: TicketRecord, now: Millis): Sla["state"] | null {
  if (!ticket.promise) return null;
  return isPaused(ticket) ? "paused" : slaStateAt(ticket.promise, now);
}

export function slaOf(ticket: TicketRecord, now: Millis): Sla | null {
  const state = slaStateOf(ticket, now);
  if (!ticket.promise || !state) return null;
  return { target: ticket.promise.target, dueAt: instantOf(ticket.promise.dueAt), state };
}
