import * as z from "zod/mini";
import { localizedTextSchema } from "./desk-config.ts";
import { id, instant, openEnum } from "./open-enum.ts";

/** An official notice. */
export const announcementSchema = z.object({
  id,
  kind: openEnum(["maintenance", "incident", "policy", "delisting", "security"]),
  /** Symbols it is about; none when it is about no asset or about all of them. */
  assets: z.array(z.string()),
  title: localizedTextSchema,
  /** Plain text, paragraphs parted by an empty line. */
  body: localizedTextSchema,
  publishedAt: instant,
  /** When the work or the fault began or will begin, or a change takes effect. */
  startsAt: instant,
  /** When the work or the fault was over, or a notice of a change left the top; null while nobody knows. */
  endsAt: z.nullable(instant),
  publishedOn: z.array(openEnum(["help_center", "x", "facebook", "status_page", "email"])),
  /** Articles whose facts it changes or puts in doubt. */
  articleIds: z.array(id),
});
export type Announcement = z.infer<typeof announcementSchema>;
