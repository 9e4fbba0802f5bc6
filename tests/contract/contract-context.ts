import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { SendMessage, TimelinePage } from "#src/domain/schema/message.ts";
import type { SignIn } from "#src/domain/schema/session.ts";
import type { Ticket, TicketPage, TicketSummary } from "#src/domain/schema/ticket.ts";
import { createCaller, newKey } from "./caller.ts";

export interface ContractTarget {
  origin: string;
  agent: SignIn;
  supervisor: SignIn;
  close?: () => Promise<void>;
}

type ListQuery = Record<string, string | number | string[]>;

/** The people of a run, and what they do again and again. The server is opened when the first test needs it. */
export function createContext(open: () => Promise<ContractTarget>) {
  // Keeps runs against one server apart.
  const run = process.pid.toString(36) + Math.trunc(performance.timeOrigin).toString(36);
  let opened: Promise<ContractTarget> | undefined;
  const target = () => (opened ??= open());
  const newCaller = () => createCaller(async () => (await target()).origin);
  const [agent, supervisor, stranger] = [newCaller(), newCaller(), newCaller()];

  const list = async (query: ListQuery): Promise<TicketPage> =>
    (await agent.call(api.listTickets, { query })).answer;
  return {
    run,
    agent,
    supervisor,
    stranger,
    newCaller,
    list,
    asAgent: async () => (await target()).agent,
    begin: async () => {
      const accounts = await target();
      await agent.call(api.createSession, { body: accounts.agent });
      await supervisor.call(api.createSession, { body: accounts.supervisor });
    },
    end: async () => (await target()).close?.(),
    key: () => newKey(run),
    ticketOf: async (ticketId: string): Promise<Ticket> =>
      (await agent.call(api.getTicket, { params: { ticketId } })).answer,
    /** One of the open tickets, each test another one. */
    anOpenTicket: async (at = 0, filters: Record<string, string> = {}): Promise<TicketSummary> => {
      const { items } = await list({ status: "open", sort: "due", limit: 100, ...filters });
      const found = items[Math.min(at, items.length - 1)];
      if (!found) throw new Error("This server has no open ticket");
      return found;
    },
    timelineOf: async (ticketId: string, cursor: string | null): Promise<TimelinePage> => {
      const query = { limit: 7, ...(cursor ? { cursor } : {}) };
      return (await agent.call(api.getTimeline, { params: { ticketId }, query })).answer;
    },
    note: (text: string, lastSeenMessageId: string | null): SendMessage => ({
      visibility: "internal",
      body: { text, html: null },
      attachmentIds: [],
      lastSeenMessageId,
      status: null,
      to: null,
      cc: null,
      sendAt: null,
    }),
  };
}
export type ContractContext = ReturnType<typeof createContext>;
