import { expect, test } from "vitest";
import type { QueueCell } from "#src/domain/schema/queue.ts";
import { compareWorst, queueMatrix } from "#src/features/queues/queue-matrix.ts";

const cell = (category: string, channel: string, change: Partial<QueueCell> = {}): QueueCell => ({
  category,
  channel,
  open: 1,
  atRisk: 0,
  breached: 0,
  oldestWaitingSince: null,
  ageing: { under4h: 1, under1d: 0, under3d: 0, older: 0 },
  ...change,
});

test("adds up rows, columns and the whole, and keeps who has waited longest", () => {
  const matrix = queueMatrix([
    cell("security", "email", { open: 3, breached: 1, oldestWaitingSince: "2026-11-20T09:30:00+09:00" }),
    cell("security", "social", { open: 2, oldestWaitingSince: "2026-11-20T00:31:00Z" }),
    cell("account", "email", { open: 4, atRisk: 2 }),
  ]);
  expect(matrix.rows.find((row) => row.category === "security")?.total).toMatchObject({
    open: 5,
    breached: 1,
    // The earlier instant, whatever zone it is written in.
    oldestWaitingSince: "2026-11-20T09:30:00+09:00",
  });
  expect(matrix.byChannel.get("email")).toMatchObject({ open: 7, atRisk: 2, breached: 1 });
  expect(matrix.total.open).toBe(9);
});

test("a broken promise is worse than any number at risk, and no trouble has no worst cell", () => {
  const broken = cell("other", "email", { breached: 1 });
  const risky = cell("trading", "email", { atRisk: 40, open: 90 });
  expect(queueMatrix([risky, broken]).worst).toBe(broken);
  expect([risky, broken].toSorted(compareWorst)).toEqual([broken, risky]);
  expect(queueMatrix([cell("other", "email")]).worst).toBeNull();
});

test("a category and a channel that a newer server adds have their row and column", () => {
  const matrix = queueMatrix([cell("staking", "chat", { open: 7 })]);
  expect(matrix.channels.at(-1)).toBe("chat");
  expect(matrix.rows.at(-1)?.byChannel.get("chat")?.open).toBe(7);
});
