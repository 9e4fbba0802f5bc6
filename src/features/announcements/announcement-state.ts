import { isActive } from "#src/domain/rules/announcement-active.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";

/** How an announcement stands to the present. */
export function stateOf(announcement: Announcement, now: number): "active" | "later" | "over" {
  if (isActive(announcement, now)) return "active";
  return Date.parse(announcement.startsAt) > now ? "later" : "over";
}
