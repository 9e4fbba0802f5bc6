import { queryOptions } from "@tanstack/react-query";
import {
  createTicket as createTicketEndpoint,
  listCalls,
  logCall as logCallEndpoint,
  searchRequesters,
  setIdentity as setIdentityEndpoint,
} from "#src/domain/schema/endpoints/on-behalf.ts";
import type { LogCall } from "#src/domain/schema/call.ts";
import type { IdentityMethod } from "#src/domain/schema/identity.ts";
import type { CreateTicket } from "#src/domain/schema/ticket-on-behalf.ts";
import { request } from "./client.ts";

export const onBehalfQueries = {
  /** Of no words nobody is asked for. */
  requesters: (q: string) =>
    queryOptions({
      queryKey: ["requesters", q] as const,
      queryFn: async ({ signal }) => (await request(searchRequesters, { query: { q }, signal })).items,
      staleTime: 30_000,
      enabled: q !== "",
    }),
  calls: (ticketId: string) =>
    queryOptions({
      queryKey: ["tickets", "calls", ticketId] as const,
      queryFn: async ({ signal }) => (await request(listCalls, { path: { ticketId }, signal })).items,
      staleTime: 30_000,
    }),
};

/** One key creates one ticket, however often it is tried. */
export function createTicket(key: string, body: CreateTicket) {
  return request(createTicketEndpoint, { body, headers: { "Idempotency-Key": key } });
}

export function setIdentity(ticketId: string, how: IdentityMethod | null) {
  return request(setIdentityEndpoint, { path: { ticketId }, body: { how } });
}

export function logCall(ticketId: string, key: string, body: LogCall) {
  return request(logCallEndpoint, { path: { ticketId }, body, headers: { "Idempotency-Key": key } });
}
