import { channels } from "#src/domain/schema/desk-config.ts";
import type { Message, TimelineItem, TimelinePage } from "#src/domain/schema/message.ts";
import type { TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import type { TicketPage, TicketSummary } from "#src/domain/schema/ticket.ts";
import { filtersOf, parseInboxSearch } from "#src/domain/rules/inbox-search.ts";
import { parseSearchParams, writeSearchParams } from "#src/lib/search-params.ts";

/** What the bench knows of a desk before any page does, read from its API. */
export interface DeskFacts {
  /** The list whose first screen holds the most tickets to click. */
  clickable: ClickableList;
  longThread: { id: string; number: number; messageCount: number };
  /** Paths of the first tickets of the list that an inbox URL shows, in its order. */
  firstOf: (href: string) => Promise<string[]>;
  /** Path of the last ticket of the same list, and how many it holds. */
  lastOf: (href: string) => Promise<{ path: string; total: number }>;
}

interface ClickableList {
  path: string;
  /** By ticket id, in the order of the list. */
  tickets: ReadonlyMap<string, ClickableTicket>;
}

export interface ClickableTicket {
  subject: string;
  messages: readonly Message[];
  /** Words of the last public message that the ticket's row does not hold. */
  needle: string;
}

const listPaths = ["/inbox", ...channels.map((channel) => `/inbox?channel=${channel}`)];
const firstScreen = 11;
const longEnough = 200;
const pagesToSearch = 60;
/** Where the desk's longest thread stands: among all tickets of a huge desk it is thousands of rows away. */
const longThreads = { status: ["open"], channel: ["web_form"], category: ["deposits_withdrawals"] };

/** Signs in as the supervisor, who sees every group. @returns the session's cookie */
export async function signIn(url: string): Promise<string> {
  const options = (await (await fetch(`${url}/api/v1/session/options`)).json()) as {
    demoAccounts: { id: string; role: string }[];
  };
  const account = options.demoAccounts.find(({ role }) => role === "supervisor") ?? options.demoAccounts[0];
  const answer = await fetch(`${url}/api/v1/session`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ method: "demo", accountId: account?.id }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(";", 1)[0];
  if (!cookie) throw new Error(`Nobody could sign in: HTTP ${answer.status}`);
  return cookie;
}

export async function readDeskFacts(url: string, cookie: string): Promise<DeskFacts> {
  const read = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${url}/api/v1${path}`, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
    return (await answer.json()) as T;
  };
  const list = (query: TicketFilters & Record<string, unknown>) =>
    read<TicketPage>(`/tickets?${writeSearchParams(query)}`);
  const queryOf = (href: string) => {
    const search = parseInboxSearch(parseSearchParams(new URL(href, url).search));
    return { ...filtersOf(search), sort: search.sort ?? "newest" };
  };

  const clickableOf = async (path: string): Promise<ClickableList> => {
    const tickets = new Map<string, ClickableTicket>();
    const { items } = await list({ ...queryOf(path), limit: firstScreen });
    for (const row of items) {
      const { items: thread } = await read<TimelinePage>(`/tickets/${row.id}/timeline`);
      const needle = needleOf(row, thread);
      const messages = thread.filter((item) => item.type === "message");
      if (needle !== null) tickets.set(row.id, { subject: row.subject, messages, needle });
    }
    return { path, tickets };
  };
  const clickable = await Promise.all(listPaths.map(clickableOf));

  return {
    clickable: clickable.reduce((best, one) => (one.tickets.size > best.tickets.size ? one : best)),
    longThread: await findLongThread(list),
    firstOf: async (href) => (await list({ ...queryOf(href), limit: 8 })).items.map(pathOf),
    lastOf: async (href) => {
      const { total } = await list({ ...queryOf(href), limit: 1 });
      const { items: last } = await list({ ...queryOf(href), start: total - 1, limit: 1 });
      if (!last[0]) throw new Error("The list is empty.");
      return { path: pathOf(last[0]), total };
    },
  };
}

function pathOf(row: TicketSummary): string {
  return `/inbox/${row.id}`;
}

/** A line of the last public message that stands on the screen as it was written, and not in the row. */
function needleOf(row: TicketSummary, thread: readonly TimelineItem[]): string | null {
  const last = thread.findLast((item) => item.type === "message" && item.visibility === "public");
  if (last?.type !== "message" || last.body.html !== null || last.body.masked.length > 0) return null;
  const inRow = `${row.subject} ${row.excerpt}`;
  const lines = last.body.text.split("\n").map((line) => line.trim());
  // A link is written anew by the page, a quoted line is folded, a name stands elsewhere too.
  const plain = lines.filter(
    (line) =>
      line.length >= 8 && !/^>|https?:|^[-*#|]|[@…]/u.test(line) && !line.includes(row.requester.name),
  );
  const ends = plain.map((line) => line.slice(-24)).filter((end) => !inRow.includes(end));
  return ends.reduce<string | null>(
    (longest, end) => (end.length > (longest?.length ?? 0) ? end : longest),
    null,
  );
}

async function findLongThread(list: (query: Record<string, unknown>) => Promise<TicketPage>) {
  let longest: TicketSummary | undefined;
  let cursor: string | null = null;
  for (let page = 0; page < pagesToSearch; page++) {
    const answer: TicketPage = await list({
      ...longThreads,
      limit: 100,
      ...(cursor === null ? {} : { cursor }),
    });
    for (const row of answer.items) if (row.messageCount > (longest?.messageCount ?? 0)) longest = row;
    cursor = answer.nextCursor;
    if (cursor === null || (longest?.messageCount ?? 0) >= longEnough) break;
  }
  if (!longest) throw new Error("The desk has no ticket.");
  return { id: longest.id, number: longest.number, messageCount: longest.messageCount };
}
