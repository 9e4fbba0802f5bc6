import { expect, test } from "vitest";
import { formatAge, formatInZone, formatRelative } from "#src/lib/format-time.ts";
import { en } from "#src/lib/i18n/messages/en.ts";
import { ja } from "#src/lib/i18n/messages/ja.ts";
import { zh } from "#src/lib/i18n/messages/zh.ts";
import { plural } from "#src/lib/i18n/plural.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const minutes = (count: number) => now - count * 60_000;

test("says how long ago in the agent's language, and the date once a week has passed", () => {
  expect(formatRelative("en", minutes(3), now)).toBe("3 min ago");
  expect(formatRelative("en", minutes(-120), now)).toBe("in 2 hr");
  expect(formatRelative("ja", minutes(3), now)).toBe("3分前");
  expect(formatRelative("zh", minutes(60 * 26), now)).toBe("昨天");
  expect(formatRelative("en", minutes(60 * 24 * 9), now)).toBe("11 Nov");
});

test("keeps ages short enough for a row", () => {
  expect(formatAge(en.common.age, 20_000)).toBe("1m");
  expect(formatAge(en.common.age, 3 * 3_600_000)).toBe("3h");
  expect(formatAge(ja.common.age, 2 * 86_400_000)).toBe("2 日");
  expect(formatAge(zh.common.age, 59 * 60_000)).toBe("59分钟");
});

test("tells the customer's own time, and nothing for a zone this browser does not know", () => {
  expect(formatInZone("en", now, "Asia/Tokyo")).toBe("Fri 12:00");
  expect(formatInZone("en", now, "Mars/Olympus")).toBeNull();
});

test("counts in the forms of each language", () => {
  const forms = { one: "# ticket", other: "# tickets" };
  expect(plural("en", 1, forms)).toBe("1 ticket");
  expect(plural("en", 1200, forms)).toBe("1,200 tickets");
  expect(plural("ja", 1, { other: "#件" })).toBe("1件");
});
