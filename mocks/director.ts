import type { Category, Channel } from "#src/domain/schema/desk-config.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { broughtFile, type BroughtFile } from "./brought-file.ts";
import { actorOf, personOf } from "./desk/answers.ts";
import { deliverDue } from "./desk/scheduled.ts";
import { addMessage } from "./desk/send-message.ts";
import { changeSignals } from "./desk/signals.ts";
import { applyChange } from "./desk/ticket-change.ts";
import type { Desk } from "./models/desk.ts";
import type { AgentRecord, MessageRecord, TicketRecord } from "./models/records.ts";
import { factsOfArrival, type Arrival } from "./worlds/arrival.ts";
import { ticketFromThread } from "./worlds/ticket-from-thread.ts";

interface NewTicket extends Partial<Arrival> {
  subject?: string;
  text?: string;
  /** What a mail program writes beside it; a file that it shows by `cid:` and its name stands in the text. */
  html?: string;
  channel?: Channel;
  category?: Category;
  requesterId?: string;
  language?: string;
  files?: BroughtFile[];
}

/** What a test, or the panel in development, can make happen at a desk. */
export interface Director {
  customerWrites: (what: {
    ticketId: string;
    text: string;
    html?: string;
    files?: BroughtFile[];
  }) => MessageRecord;
  newTicket: (what?: NewTicket) => TicketRecord;
  colleagueAnswers: (what: {
    ticketId: string;
    text: string;
    agentId?: string;
    internal?: boolean;
  }) => MessageRecord;
  colleagueChanges: (what: { ticketId: string; change: TicketChange; agentId?: string }) => TicketRecord;
  colleagueDismisses: (what: { ticketId: string; signal: string; agentId?: string }) => void;
  endSessions: (agentId?: string) => void;
  advanceClock: (milliseconds: number) => void;
  dropStreams: () => void;
}

function ticketOf(desk: Desk, ticketId: string): TicketRecord {
  const ticket = desk.tickets.get(ticketId);
  if (!ticket) throw new Error(`There is no ticket ${ticketId}`);
  return ticket;
}

/** Somebody of the ticket's group who is not the demo agent. */
function colleagueOf(desk: Desk, ticket: TicketRecord, agentId: string | undefined): AgentRecord {
  const agents = [...desk.agents.values()];
  const colleague =
    agentId === undefined
      ? agents.find(
          (agent) => agent.id !== "aiko" && agent.role === "agent" && agent.groupIds.includes(ticket.groupId),
        )
      : desk.agents.get(agentId);
  if (!colleague) throw new Error("There is no such colleague");
  return colleague;
}

function lastMail(desk: Desk, ticket: TicketRecord) {
  return (
    desk.threads
      .messages(ticket)
      .findLast((message) => message.mail !== null && message.author.kind === "requester")?.mail ?? null
  );
}

function customerMessage(
  desk: Desk,
  ticket: TicketRecord,
  id: string,
  text: string,
  html: string | null,
  files: BroughtFile[],
): MessageRecord {
  const person = personOf(desk, ticket);
  const at = desk.clock.tick();
  const facts = ticket.origin.facts(ticket);
  const mail =
    "receivedAt" in facts
      ? desk.tickets.has(ticket.id)
        ? (lastMail(desk, ticket) ?? facts.mail)
        : facts.mail
      : null;
  return {
    type: "message",
    id,
    visibility: "public",
    author: { kind: "requester", id: person.id, name: person.name },
    text,
    html,
    files: files.map((file, index) => {
      const place = { id: `${id}.f${index + 1}`, ticketId: ticket.id, messageId: id, createdAt: at };
      const record = broughtFile(file, place);
      return html?.includes(`cid:${record.name}`) ? { ...record, contentId: record.name } : record;
    }),
    mail: mail && {
      ...mail,
      date: new Date(at).toISOString(),
      messageId: `<${id}@${person.email.split("@")[1] ?? "mail.example"}>`,
    },
    socialVisibility: "handle" in facts ? facts.visibility : null,
    delivery: "sent",
    sendAt: null,
    language: ticket.language,
    at,
  };
}

