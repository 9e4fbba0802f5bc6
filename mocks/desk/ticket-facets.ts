import { viewIds, type Facets, type TicketFilters, type View } from "#src/domain/schema/ticket-filters.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { facetFields, ticketTests, valuesOf, viewTest, type FacetField } from "./ticket-filter.ts";
import { maySee } from "./visibility.ts";

/** One pass: a ticket that fails nothing counts everywhere, one that fails a single field counts in that one. */
export function countFacets(desk: Desk, agent: AgentRecord, filters: TicketFilters): Facets {
  const now = desk.clock.now();
  const { base, byField } = ticketTests(desk, agent, filters);
  const fields = [...byField];
  const facets: Facets = {
    total: 0,
    category: {},
    channel: {},
    status: {},
    priority: {},
    language: {},
    assignee: {},
    tag: {},
    sla: {},
  };
  for (const ticket of desk.tickets.values()) {
    if (!base.every((test) => test(ticket))) continue;
    const failed = fields.filter(([, test]) => !test(ticket));
    if (failed.length > 1) continue;
    const only: FacetField | undefined = failed[0]?.[0];
    if (!only) facets.total += 1;
    for (const field of only ? [only] : facetFields) {
      const counts = facets[field];
      for (const value of valuesOf(field, ticket, now))
        if (value !== null) counts[value] = (counts[value] ?? 0) + 1;
    }
  }
  return facets;
}

export function countViews(desk: Desk, agent: AgentRecord): View[] {
  const views = viewIds.map((id) => ({ id, test: viewTest(desk, agent, id), count: 0 }));
  for (const ticket of desk.tickets.values()) {
    if (!maySee(desk, agent, ticket)) continue;
    for (const view of views) if (view.test(ticket)) view.count += 1;
  }
  return views.map(({ id, count }) => ({ id, name: null, count }));
}
