import { fold } from "../base/fold.ts";
import { maskBody } from "../base/masking.ts";
import type { PersonRecord, MessageRecord, ThreadItem, TicketRecord } from "../models/records.ts";

const REMEMBERED = 300;

export interface Threads {
  /** Everything that was said and done on a ticket, oldest first. */
  of: (ticket: TicketRecord) => readonly ThreadItem[];
  messages: (ticket: TicketRecord) => MessageRecord[];
  /** The id the next item gets. */
  nextId: (ticket: TicketRecord) => string;
  add: (ticket: TicketRecord, item: ThreadItem) => void;
  /** Number, subject, requester and messages of a ticket as they are searched. */
  searchText: (ticket: TicketRecord, person: PersonRecord | undefined) => string;
}

/** First threads are made on request and only the last few are remembered; what was added since is kept. */
export function createThreads(): Threads {
  const made = new Map<string, ThreadItem[]>();
  const added = new Map<string, ThreadItem[]>();
  const texts = new Map<string, string>();

  const first = (ticket: TicketRecord): ThreadItem[] => {
    let items = made.get(ticket.id);
    if (items) made.delete(ticket.id);
    else items = ticket.origin.thread(ticket);
    made.set(ticket.id, items);
    const oldest = made.keys().next();
    if (made.size > REMEMBERED && !oldest.done) made.delete(oldest.value);
    return items;
  };
  const all = (ticket: TicketRecord): readonly ThreadItem[] => {
    const more = added.get(ticket.id);
    return more ? [...first(ticket), ...more] : first(ticket);
  };
  const messages = (ticket: TicketRecord) => all(ticket).filter((item) => item.type === "message");

  return {
    of: all,
    messages,
    nextId: (ticket) => `${ticket.id}.${all(ticket).length + 1}`,
    add: (ticket, item) => {
      const more = added.get(ticket.id);
      if (more) more.push(item);
      else added.set(ticket.id, [item]);
      texts.delete(ticket.id);
    },
    searchText: (ticket, person) => {
      let text = texts.get(ticket.id);
      if (text === undefined) {
        const contacts = person?.contacts.map((contact) => contact.value) ?? [];
        // Masked first: what nobody may read, nobody finds.
        const bodies = messages(ticket).map((message) => maskBody(message.text, null).body.text);
        text = fold([`#${ticket.number}`, person?.name ?? "", ...contacts, ...bodies].join("\n"));
        texts.set(ticket.id, text);
      }
      return `${fold(ticket.subject)}\n${text}`;
    },
  };
}
