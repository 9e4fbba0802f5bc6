import type { Message, TicketEvent, TimelineItem } from "#src/domain/schema/message.ts";

export type ThreadRowData =
  | { kind: "older"; key: string }
  | { kind: "day"; key: string; at: number }
  | { kind: "message"; key: string; message: Message }
  | { kind: "events"; key: string; events: TicketEvent[] };

/** A day begins where the agent lives. */
const dayOf = (instant: string) => new Date(instant).toDateString();

/** Messages, notes and events in one order, with a row where a day begins; events in a row stand together. */
export function threadRows(items: readonly TimelineItem[], hasOlder: boolean): ThreadRowData[] {
  const rows: ThreadRowData[] = hasOlder ? [{ kind: "older", key: "older" }] : [];
  let day = "";
  for (const item of items) {
    const itsDay = dayOf(item.createdAt);
    if (itsDay !== day) {
      day = itsDay;
      rows.push({ kind: "day", key: `day-${itsDay}`, at: Date.parse(item.createdAt) });
    }
    const last = rows.at(-1);
    if (item.type === "message") rows.push({ kind: "message", key: item.id, message: item });
    else if (last?.kind === "events") last.events.push(item);
    else rows.push({ kind: "events", key: item.id, events: [item] });
  }
  return rows;
}

/** A first guess of a row's height in pixels, until it is measured. */
export function estimatedHeight(row: ThreadRowData): number {
  if (row.kind !== "message") return 40;
  const { body, attachments } = row.message;
  const lines = Math.min(
    60,
    body.text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 0),
  );
  return 76 + lines * 22 + (attachments.length > 0 ? 64 : 0);
}
