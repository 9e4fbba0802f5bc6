import type { Actor } from "#src/domain/schema/actor.ts";
import type { eventKinds } from "#src/domain/schema/message.ts";
import { priorities, statuses, type TicketChange } from "#src/domain/schema/ticket.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { invalid, ProblemAnswer } from "./problem.ts";
import { promiseFor } from "./promises.ts";

type Kind = (typeof eventKinds)[number];
const isKnown = (values: readonly string[], value: string) => values.includes(value);

function refuseStatus(agent: AgentRecord, ticket: TicketRecord, status: string): void {
  if (status === ticket.status) return;
  if (!isKnown(statuses, status)) throw invalid("/status", `There is no status "${status}".`);
  if (status === "new") throw invalid("/status", "A ticket that someone has taken up cannot be new again.");
  if (status === "closed" && agent.role !== "supervisor") {
    throw new ProblemAnswer(
      "forbidden",
      "Solved tickets close by themselves; only a supervisor closes one by hand.",
    );
  }
}

function refuseAssignee(desk: Desk, assigneeId: string, groupId: string): void {
  const assignee = desk.agents.get(assigneeId);
  if (!assignee) throw invalid("/assigneeId", "There is no such agent.");
  if (!assignee.groupIds.includes(groupId)) {
    const group = desk.config.groups.find((candidate) => candidate.id === groupId);
    throw invalid("/assigneeId", `${assignee.name} is not in the group ${group?.name ?? groupId}.`);
  }
}

/** The group a ticket has after a change: a category brings its group along. */
function groupAfter(desk: Desk, ticket: TicketRecord, change: TicketChange): string {
  if (change.groupId !== undefined) return change.groupId;
  if (change.category === undefined || change.category === ticket.category) return ticket.groupId;
  return (
    desk.config.categories.find((category) => category.id === change.category)?.groupId ?? ticket.groupId
  );
}

/** Throws when this agent may not, or nobody can, make this change. */
export function refuseChange(
  desk: Desk,
  agent: AgentRecord,
  ticket: TicketRecord,
  change: TicketChange,
): void {
  if (ticket.status === "closed") {
    throw new ProblemAnswer(
      "ticket_closed",
      "A closed ticket takes no change. A new message of the customer opens a new one.",
    );
  }
  if (change.status !== undefined) refuseStatus(agent, ticket, change.status);
  if (change.priority !== undefined && !isKnown(priorities, change.priority)) {
    throw invalid("/priority", `There is no priority "${change.priority}".`);
  }
  if (
    change.category !== undefined &&
    !desk.config.categories.some((category) => category.id === change.category)
  ) {
    throw invalid("/category", `There is no category "${change.category}".`);
  }
  if (change.groupId !== undefined && !desk.config.groups.some((group) => group.id === change.groupId)) {
    throw invalid("/groupId", "There is no such group.");
  }
  const { assigneeId, incidentId } = change;
  if (typeof incidentId === "string" && !desk.helpCenter.announcements.some(({ id }) => id === incidentId)) {
    throw invalid("/incidentId", "There is no such announcement.");
  }
  if (assigneeId !== undefined && assigneeId !== null)
    refuseAssignee(desk, assigneeId, groupAfter(desk, ticket, change));
  const tags = [...(change.addTags ?? []), ...(change.removeTags ?? [])];
  if (tags.some((tag) => tag.trim() === "" || tag.length > 60))
    throw invalid("/addTags", "A tag has from 1 to 60 characters.");
}

export function recordEvent(
  desk: Desk,
  ticket: TicketRecord,
  actor: Actor,
  kind: Kind,
  from: string | null,
  to: string | null,
): void {
  const item = {
    type: "event" as const,
    id: desk.threads.nextId(ticket),
    kind,
    actor,
    from,
    to,
    at: desk.clock.tick(),
  };
  desk.threads.add(ticket, item);
  desk.events.append({ type: "timeline.added", ticketId: ticket.id, item });
}

