import type { QueryClient } from "@tanstack/react-query";
import { supervisionKeys } from "#src/api/supervision-keys.ts";
import { ticketKeys } from "#src/api/tickets.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { untilOver } from "#src/parts/job-progress.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { undoBulkChange } from "#src/store/writes.ts";
import { showToast } from "#src/ui/toast-store.ts";

/** Where the tickets stand now is the server's knowledge: what is on screen is read again. */
function refresh(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ticketKeys.lists });
  void client.invalidateQueries({ queryKey: ticketKeys.counts });
  void client.invalidateQueries({ queryKey: supervisionKeys.all });
}

export function countOutcomes(job: Pick<Job, "results">) {
  const count = (outcome: string) => job.results.filter((result) => result.outcome === outcome).length;
  return { changed: count("changed"), unchanged: count("unchanged"), refused: count("refused") };
}

/**
 * Tells the agent when a running job is over, with the way back while there is one. Resolves with
 * whether every ticket took the change.
 */
export async function announceWhenOver(
  client: QueryClient,
  t: WholeCatalogue,
  jobId: string,
): Promise<boolean> {
  const job = await untilOver(client, jobId);
  refresh(client);
  const { changed, unchanged, refused } = countOutcomes(job);
  const rest = [
    unchanged > 0 && t.bulk.unchanged({ count: unchanged }),
    refused > 0 && t.bulk.refused({ count: refused }),
  ].filter((part) => part !== false);
  const failed =
    job.state === "failed" ? t.bulk.failedTitle : job.state === "cancelled" ? t.bulk.cancelledTitle : null;
  const undoFor = job.undoUntil === null ? 0 : Date.parse(job.undoUntil) - Date.now();
  const undoKey = crypto.randomUUID();
  showToast({
    id: `bulk-${job.id}`,
    title: failed ?? t.bulk.changed({ count: changed }),
    description: (failed ? [t.bulk.changed({ count: changed }), ...rest] : rest).join(" · ") || undefined,
    tone: failed ? "danger" : "success",
    ...(undoFor > 0
      ? {
          durationMs: undoFor,
          action: { label: t.common.undo, onAction: () => void undoWithToast(client, t, job.id, undoKey) },
        }
      : {}),
  });
  return failed === null && refused === 0;
}

async function undoWithToast(
  client: QueryClient,
  t: WholeCatalogue,
  jobId: string,
  key: string,
): Promise<void> {
  const id = `bulk-undo-${jobId}`;
  showToast({ id, title: t.bulk.undoing, durationMs: 0 });
  try {
    const started = await undoBulkChange(client, key, jobId);
    const { changed, unchanged, refused } = countOutcomes(await untilOver(client, started.id));
    refresh(client);
    const kept = unchanged + refused;
    showToast({
      id,
      title: changed === 0 ? t.bulk.undoneNothing : t.bulk.undone({ count: changed }),
      description: changed > 0 && kept > 0 ? t.bulk.undoKept({ count: kept }) : undefined,
      tone: changed === 0 ? "neutral" : "success",
    });
  } catch (error) {
    showToast({
      id,
      title: t.bulk.undoFailed,
      description: errorSentence(t, error),
      tone: "danger",
      // The same key: a try whose answer was lost is not done twice.
      action: { label: t.common.retry, onAction: () => void undoWithToast(client, t, jobId, key) },
    });
  }
}
