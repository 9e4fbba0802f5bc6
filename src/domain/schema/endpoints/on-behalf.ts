import * as z from "zod/mini";
import { callSchema, logCallSchema } from "../call.ts";
import { endpoint } from "../endpoint.ts";
import { identityChangeSchema, identityConfirmationSchema } from "../identity.ts";
import { requesterSchema } from "../requester.ts";
import { createdTicketSchema, createTicketSchema } from "../ticket-on-behalf.ts";

export const searchRequesters = endpoint({
  id: "searchRequesters",
  method: "GET",
  path: "/requesters",
  summary: "Requesters whose name, contact or id holds every word; the first 20",
  tag: "requesters",
  query: z.object({ q: z.string().check(z.minLength(1), z.maxLength(200)) }),
  answer: z.object({ items: z.array(requesterSchema) }),
  problems: ["bad_request"],
});

export const createTicket = endpoint({
  id: "createTicket",
  method: "POST",
  path: "/tickets",
  summary: "Create a ticket for a customer who called or came in; the same key creates one",
  tag: "tickets",
  headers: ["Idempotency-Key"],
  body: createTicketSchema,
  answer: createdTicketSchema,
  success: 201,
  problems: ["bad_request", "idempotency_key_reused", "invalid"],
});

export const setIdentity = endpoint({
  id: "setIdentity",
  method: "POST",
  path: "/tickets/{ticketId}/identity",
  summary: "Record that the requester's identity is confirmed for this ticket, or withdraw that",
  tag: "tickets",
  body: identityChangeSchema,
  answer: z.object({ identity: z.nullable(identityConfirmationSchema) }),
  problems: ["bad_request", "forbidden", "not_found", "ticket_closed", "invalid"],
});

export const listCalls = endpoint({
  id: "listCalls",
  method: "GET",
  path: "/tickets/{ticketId}/calls",
  summary: "The calls made to the customer, oldest first",
  tag: "tickets",
  answer: z.object({ items: z.array(callSchema) }),
  problems: ["not_found"],
});

export const logCall = endpoint({
  id: "logCall",
  method: "POST",
  path: "/tickets/{ticketId}/calls",
  summary: "Write down a call to the customer; the same key writes one",
  tag: "tickets",
  headers: ["Idempotency-Key"],
  body: logCallSchema,
  answer: callSchema,
  success: 201,
  problems: ["bad_request", "not_found", "ticket_closed", "idempotency_key_reused", "invalid"],
});
