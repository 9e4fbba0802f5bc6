import * as table from "#src/domain/schema/endpoints/tickets.ts";
import { actorOf, dismissedAnswer, markSeen, ticketAnswer } from "../desk/answers.ts";
import { invalid, ProblemAnswer } from "../desk/problem.ts";
import { changeSignals } from "../desk/signals.ts";
import { applyChange, refuseChange } from "../desk/ticket-change.ts";
import { countFacets, countViews } from "../desk/ticket-facets.ts";
import { listTickets } from "../desk/ticket-list.ts";
import { seenTicket } from "../desk/visibility.ts";
import { readyToSearch } from "../desk/warm-search.ts";
import { route } from "./route.ts";
import { etagOf, versionAsked } from "./versions.ts";

export const ticketRoutes = [
  route(table.listTickets, async ({ desk, agent, query }) => {
    await readyToSearch(desk, query.q);
    return { body: listTickets(desk, agent, query) };
  }),

  route(table.getFacets, async ({ desk, agent, query }) => {
    await readyToSearch(desk, query.q);
    return { body: countFacets(desk, agent, query) };
  }),

  route(table.listViews, ({ desk, agent }) => ({ body: { items: countViews(desk, agent) } })),

  route(table.getTicket, ({ desk, agent, params }) => {
    const ticket = seenTicket(desk, agent, params["ticketId"] ?? "");
    return { body: ticketAnswer(desk, agent, ticket), headers: { ETag: etagOf(ticket.version) } };
  }),

  route(table.changeTicket, ({ desk, agent, params, body, request }) => {
    const ticket = seenTicket(desk, agent, params["ticketId"] ?? "");
    if (versionAsked(request) !== ticket.version) {
      const current = ticketAnswer(desk, agent, ticket);
      throw new ProblemAnswer("version_outdated", "The ticket has changed since you read it.", { current });
    }
    refuseChange(desk, agent, ticket, body);
    applyChange(desk, actorOf(agent), ticket, body);
    return { body: ticketAnswer(desk, agent, ticket), headers: { ETag: etagOf(ticket.version) } };
  }),

  route(table.changeSignals, ({ desk, agent, params, body }) => {
    const ticket = seenTicket(desk, agent, params["ticketId"] ?? "");
    changeSignals(desk, agent, ticket, body);
    return { body: { dismissedSignals: dismissedAnswer(ticket) } };
  }),

  route(table.markRead, ({ desk, agent, params, body }) => {
    const ticket = seenTicket(desk, agent, params["ticketId"] ?? "");
    const at = desk.threads.messages(ticket).findIndex((message) => message.id === body.lastMessageId);
    if (at === -1) throw invalid("/lastMessageId", "There is no such message on this ticket.");
    markSeen(desk, agent, ticket, at + 1);
    return undefined;
  }),
];