/** Counts a change: a new version, promises computed again, and everyone told. */
export function touch(desk: Desk, ticket: TicketRecord, groupBefore: string = ticket.groupId): void {
  ticket.version += 1;
  ticket.updatedAt = desk.clock.tick();
  ticket.promise = promiseFor(desk.config, desk.business, ticket);
  desk.tickets.changed(ticket);
  desk.events.append({ type: "ticket.changed", ticketId: ticket.id, groupBefore });
}

/** A restricted group's tickets stay with its members. */
function assigneeAfter(
  desk: Desk,
  ticket: TicketRecord,
  change: TicketChange,
  groupId: string,
): string | null {
  if (change.assigneeId !== undefined) return change.assigneeId;
  const group = desk.config.groups.find((candidate) => candidate.id === groupId);
  const assignee = ticket.assigneeId === null ? undefined : desk.agents.get(ticket.assigneeId);
  return group?.restricted && assignee && !assignee.groupIds.includes(groupId) ? null : ticket.assigneeId;
}

function applyStatus(desk: Desk, ticket: TicketRecord, status: TicketRecord["status"]): void {
  ticket.status = status;
  ticket.solvedAt = status === "solved" || status === "closed" ? desk.clock.tick() : null;
  if (status !== "open") ticket.waitingSince = null;
}

const incidentName = (desk: Desk, id: string | null) =>
  id === null ? null : (desk.helpCenter.announcements.find((one) => one.id === id)?.title["en"] ?? id);

/** Makes the change without asking whether it may; answers whether anything is different now. */
export function applyChange(desk: Desk, actor: Actor, ticket: TicketRecord, change: TicketChange): boolean {
  const before = { ...ticket };
  const groupId = groupAfter(desk, ticket, change);
  const assigneeId = assigneeAfter(desk, ticket, change, groupId);
  const nameOf = (id: string | null) => (id === null ? null : (desk.agents.get(id)?.name ?? id));
  const groupName = (id: string) => desk.config.groups.find((group) => group.id === id)?.name ?? id;
  const done: [Kind, string | null, string | null][] = [];

  if (change.subject !== undefined && change.subject !== ticket.subject) {
    ticket.subject = change.subject;
    done.push(["subject_changed", before.subject, change.subject]);
  }
  if (change.category !== undefined && change.category !== ticket.category) {
    ticket.category = change.category;
    done.push(["category_changed", before.category, change.category]);
  }
  if (groupId !== ticket.groupId) {
    ticket.groupId = groupId;
    done.push(["group_changed", groupName(before.groupId), groupName(groupId)]);
  }
  if (assigneeId !== ticket.assigneeId) {
    ticket.assigneeId = assigneeId;
    done.push(["assignee_changed", nameOf(before.assigneeId), nameOf(assigneeId)]);
  }
  if (change.priority !== undefined && change.priority !== ticket.priority) {
    ticket.priority = change.priority;
    done.push(["priority_changed", before.priority, change.priority]);
  }
  if (change.status !== undefined && change.status !== ticket.status) {
    applyStatus(desk, ticket, change.status);
    done.push(["status_changed", before.status, change.status]);
  }
  const incidentBefore = before.incidentId ?? null;
  if (change.incidentId !== undefined && change.incidentId !== incidentBefore) {
    ticket.incidentId = change.incidentId;
    done.push([
      "incident_changed",
      incidentName(desk, incidentBefore),
      incidentName(desk, change.incidentId),
    ]);
  }
  const kept = ticket.tags.filter((tag) => !change.removeTags?.includes(tag));
  const tags = [...new Set([...kept, ...(change.addTags ?? []).map((tag) => tag.trim())])];
  if (tags.join("\n") !== ticket.tags.join("\n")) {
    ticket.tags = tags;
    done.push(["tags_changed", before.tags.join(", ") || null, tags.join(", ") || null]);
  }
  if (done.length === 0) return false;
  for (const [kind, from, to] of done) recordEvent(desk, ticket, actor, kind, from, to);
  touch(desk, ticket, before.groupId);
  return true;
}
