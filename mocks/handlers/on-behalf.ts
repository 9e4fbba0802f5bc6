import * as table from "#src/domain/schema/endpoints/on-behalf.ts";
import { identityAnswer, requesterAnswer } from "../desk/answers.ts";
import { callAnswer, logCall } from "../desk/calls.ts";
import { createTicket } from "../desk/create-ticket.ts";
import { setIdentity } from "../desk/identity.ts";
import { findRequesters } from "../desk/requester-search.ts";
import { maySee, seenTicket } from "../desk/visibility.ts";
import { route } from "./route.ts";

export const onBehalfRoutes = [
  route(table.searchRequesters, ({ desk, agent, query }) => ({
    body: { items: findRequesters(desk, query.q).map((person) => requesterAnswer(desk, agent, person)) },
  })),

  route(table.createTicket, ({ desk, agent, body }) => {
    const ticket = createTicket(desk, agent, body);
    return { body: { number: ticket.number, ticketId: maySee(desk, agent, ticket) ? ticket.id : null } };
  }),

  route(table.setIdentity, ({ desk, agent, params, body }) => {
    const ticket = seenTicket(desk, agent, params["ticketId"] ?? "");
    setIdentity(desk, agent, ticket, body.how);
    return { body: { identity: identityAnswer(ticket) } };
  }),

  route(table.listCalls, ({ desk, agent, params }) => ({
    body: { items: (seenTicket(desk, agent, params["ticketId"] ?? "").calls ?? []).map(callAnswer) },
  })),

  route(table.logCall, ({ desk, agent, params, body }) => ({
    body: callAnswer(logCall(desk, agent, seenTicket(desk, agent, params["ticketId"] ?? ""), body)),
  })),
];
