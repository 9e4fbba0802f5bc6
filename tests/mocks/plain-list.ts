import type { Facets, TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import { priorities } from "#src/domain/schema/ticket.ts";
import { searchTerms } from "#mocks/base/fold.ts";
import { slaOf } from "#mocks/desk/promises.ts";
import { maySee } from "#mocks/desk/visibility.ts";
import type { Desk } from "#mocks/models/desk.ts";
import type { AgentRecord, TicketRecord } from "#mocks/models/records.ts";

const hours = { "1h": 1, "4h": 4, "1d": 24, "3d": 72, "7d": 168 };
const openStatuses = ["new", "open", "pending", "on_hold"];

/** Lists and counts the slow way, record by record: what the desk's columns are measured against. */
export function plainLists(desk: Desk, agent: AgentRecord) {
  const now = desk.clock.now();
  const slaState = (ticket: TicketRecord) => slaOf(ticket, now)?.state ?? null;
  const isOpen = (ticket: TicketRecord) => openStatuses.includes(ticket.status);

  const isInView: Record<string, (ticket: TicketRecord) => boolean> = {
    my_open: (ticket) => ticket.assigneeId === agent.id && isOpen(ticket),
    unassigned: (ticket) => ticket.assigneeId === null && isOpen(ticket),
    all_open: isOpen,
    at_risk: (ticket) => ["at_risk", "breached"].includes(slaState(ticket) ?? ""),
    pending: (ticket) => ticket.status === "pending",
    solved: (ticket) => ["solved", "closed"].includes(ticket.status),
  };

  const valuesOf = {
    category: (ticket: TicketRecord) => [ticket.category],
    channel: (ticket: TicketRecord) => [ticket.channel],
    status: (ticket: TicketRecord) => [ticket.status],
    priority: (ticket: TicketRecord) => [ticket.priority],
    language: (ticket: TicketRecord) => (ticket.language === null ? [] : [ticket.language]),
    assignee: (ticket: TicketRecord) => [ticket.assigneeId ?? "none"],
    tag: (ticket: TicketRecord) => ticket.tags,
    sla: (ticket: TicketRecord) => [slaState(ticket)].filter((state) => state !== null),
  };
  type Field = keyof typeof valuesOf;
  const fields = Object.keys(valuesOf) as Field[];

  const passesField = (ticket: TicketRecord, field: Field, filters: TicketFilters) => {
    const wanted = filters[field]?.map((value) =>
      field === "assignee" && value === "me" ? agent.id : value,
    );
    return !wanted?.length || valuesOf[field](ticket).some((value) => wanted.includes(value));
  };

  const passesBase = (ticket: TicketRecord, filters: TicketFilters) => {
    const { view, group, requester, incident, hasAttachment, age, q } = filters;
    const number = /^#?(\d+)$/.exec(q?.trim() ?? "")?.[1];
    const text = () => desk.threads.searchText(ticket, desk.people.get(ticket.requesterId));
    return (
      maySee(desk, agent, ticket) &&
      (view === undefined || isInView[view]?.(ticket) === true) &&
      (!group?.length || group.includes(ticket.groupId)) &&
      (requester === undefined || ticket.requesterId === requester) &&
      (incident === undefined || ticket.incidentId === incident) &&
      (hasAttachment === undefined || ticket.attachmentCount > 0 === hasAttachment) &&
      (age === undefined || ticket.createdAt < now - hours[age as keyof typeof hours] * 3_600_000) &&
      (q === undefined ||
        ticket.number === Number(number) ||
        searchTerms(q).every((term) => text().includes(term)))
    );
  };

  const never = Number.MAX_SAFE_INTEGER;
  const keysOf: Record<string, (ticket: TicketRecord) => [number, number]> = {
    newest: (ticket) => [-ticket.lastMessageAt, -ticket.number],
    waiting: (ticket) => [ticket.waitingSince ?? never, -ticket.lastMessageAt],
    due: (ticket) => [
      ticket.promise ? ticket.promise.dueAt + (slaState(ticket) === "paused" ? never / 2 : 0) : never,
      -ticket.lastMessageAt,
    ],
    priority: (ticket) => [
      -priorities.findIndex((priority) => priority === ticket.priority),
      ticket.waitingSince ?? never,
    ],
  };

  return {
    ids: (filters: TicketFilters, sort: string): string[] =>
      [...desk.tickets.values()]
        .filter(
          (ticket) =>
            passesBase(ticket, filters) && fields.every((field) => passesField(ticket, field, filters)),
        )
        .map((ticket) => ({ id: ticket.id, keys: keysOf[sort]?.(ticket) ?? [0, 0] }))
        .sort((a, b) => a.keys[0] - b.keys[0] || a.keys[1] - b.keys[1] || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),

    facets: (filters: TicketFilters): Facets => {
      const seen = [...desk.tickets.values()].filter((ticket) => passesBase(ticket, filters));
      const passing = (except: Field | null) =>
        seen.filter((ticket) =>
          fields.every((field) => field === except || passesField(ticket, field, filters)),
        );
      const count = (field: Field) => {
        const counts: Record<string, number> = {};
        for (const ticket of passing(field))
          for (const value of valuesOf[field](ticket)) counts[value] = (counts[value] ?? 0) + 1;
        return counts;
      };
      const counts = Object.fromEntries(fields.map((field) => [field, count(field)]));
      return { total: passing(null).length, ...(counts as Record<Field, Record<string, number>>) };
    },
  };
}
