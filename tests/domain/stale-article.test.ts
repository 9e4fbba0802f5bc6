import { describe, expect, test } from "vitest";
import { staleReasons } from "#src/domain/rules/stale-article.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const notice = (more: Partial<Announcement> = {}): Announcement => ({
  id: "notice",
  kind: "policy",
  assets: [],
  title: { en: "Fees change" },
  body: { en: "From tomorrow." },
  publishedAt: "2026-11-10T00:00:00Z",
  startsAt: "2026-11-11T00:00:00Z",
  endsAt: "2026-11-12T00:00:00Z",
  publishedOn: ["help_center"],
  articleIds: ["fees"],
  ...more,
});
const codes = (updatedAt: string, announcements: Announcement[], reviewDays: number | null = 180) =>
  staleReasons({ articleId: "fees", updatedAt, reviewDays }, announcements, now).map(({ code }) => code);

describe("an article may be out of date", () => {
  test("when its section's review time has passed, to the day", () => {
    expect(codes("2026-05-24T02:59:59Z", [])).toEqual(["review_overdue"]);
    expect(codes("2026-05-24T03:00:00Z", [])).toEqual([]);
    expect(codes("2020-01-01T00:00:00Z", [], null)).toEqual([]);
  });

  test("when an announcement that touches it is newer, and only then", () => {
    expect(codes("2026-11-09T00:00:00Z", [notice()])).toEqual(["announced_since"]);
    expect(codes("2026-11-10T00:00:00Z", [notice()])).toEqual([]);
    expect(codes("2026-11-09T00:00:00Z", [notice({ articleIds: ["limits"] })])).toEqual([]);
  });

  test.each(["maintenance", "incident"])("of an %s only until it is over", (kind) => {
    expect(codes("2026-11-09T00:00:00Z", [notice({ kind })])).toEqual([]);
    expect(codes("2026-11-09T00:00:00Z", [notice({ kind, endsAt: null })])).toEqual(["announced_since"]);
    expect(codes("2026-11-09T00:00:00Z", [notice({ kind, endsAt: "2026-11-20T03:00:01Z" })])).toEqual([
      "announced_since",
    ]);
  });

  test("of a kind that this desk does not know yet, since it may hold on", () => {
    expect(codes("2026-11-09T00:00:00Z", [notice({ kind: "rebranding" })])).toEqual(["announced_since"]);
  });

  test("for several reasons at once, the newest announcement first", () => {
    const older = notice({ id: "older", publishedAt: "2026-01-01T00:00:00Z" });
    const reasons = staleReasons(
      { articleId: "fees", updatedAt: "2025-01-01T00:00:00Z", reviewDays: 180 },
      [older, notice()],
      now,
    );
    expect(
      reasons.map((reason) => (reason.code === "announced_since" ? reason.announcement.id : reason.code)),
    ).toEqual(["notice", "older", "review_overdue"]);
  });
});
