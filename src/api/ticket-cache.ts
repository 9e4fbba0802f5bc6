import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { TicketEvent, TimelineItem, TimelinePage } from "#src/domain/schema/message.ts";
import type { DismissedSignal } from "#src/domain/schema/signal.ts";
import type { Ticket, TicketPage, TicketSummary } from "#src/domain/schema/ticket.ts";
import { timelineKey } from "./messages.ts";
import { ticketKeys, type TicketPageParam } from "./tickets.ts";

type TicketList = InfiniteData<TicketPage, TicketPageParam>;
type Timeline = InfiniteData<TimelinePage, string | null>;

/** Replaces one row wherever a list shows it; lists keep their order, so nothing moves under the reader. */
export function patchRows(
  client: QueryClient,
  ticketId: string,
  patch: (row: TicketSummary) => TicketSummary,
): void {
  client.setQueriesData<TicketList>({ queryKey: ticketKeys.lists }, (list) => {
    if (!list) return list;
    let touched = false;
    const pages = list.pages.map((page) => {
      const index = page.items.findIndex((row) => row.id === ticketId);
      const row = page.items[index];
      if (!row) return page;
      touched = true;
      return { ...page, items: page.items.with(index, patch(row)) };
    });
    return touched ? { ...list, pages } : list;
  });
}

/** What some list already knows of a ticket, to be shown until its own page is there. */
export function knownRow(client: QueryClient, ticketId: string): TicketSummary | undefined {
  for (const [, list] of client.getQueriesData<TicketList>({ queryKey: ticketKeys.lists })) {
    for (const page of list?.pages ?? []) {
      const row = page.items.find((one) => one.id === ticketId);
      if (row) return row;
    }
  }
  return undefined;
}

/** Puts a ticket's newer state into its own page and into every row of it; an older state is ignored. */
export function storeTicket(client: QueryClient, ticket: Ticket): void {
  client.setQueryData<Ticket>(ticketKeys.detail(ticket.id), (known) =>
    known && known.version > ticket.version ? known : ticket,
  );
  patchRows(client, ticket.id, (row) => (row.version > ticket.version ? row : summaryOf(ticket)));
}

/** The same from what a row holds: the page keeps what only it knows. */
export function storeSummary(client: QueryClient, summary: TicketSummary): void {
  patchRows(client, summary.id, (row) => (row.version > summary.version ? row : summary));
  client.setQueryData<Ticket>(ticketKeys.detail(summary.id), (known) => {
    if (!known || known.version > summary.version) return known;
    const { requester: _, ...fields } = summary;
    return { ...known, ...fields };
  });
}

function summaryOf(ticket: Ticket): TicketSummary {
  const {
    facts: _facts,
    attachments: _files,
    lastMessageId: _last,
    dismissedSignals: _out,
    identity: _identity,
    requester,
    ...rest
  } = ticket;
  return { ...rest, requester: { id: requester.id, name: requester.name } };
}

/** Which signals of a ticket are put aside now. */
export function storeDismissed(
  client: QueryClient,
  ticketId: string,
  change: (dismissed: readonly DismissedSignal[]) => DismissedSignal[],
): void {
  client.setQueryData<Ticket>(
    ticketKeys.detail(ticketId),
    (ticket) => ticket && { ...ticket, dismissedSignals: change(ticket.dismissedSignals) },
  );
}

/** A colleague has put a signal aside, confirmed an identity or called: the trail says so first. */
function noteSignal(
  client: QueryClient,
  ticketId: string,
  { kind, to, actor, createdAt }: TicketEvent,
): void {
  // What it tells beside the fields is read again by who shows it.
  if (/^(identity|call)_/.test(kind))
    for (const part of ["detail", "calls"])
      void client.invalidateQueries({ queryKey: ["tickets", part, ticketId] });
  if (to === null || (kind !== "signal_dismissed" && kind !== "signal_restored")) return;
  storeDismissed(client, ticketId, (dismissed) => {
    const others = dismissed.filter(({ signal }) => signal !== to);
    if (kind === "signal_restored") return others;
    return [...others, { signal: to, by: { id: actor.id ?? "", name: actor.name }, at: createdAt }];
  });
}

/** Puts a new message or event at the end of a thread that is loaded; one that is there already is replaced. */
export function addToTimeline(client: QueryClient, ticketId: string, item: TimelineItem): void {
  client.setQueryData<Timeline>(timelineKey(ticketId), (timeline) => {
    const last = timeline?.pages.at(-1);
    if (!timeline || !last) return timeline;
    const known = timeline.pages.findIndex((page) => page.items.some((other) => other.id === item.id));
    if (known !== -1) {
      const page = timeline.pages[known] as TimelinePage;
      const items = page.items.map((other) => (other.id === item.id ? item : other));
      return { ...timeline, pages: timeline.pages.with(known, { ...page, items }) };
    }
    const grown = { ...last, items: [...last.items, item] };
    if (item.type === "message") grown.totalMessages += 1;
    return { ...timeline, pages: timeline.pages.with(-1, grown) };
  });
  if (item.type !== "message") return noteSignal(client, ticketId, item);
  client.setQueryData<Ticket>(ticketKeys.detail(ticketId), (ticket) => {
    if (!ticket) return ticket;
    const fresh = item.attachments.filter(
      (file) => !ticket.attachments.some((other) => other.id === file.id),
    );
    return { ...ticket, lastMessageId: item.id, attachments: [...fresh, ...ticket.attachments] };
  });
}
