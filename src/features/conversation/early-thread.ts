import { textParts } from "#src/domain/rules/text-pieces.ts";
import type { Message, TimelineItem } from "#src/domain/schema/message.ts";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { formatClock, formatDay } from "#src/lib/format-time.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { layAhead } from "#src/lib/drawn-ahead.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { make } from "#src/lib/make-element.ts";
import { isBlank } from "#src/lib/visible-text.ts";
import { shownAtOnce, stripClass } from "#src/parts/strip-look.ts";
import { avatarClass } from "#src/ui/avatar-classes.ts";
import { initialsOf } from "#src/ui/initials.ts";
import { eventWords } from "./event-words.ts";
import { cardClass, roleWord } from "./message-look.ts";
import { threadRows, estimatedHeight, type ThreadRowData } from "./thread-rows.ts";

export interface EarlyThread {
  ticket: TicketSummary;
  /** The last page of its timeline. */
  items: readonly TimelineItem[];
  /** What was found in it, between head and thread. */
  strip: HTMLElement | null;
  t: Catalogue;
  locale: Locale;
}

/** What stands above and below of the messages. */
const otherHeights = 200;
/** Of the ticket that was open last: at the same width the next one has as many lines. */
let fieldsHeight = 28;

/**
 * Draws the end of a thread that is here already over the place of the open ticket, so that an agent reads
 * while the ticket itself is still being prepared.
 */
export function drawEarlyThread(place: HTMLElement, { ticket, items, strip, t, locale }: EarlyThread): void {
  fieldsHeight =
    place.querySelector<HTMLElement>("main > header > [role='group']")?.offsetHeight ?? fieldsHeight;
  const room = place.clientHeight - otherHeights;
  const rows = lastRows(threadRows(items, false), room);
  const isTall = rows.length === 1 && rows[0] !== undefined && estimatedHeight(rows[0]) > room;
  const messages = make(
    "div",
    "@container mx-auto flex w-full max-w-220 flex-col gap-3 px-3 py-3 md:px-4",
    {},
    ...rows.map((row) => drawRow(row, t, locale)),
  );
  // As a thread opens: at its end, but never past the beginning of its last message.
  const thread = make(
    "div",
    `flex min-h-0 flex-1 overflow-hidden ${isTall ? "flex-col" : "flex-col-reverse"}`,
    {},
    make("div", "mb-auto", {}, messages),
  );
  const column = make(
    "div",
    "flex min-h-0 min-w-0 flex-1 flex-col bg-surface",
    {},
    drawHead(ticket, t, fieldsHeight),
    ...(strip ? [strip] : []),
    thread,
    make("div", "h-15.25 shrink-0 border-t border-line"),
  );
  layAhead(
    "thread",
    ticket.id,
    place,
    "inset-y-0 end-0 start-85 flex bg-surface xl:start-96 2xl:start-110 min-[120rem]:start-130",
    column,
    make("div", "w-80 shrink-0 border-s border-line bg-canvas max-[90rem]:hidden"),
  );
}

/** From the end backwards as many as fill the place; of a long last message that one alone. */
function lastRows(rows: readonly ThreadRowData[], room: number): ThreadRowData[] {
  const shown: ThreadRowData[] = [];
  let height = 0;
  for (const row of rows.toReversed()) {
    if (height > room) break;
    height += estimatedHeight(row);
    shown.unshift(row);
  }
  const last = shown.findLast((row) => row.kind === "message");
  return last && estimatedHeight(last) > room ? [last] : shown;
}

function drawHead(ticket: TicketSummary, t: Catalogue, fieldsHeight: number): HTMLElement {
  const subject = make("p", "line-clamp-2 min-h-8 py-1 pe-24 text-lg font-semibold wrap-anywhere");
  subject.append(make("bdi", "", {}, isBlank(ticket.subject) ? t.inbox.row.noSubject : ticket.subject));
  if (ticket.language !== null) subject.lang = ticket.language;
  const facts = [
    make("span", "tabular-nums", {}, t.ticket.number({ number: ticket.number })),
    make("bdi", "truncate text-text", {}, nameOf(ticket.requester.name, t)),
    make("span", "", {}, labelOf(t.labels.channel, ticket.channel)),
  ];
  const fields = make("div", "");
  fields.style.height = `${fieldsHeight}px`;
  return make(
    "div",
    "flex shrink-0 flex-col gap-1 border-b border-line px-3 pt-2 pb-1.5 md:px-4",
    {},
    subject,
    make("div", "flex flex-wrap items-center gap-x-2.5 text-muted", {}, ...facts),
    fields,
  );
}

function drawRow(row: ThreadRowData, t: Catalogue, locale: Locale): HTMLElement {
  if (row.kind === "message") return drawMessage(row.message, t, locale);
  if (row.kind === "day")
    return make("div", "py-1 text-center text-sm text-muted", {}, formatDay(locale, row.at));
  if (row.kind === "events")
    return make(
      "div",
      "flex flex-col gap-0.5",
      {},
      ...row.events
        .slice(-3)
        .map((event) => make("div", "min-h-6 px-1 py-0.5 ps-6 text-sm text-muted", {}, eventWords(t, event))),
    );
  return make("div", "");
}

function drawMessage(message: Message, t: Catalogue, locale: Locale): HTMLElement {
  const { author, body, attachments } = message;
  const head = make(
    "div",
    "flex min-h-6 items-center gap-2",
    {},
    make("span", avatarClass("md"), { "data-initials": initialsOf(author.name) }),
    make("bdi", "truncate font-medium text-text", {}, nameOf(author.name, t)),
    make("span", "ps-4.25 text-sm text-muted", {}, roleWord(t, message)),
    make("span", "ms-auto pe-7.5 text-sm text-faint", {}, formatClock(locale, Date.parse(message.createdAt))),
  );
  const text = make("div", "text-md whitespace-pre-wrap wrap-anywhere text-text");
  if (message.language !== null) text.lang = message.language;
  for (const part of textParts(body)) {
    // A place that a secret left, a link and an earlier mail are the ticket's to show.
    const words = part.pieces.map((piece) =>
      piece.kind === "mask"
        ? t.timeline.hidden({ kind: labelOf(t.timeline.masked, piece.span.kind) })
        : piece.text,
    );
    text.append(make("div", "", {}, part.isQuoted ? "…" : words.join("")));
  }
  const card = make("article", cardClass(message), {}, head, text);
  if (attachments.length > 0) {
    const files = attachments
      .slice(0, shownAtOnce)
      .map(() => make("div", "h-13 max-w-72 rounded-md border border-line"));
    card.append(make("div", stripClass, {}, ...files));
  }
  return card;
}

function nameOf(name: string, t: Catalogue): string {
  return isBlank(name) ? t.common.unknown : name;
}
