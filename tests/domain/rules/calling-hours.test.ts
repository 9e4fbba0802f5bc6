import { expect, test } from "vitest";
import { nextCallingHour } from "#src/domain/rules/calling-hours.ts";
import { maskedPhone } from "#src/domain/rules/phone-number.ts";

const at = (instant: string) => Date.parse(instant);

test.each([
  ["noon in Tokyo", "2026-11-20T03:00:00Z", "Asia/Tokyo", "2026-11-20T03:00:00Z"],
  ["four in the morning in Berlin", "2026-11-20T03:00:00Z", "Europe/Berlin", "2026-11-20T07:00:00Z"],
  ["eight sharp", "2026-11-20T07:00:00Z", "Europe/Berlin", "2026-11-20T07:00:00Z"],
  ["a minute to eight in the evening", "2026-11-20T18:59:00Z", "Europe/Berlin", "2026-11-20T18:59:00Z"],
  ["eight in the evening", "2026-11-20T19:00:00Z", "Europe/Berlin", "2026-11-21T07:00:00Z"],
  ["a zone of a quarter hour", "2026-11-20T00:07:00Z", "Asia/Kathmandu", "2026-11-20T02:15:00Z"],
  ["the night the clocks go back", "2026-10-24T19:00:00Z", "Europe/Berlin", "2026-10-25T07:00:00Z"],
  ["the night they go forward", "2026-03-28T21:00:00Z", "Europe/Berlin", "2026-03-29T06:00:00Z"],
])("%s", (_, now, zone, next) => {
  expect(nextCallingHour(at(now), zone)).toBe(at(next));
});

test("of a zone nobody knows nothing is said", () => {
  expect(nextCallingHour(at("2026-11-20T03:00:00Z"), null)).toBeNull();
  expect(nextCallingHour(at("2026-11-20T03:00:00Z"), "Mars/Olympus")).toBeNull();
});

test("of a number the last two digits are left, full-width ones too", () => {
  expect(maskedPhone("+49 30 5550 1842")).toBe("+•• •• •••• ••42");
  expect(maskedPhone("０９０-１２３４")).toBe("•••-••３４");
  expect(maskedPhone("")).toBe("");
});
