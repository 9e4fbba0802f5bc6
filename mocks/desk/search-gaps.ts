import type { SearchGap, SearchMiss } from "#src/domain/schema/search-gap.ts";
import { hash } from "../base/hash.ts";
import type { Desk, SearchMissRecord } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { instantOf } from "./clock.ts";
import { notFound } from "./problem.ts";
import { maySee, seenTicket } from "./visibility.ts";

const mostKept = 5_000;
const mostListed = 200;
/** Of the tickets from the help centre so many are read for what their customers searched. */
const mostTicketsRead = 400;

const normal = (query: string) => query.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
/** Customers search for their own numbers too: those are no gaps, and nobody's business. */
const isPersonal = (query: string) => /\d{4}|@|https?:|[a-z0-9]{16}/i.test(query);
const idOf = ({ query, language }: { query: string; language: string }) =>
  `gap-${hash(language, query).toString(36)}`;

export function recordMiss(desk: Desk, agent: AgentRecord, miss: SearchMiss): void {
  if (miss.ticketId !== null) seenTicket(desk, agent, miss.ticketId);
  desk.searchMisses.push({
    ...miss,
    query: normal(miss.query),
    agentId: agent.id,
    at: desk.clock.tick(),
  });
  if (desk.searchMisses.length > mostKept) desk.searchMisses.shift();
}

const askedIn = new WeakMap<Desk, SearchMissRecord[]>();

/** What customers searched, read nothing, and asked then: it stands in the facts of their tickets. */
function askedAfterSearch(desk: Desk): SearchMissRecord[] {
  const known = askedIn.get(desk);
  if (known) return known;
  const misses: SearchMissRecord[] = [];
  const { columns, size } = desk.tickets;
  const helpCenter = columns.lists.channel.words.indexOf("help_center");
  for (let row = 0, read = 0; row < size && read < mostTicketsRead; row += 1) {
    if (columns.channel[row] !== helpCenter) continue;
    read += 1;
    const ticket = desk.tickets.glance(row);
    const facts = ticket.origin.facts(ticket);
    if (!("searches" in facts) || facts.askedFrom !== null || facts.articlesRead.length > 0) continue;
    for (const query of new Set(facts.searches.map(normal)))
      if (query !== "" && !isPersonal(query))
        misses.push({
          query,
          language: ticket.language ?? "en",
          outcome: "asked",
          agentId: null,
          ticketId: ticket.id,
          at: ticket.createdAt,
        });
  }
  askedIn.set(desk, misses);
  return misses;
}

/** Nothing of a search beside a ticket that this agent may not see. */
function missesSeenBy(desk: Desk, agent: AgentRecord): SearchMissRecord[] {
  return [...askedAfterSearch(desk), ...desk.searchMisses].filter(({ ticketId }) => {
    const ticket = ticketId === null ? undefined : desk.tickets.get(ticketId);
    return ticketId === null || (ticket !== undefined && maySee(desk, agent, ticket));
  });
}

function gapOf(desk: Desk, misses: readonly SearchMissRecord[]): SearchGap | null {
  const [last, ...earlier] = misses.toSorted((one, other) => other.at - one.at);
  if (!last) return null;
  const countOf = (outcome: SearchMissRecord["outcome"]) =>
    misses.filter((miss) => miss.outcome === outcome).length;
  const by = last.agentId === null ? undefined : desk.agents.get(last.agentId);
  const ids = new Set([last, ...earlier].flatMap(({ ticketId }) => ticketId ?? []));
  return {
    id: idOf(last),
    query: last.query,
    language: last.language,
    nothingFound: countOf("nothing_found"),
    nothingUsed: countOf("nothing_used"),
    customers: countOf("asked"),
    lastAt: instantOf(last.at),
    lastBy: by ? { id: by.id, name: by.name } : null,
    tickets: [...ids].slice(0, 20).flatMap((ticketId) => {
      const ticket = desk.tickets.get(ticketId);
      return ticket ? [{ id: ticket.id, number: ticket.number, subject: ticket.subject }] : [];
    }),
  };
}

function allGaps(desk: Desk, agent: AgentRecord): SearchGap[] {
  const groups = Map.groupBy(missesSeenBy(desk, agent), idOf);
  return [...groups.values()].map((misses) => gapOf(desk, misses)).filter((gap) => gap !== null);
}

const timesOf = ({ nothingFound, nothingUsed, customers }: SearchGap) =>
  nothingFound + nothingUsed + customers;

export function searchGaps(desk: Desk, agent: AgentRecord): SearchGap[] {
  return allGaps(desk, agent)
    .filter(({ id }) => !desk.dismissedGaps.has(id))
    .toSorted((one, other) => timesOf(other) - timesOf(one) || (one.lastAt < other.lastAt ? 1 : -1))
    .slice(0, mostListed);
}

export function dismissGap(desk: Desk, agent: AgentRecord, gapId: string, dismissed: boolean): void {
  if (!allGaps(desk, agent).some(({ id }) => id === gapId)) throw notFound("gap");
  if (dismissed) desk.dismissedGaps.add(gapId);
  else desk.dismissedGaps.delete(gapId);
}
