import type { QueryClient } from "@tanstack/react-query";
import { ticketKeys } from "#src/api/tickets.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { untilOver } from "#src/parts/job-progress.ts";
import { showToast } from "#src/ui/toast-store.ts";

export const countSent = ({ results }: Pick<Job, "results">) =>
  results.filter(({ outcome }) => outcome === "sent").length;

/** Tells the agent when an update has gone out, wherever they are by then. */
export async function announceUpdate(client: QueryClient, t: WholeCatalogue, jobId: string): Promise<void> {
  const words = t.announcements;
  const job = await untilOver(client, jobId);
  void client.invalidateQueries({ queryKey: ticketKeys.lists });
  void client.invalidateQueries({ queryKey: ticketKeys.counts });
  const sent = countSent(job);
  const refused = job.results.length - sent;
  const isDone = job.state === "done";
  showToast({
    id: `update-${jobId}`,
    title: isDone ? words.sent({ count: sent }) : words.failedTitle,
    description: refused > 0 ? words.refused({ count: refused }) : undefined,
    tone: isDone ? "success" : "danger",
  });
}
