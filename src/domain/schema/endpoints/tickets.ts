import * as z from "zod/mini";
import { endpoint } from "../endpoint.ts";
import { id } from "../open-enum.ts";
import { facetsSchema, ticketFiltersSchema, ticketListQuerySchema, viewSchema } from "../ticket-filters.ts";
import { dismissedSignalSchema, signalChangeSchema } from "../signal.ts";
import { ticketChangeSchema, ticketPageSchema, ticketSchema } from "../ticket.ts";

export const listTickets = endpoint({
  id: "listTickets",
  method: "GET",
  path: "/tickets",
  summary: "A page of tickets",
  tag: "tickets",
  query: ticketListQuerySchema,
  answer: ticketPageSchema,
  problems: ["bad_request"],
});

export const getFacets = endpoint({
  id: "getFacets",
  method: "GET",
  path: "/tickets/facets",
  summary: "How many tickets each filter value holds",
  tag: "tickets",
  query: ticketFiltersSchema,
  answer: facetsSchema,
  problems: ["bad_request"],
});

export const listViews = endpoint({
  id: "listViews",
  method: "GET",
  path: "/views",
  summary: "Saved filters with their counts",
  tag: "tickets",
  answer: z.object({ items: z.array(viewSchema) }),
});

export const getTicket = endpoint({
  id: "getTicket",
  method: "GET",
  path: "/tickets/{ticketId}",
  summary: "One ticket, with its version as ETag",
  tag: "tickets",
  answer: ticketSchema,
  problems: ["not_found"],
});

export const changeTicket = endpoint({
  id: "changeTicket",
  method: "PATCH",
  path: "/tickets/{ticketId}",
  summary: "Change fields of one ticket",
  tag: "tickets",
  headers: ["If-Match"],
  body: ticketChangeSchema,
  answer: ticketSchema,
  problems: [
    "bad_request",
    "forbidden",
    "not_found",
    "ticket_closed",
    "version_outdated",
    "version_required",
    "invalid",
  ],
});

export const changeSignals = endpoint({
  id: "changeSignals",
  method: "POST",
  path: "/tickets/{ticketId}/signals",
  summary: "Put signals of a ticket aside for everyone, or bring them back; saying it twice changes nothing",
  tag: "tickets",
  body: signalChangeSchema,
  answer: z.object({ dismissedSignals: z.array(dismissedSignalSchema) }),
  problems: ["bad_request", "not_found", "invalid"],
});

export const markRead = endpoint({
  id: "markRead",
  method: "PUT",
  path: "/tickets/{ticketId}/read",
  summary: "This agent has seen the thread up to a message",
  tag: "tickets",
  body: z.object({ lastMessageId: id }),
  success: 204,
  problems: ["bad_request", "not_found", "invalid"],
});