export function createDirector(desk: Desk): Director {
  const customerWrites: Director["customerWrites"] = ({ ticketId, text, html, files }) => {
    const ticket = ticketOf(desk, ticketId);
    const message = customerMessage(
      desk,
      ticket,
      desk.threads.nextId(ticket),
      text,
      html ?? null,
      files ?? [],
    );
    addMessage(desk, ticket, message);
    if (["pending", "on_hold", "solved"].includes(ticket.status)) {
      applyChange(desk, { kind: "system", id: null, name: "System" }, ticket, { status: "open" });
    }
    return message;
  };

  return {
    customerWrites,

    newTicket: (what = {}) => {
      const person = desk.people.get(what.requesterId ?? "") ?? [...desk.people.values()][0];
      if (!person) throw new Error("This world has no people; bring a requester.");
      const id = `arrived-${desk.count("arrived")}`;
      const {
        subject = "A question about my account",
        text = subject,
        category = "account",
        channel = "web_form",
      } = what;
      const at = desk.clock.tick();
      const facts = factsOfArrival({
        channel,
        category,
        subject,
        text,
        person,
        id,
        at,
        desk: desk.config,
        network: what.network ?? "x",
        visibility: what.visibility ?? "public",
        carried: what.carried ?? {},
      });
      const created = {
        type: "event" as const,
        id: `${id}.1`,
        kind: "created" as const,
        actor: { kind: "requester", id: person.id, name: person.name },
        from: null,
        to: channel,
        at,
      };
      const messages: MessageRecord[] = [];
      const groupId =
        desk.config.categories.find((candidate) => candidate.id === category)?.groupId ?? "grp_general";
      const origin = { thread: () => [created, ...messages], facts: () => facts };
      const language = what.language ?? person.locale.slice(0, 2);
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
      const draft = ticketFromThread({ config: desk.config, business: desk.business, now: at }, known, [
        { at, authorId: null, isPublic: true, files: 0 },
      ]);
      const message = customerMessage(desk, draft, `${id}.2`, text, what.html ?? null, what.files ?? []);
      messages.push(message);
      const ticket: TicketRecord = {
        ...draft,
        number: desk.tickets.nextNumber(),
        attachmentCount: message.files.length,
        createdAt: message.at,
        lastMessageAt: message.at,
        waitingSince: message.at,
      };
      desk.tickets.add(ticket);
      desk.events.append({ type: "ticket.created", ticketId: id });
      return ticket;
    },

    colleagueAnswers: ({ ticketId, text, agentId, internal }) => {
      const ticket = ticketOf(desk, ticketId);
      const colleague = colleagueOf(desk, ticket, agentId);
      const message: MessageRecord = {
        ...customerMessage(desk, ticket, desk.threads.nextId(ticket), text, null, []),
        visibility: internal ? "internal" : "public",
        author: actorOf(colleague),
        mail: null,
        language: null,
      };
      addMessage(desk, ticket, message);
      if (!internal && ticket.status === "new")
        applyChange(desk, actorOf(colleague), ticket, { status: "open" });
      return message;
    },

    colleagueChanges: ({ ticketId, change, agentId }) => {
      const ticket = ticketOf(desk, ticketId);
      applyChange(desk, actorOf(colleagueOf(desk, ticket, agentId)), ticket, change);
      return ticket;
    },

    colleagueDismisses: ({ ticketId, signal, agentId }) => {
      const ticket = ticketOf(desk, ticketId);
      changeSignals(desk, colleagueOf(desk, ticket, agentId), ticket, { dismiss: [signal], restore: [] });
    },

    endSessions: (agentId) => desk.sessions.endAll(agentId),
    advanceClock: (milliseconds) => {
      desk.clock.advance(milliseconds);
      deliverDue(desk);
    },
    dropStreams: () => desk.events.drop(),
  };
}
