import type { ChannelFacts } from "#src/domain/schema/channel-facts.ts";
import type { CreateTicket } from "#src/domain/schema/ticket-on-behalf.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, MessageRecord, PersonRecord, TicketRecord } from "../models/records.ts";
import { ticketFromThread } from "../worlds/ticket-from-thread.ts";
import { actorOf } from "./answers.ts";
import { invalid } from "./problem.ts";

function requesterOf(desk: Desk, { requester, language }: CreateTicket): PersonRecord {
  if ("id" in requester) {
    const known = desk.people.get(requester.id);
    if (!known) throw invalid("/requester/id", "There is no such requester.");
    return known;
  }
  if (requester.name.trim() === "") throw invalid("/requester/name", "A requester needs a name.");
  const contacts = requester.contacts.map(({ kind, value }) => ({ kind, value: value.trim() }));
  const empty = contacts.findIndex(({ value }) => value === "");
  if (empty !== -1) throw invalid(`/requester/contacts/${empty}/value`, "This contact is empty.");
  const email = contacts.find(({ kind }) => kind === "email")?.value ?? "";
  const id = `requester-${desk.count("requester")}`;
  const person: PersonRecord = {
    id,
    name: requester.name.trim(),
    email,
    contacts,
    preferredContact: contacts[0] ?? null,
    locale: language,
    timeZone: null,
    verificationLevel: "unverified",
    twoFactorEnabled: null,
    customerSince: null,
  };
  desk.people.set(id, person);
  return person;
}

/** What the customer said is the first message; that an agent wrote it down stands in the trail. */
export function createTicket(desk: Desk, agent: AgentRecord, body: CreateTicket): TicketRecord {
  const { channel, category, language } = body;
  const [subject, text] = [body.subject.trim(), body.description.trim()];
  const groupId = desk.config.categories.find((candidate) => candidate.id === category)?.groupId;
  if (groupId === undefined) throw invalid("/category", `There is no category "${category}".`);
  if (subject === "") throw invalid("/subject", "A ticket needs a subject.");
  if (text === "") throw invalid("/description", "Write down what the customer says.");
  const person = requesterOf(desk, body);
  const id = `taken-${desk.count("taken")}`;
  const [openedAt, at] = [desk.clock.tick(), desk.clock.tick()];
  const facts: ChannelFacts = {
    channel,
    takenBy: { id: agent.id, name: agent.name },
    categoryChosen: category,
    description: text,
    ...body.facts,
    preferredContact: person.preferredContact,
    duplicateTicketIds: [],
  };
  const created = {
    type: "event" as const,
    id: `${id}.1`,
    kind: "created" as const,
    actor: actorOf(agent),
    from: null,
    to: channel,
    at: openedAt,
  };
  const message: MessageRecord = {
    type: "message",
    id: `${id}.2`,
    visibility: "public",
    author: { kind: "requester", id: person.id, name: person.name },
    text,
    html: null,
    files: [],
    mail: null,
    socialVisibility: null,
    delivery: "sent",
    sendAt: null,
    language,
    at,
  };
  const origin = { thread: () => [created, message], facts: () => facts };
  const known = {
    id,
    subject,
    requesterId: person.id,
    channel,
    category,
    status: "new" as const,
    priority: "normal" as const,
    assigneeId: null,
    groupId,
    tags: [],
    language,
    origin,
  };
  const ticket: TicketRecord = {
    ...ticketFromThread({ config: desk.config, business: desk.business, now: at }, known, [
      { at, authorId: null, isPublic: true, files: 0 },
    ]),
    number: desk.tickets.nextNumber(),
  };
  desk.tickets.add(ticket);
  desk.events.append({ type: "ticket.created", ticketId: id });
  return ticket;
}
