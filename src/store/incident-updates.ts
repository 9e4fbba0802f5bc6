import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import * as z from "zod/mini";
import * as wire from "#src/api/incident-updates.ts";
import { supervisionKeys } from "#src/api/supervision-keys.ts";
import {
  incidentUpdateSchema,
  type UpdatePreview,
  type UpdatePreviewRequest,
} from "#src/domain/schema/incident-update.ts";
import type { Job } from "#src/domain/schema/job.ts";
import { useAgentId, vaultOf } from "./vault.ts";

const attemptSchema = z.object({ key: z.string(), update: incidentUpdateSchema });
/** One update on its way: tried again it is the same one. */
export type UpdateAttempt = z.infer<typeof attemptSchema>;

const updateDraftSchema = z.object({
  /** By language. */
  texts: z.record(z.string(), z.string()),
  /** Null as long as the agent has chosen none. */
  fallback: z.nullable(z.string()),
  /** Sent, and no answer has come. */
  attempt: z.nullable(attemptSchema),
  /** The last one that the server took: what it said is sent to who wrote meanwhile. */
  sent: z.nullable(
    z.object({ jobId: z.string(), texts: z.record(z.string(), z.string()), fallback: z.string() }),
  ),
});
export type UpdateDraft = z.infer<typeof updateDraftSchema>;

const emptyUpdate: UpdateDraft = { texts: {}, fallback: null, attempt: null, sent: null };
const shelf = "drafts";
const idOf = (announcementId: string) => `update:${announcementId}`;
const saveWithinMs = 250;

async function keep(client: QueryClient, announcementId: string, value: UpdateDraft): Promise<void> {
  const vault = await vaultOf(client);
  await vault.change([{ shelf, id: idOf(announcementId), value }]);
}

export interface UpdateDraftState {
  draft: UpdateDraft;
  /** False until what was kept has been read. */
  isLoaded: boolean;
  change: (part: Partial<UpdateDraft>) => void;
}

/** What the agent writes to all that wait on an announcement, kept sealed as a reply is. */
export function useUpdateDraft(announcementId: string): UpdateDraftState {
  const client = useQueryClient();
  const agentId = useAgentId();
  const [draft, setDraft] = useState<UpdateDraft | null>(null);
  const latest = useRef<UpdateDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let isCurrent = true;
    const take = (kept: unknown) => {
      if (!isCurrent || latest.current) return;
      const parsed = updateDraftSchema.safeParse(kept);
      setDraft((latest.current = parsed.success ? parsed.data : emptyUpdate));
    };
    vaultOf(client)
      .then((vault) => vault.read(shelf, idOf(announcementId)))
      .then(take, () => take(null));
    const save = () => {
      clearTimeout(timer.current);
      if (latest.current) keep(client, announcementId, latest.current).catch(() => undefined);
    };
    window.addEventListener("pagehide", save);
    return () => {
      isCurrent = false;
      window.removeEventListener("pagehide", save);
      save();
      latest.current = null;
    };
  }, [client, announcementId, agentId]);

  return {
    draft: draft ?? emptyUpdate,
    isLoaded: draft !== null,
    change: (part) => {
      const next = { ...(latest.current ?? emptyUpdate), ...part };
      latest.current = next;
      setDraft(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => void keep(client, announcementId, next).catch(() => undefined),
        saveWithinMs,
      );
    },
  };
}

/** Who would get it; sends nothing. */
export function previewIncidentUpdate(
  announcementId: string,
  request: UpdatePreviewRequest,
): Promise<UpdatePreview> {
  return wire.previewIncidentUpdate(announcementId, request);
}

/** Starts the server's job. The attempt is kept first: after a reload the same one can be asked for again. */
export async function sendIncidentUpdate(
  client: QueryClient,
  announcementId: string,
  draft: UpdateDraft,
  attempt: UpdateAttempt,
): Promise<Job> {
  await keep(client, announcementId, { ...draft, attempt }).catch(() => undefined);
  const job = await wire.sendIncidentUpdate(announcementId, attempt.key, attempt.update);
  client.setQueryData<Job>(supervisionKeys.job(job.id), (known) => known ?? job);
  return job;
}
