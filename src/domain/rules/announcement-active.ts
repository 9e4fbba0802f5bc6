import type { Announcement } from "../schema/announcement.ts";

/** Whether it holds at this instant, in epoch milliseconds; a fault without an end goes on. */
export function isActive({ startsAt, endsAt }: Announcement, now: number): boolean {
  return Date.parse(startsAt) <= now && (endsAt === null || Date.parse(endsAt) > now);
}
