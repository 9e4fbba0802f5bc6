import { describe, expect, test } from "vitest";
import { createBusinessClock } from "#mocks/base/business-hours.ts";

const tokyo = createBusinessClock({
  timeZone: "Asia/Tokyo",
  days: [
    ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "09:00", closes: "18:00" })),
    { weekday: 6, opens: "10:00", closes: "12:00" },
    { weekday: 6, opens: "13:00", closes: "15:00" },
  ],
});
const at = (instant: string) => Date.parse(instant);
const iso = (instant: number) => new Date(instant).toISOString();

describe("due times in business hours", () => {
  test("counts the open minutes of one day", () => {
    // Friday noon in Tokyo.
    expect(iso(tokyo.add(at("2026-11-20T03:00:00Z"), 120))).toBe("2026-11-20T05:00:00.000Z");
  });

  test("goes on the next morning when the day is over", () => {
    // Thursday 17:00 and two hours: Friday 10:00.
    expect(iso(tokyo.add(at("2026-11-19T08:00:00Z"), 120))).toBe("2026-11-20T01:00:00.000Z");
  });

  test("begins when the desk opens, where a ticket came at night", () => {
    expect(iso(tokyo.add(at("2026-11-19T18:30:00Z"), 30))).toBe("2026-11-20T00:30:00.000Z");
  });

  test("skips the noon of a Saturday and the whole Sunday", () => {
    // Saturday 11:30: 30 minutes, 120 after lunch, and the last 10 on Monday morning.
    expect(iso(tokyo.add(at("2026-11-21T02:30:00Z"), 160))).toBe("2026-11-23T00:10:00.000Z");
  });

  test("ends at the closing minute and not the next morning", () => {
    expect(iso(tokyo.add(at("2026-11-20T08:00:00Z"), 60))).toBe("2026-11-20T09:00:00.000Z");
  });

  test("keeps to the wall clock when summer time begins and ends", () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: "01:00", closes: "04:00" }));
    const london = createBusinessClock({ timeZone: "Europe/London", days });
    // 29 March 2026: 01:00 does not exist, the clock jumps to 02:00.
    expect(london.between(at("2026-03-29T00:00:00Z"), at("2026-03-29T12:00:00Z"))).toBe(120);
    // 25 October 2026: the hour from 01:00 comes twice.
    expect(iso(london.add(at("2026-10-25T12:00:00Z"), 60))).toBe("2026-10-26T02:00:00.000Z");
  });

  test("measures open minutes between two instants", () => {
    expect(tokyo.between(at("2026-11-20T08:00:00Z"), at("2026-11-23T01:00:00Z"))).toBe(60 + 240 + 60);
    expect(tokyo.between(at("2026-11-20T08:00:00Z"), at("2026-11-20T07:00:00Z"))).toBe(0);
  });

  test("a desk without hours counts every minute", () => {
    const always = createBusinessClock({ timeZone: "UTC", days: [] });
    expect(iso(always.add(at("2026-11-22T23:50:00Z"), 20))).toBe("2026-11-23T00:10:00.000Z");
  });
});
