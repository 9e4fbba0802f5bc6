import { describe, expect, it } from "vitest";
import { threadRows } from "#src/features/conversation/thread-rows.ts";
import type { TicketEvent } from "#src/domain/schema/message.ts";

const event = (id: string, createdAt: string): TicketEvent => ({
  type: "event",
  id,
  ticketId: "t",
  kind: "status_changed",
  actor: { kind: "system", id: null, name: "System" },
  from: "open",
  to: "pending",
  createdAt,
});

describe("the rows of a thread", () => {
  it("begin a new day where the day begins, and put events in a row together", () => {
    const rows = threadRows(
      [
        event("e1", "2026-11-18T03:00:00Z"),
        event("e2", "2026-11-18T04:00:00Z"),
        event("e3", "2026-11-20T03:00:00Z"),
      ],
      true,
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["older", "day", "events", "day", "events"]);
  });

  it("keep their keys while the thread grows at its end", () => {
    const items = [event("e1", "2026-11-18T03:00:00Z"), event("e2", "2026-11-18T04:00:00Z")];
    expect(threadRows(items, false).map(({ key }) => key)).toEqual(
      threadRows(items.slice(0, 1), false).map(({ key }) => key),
    );
  });
});
