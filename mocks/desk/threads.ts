import { fold } from "../base/fold.ts";
import { maskBody } from "../base/masking.ts";
import type { MessageRecord, Origin, PersonRecord, ThreadItem, TicketRecord } from "../models/records.ts";

const REMEMBERED = 300;

export interface Threads {
  /** Everything that was said and done on a ticket, oldest first. */
  of: (ticket: TicketRecord) => readonly ThreadItem[];
  messages: (ticket: TicketRecord) => MessageRecord[];
  /** The id the next item gets. */
  nextId: (ticket: TicketRecord) => string;
  add: (ticket: TicketRecord, item: ThreadItem) => void;
  /** Subject, number, requester and messages of a ticket as they are searched. */
  searchText: (ticket: TicketRecord, person: PersonRecord | undefined) => string;
}

/** Masked first: what nobody may read, nobody finds. */
export function searchable(items: readonly ThreadItem[]): string {
  const texts = items.flatMap((item) => (item.type === "message" ? [item.text] : []));
  return fold(texts.map((text) => maskBody(text, null).body.text).join("\n"));
}

const firstTexts = new WeakMap<Origin, string>();

/** What a ticket began with never changes: desks of the same world read it once between them. */
function firstText(ticket: TicketRecord): string {
  const { origin } = ticket;
  if (origin.searched) return origin.searched();
  let text = firstTexts.get(origin);
  if (text === undefined) firstTexts.set(origin, (text = searchable(origin.thread(ticket))));
  return text;
}

/** First threads are made on request and only the last few are remembered; what was added since is kept. */
export function createThreads(): Threads {
  const made = new Map<string, ThreadItem[]>();
  const added = new Map<string, ThreadItem[]>();

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
    },
    searchText: (ticket, person) => {
      const contacts = person?.contacts.map((contact) => contact.value) ?? [];
      const about = fold([ticket.subject, `#${ticket.number}`, person?.name ?? "", ...contacts].join("\n"));
      // Joined, because a text that is put together by "+" is kept in pieces until it is searched.
      return [about, firstText(ticket), searchable(added.get(ticket.id) ?? [])].join("\n");
    },
  };
}
