import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { isProblem } from "#src/api/errors.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { draftsOf } from "#src/store/drafts.ts";
import { agentOf, useAgentId } from "#src/store/vault.ts";
import { changeDraft, removeUploadedFile, uploadFile } from "#src/store/writes.ts";

type UploadState =
  | { kind: "uploading"; progress: number }
  | { kind: "failed"; error: unknown }
  /** The desk or the server takes no such file; trying again would not help. */
  | { kind: "refused"; why: "empty" | "too_many" }
  | { kind: "refused"; why: "too_large"; limit: number };

export interface UploadItem {
  key: string;
  file: File;
  state: UploadState;
}

interface Running extends UploadItem {
  abort: AbortController;
}

const nothing: readonly UploadItem[] = [];

/** Files on their way to the drafts of one agent; they go on while other tickets are read. */
class Uploads {
  readonly agentId: string;
  private readonly client: QueryClient;
  private readonly byTicket = new Map<string, readonly Running[]>();
  private readonly listeners = new Set<() => void>();

  constructor(client: QueryClient, agentId: string) {
    this.client = client;
    this.agentId = agentId;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(ticketId: string): readonly UploadItem[] {
    return this.byTicket.get(ticketId) ?? nothing;
  }

  add(
    ticketId: string,
    files: readonly File[],
    // While the desk's limits are not known the server alone refuses.
    { fileBytes, filesPerMessage }: DeskConfig["uploadLimits"] = {
      fileBytes: Infinity,
      filesPerMessage: Infinity,
    },
  ): void {
    let room =
      filesPerMessage -
      this.attached(ticketId).length -
      this.of(ticketId).filter(({ state }) => state.kind !== "refused").length;
    for (const file of files) {
      const why =
        file.size === 0 ? "empty" : file.size > fileBytes ? "too_large" : room <= 0 ? "too_many" : null;
      const item: Running = {
        key: crypto.randomUUID(),
        file,
        state:
          why === null
            ? { kind: "uploading", progress: 0 }
            : why === "too_large"
              ? { kind: "refused", why, limit: fileBytes }
              : { kind: "refused", why },
        abort: new AbortController(),
      };
      this.put(ticketId, [...(this.byTicket.get(ticketId) ?? []), item]);
      if (why) continue;
      room -= 1;
      void this.start(ticketId, item);
    }
  }

  /** The same key: a file whose answer was lost is not there twice. */
  retry(ticketId: string, key: string): void {
    const item = this.byTicket.get(ticketId)?.find((one) => one.key === key);
    if (!item) return;
    const again: Running = {
      ...item,
      abort: new AbortController(),
      state: { kind: "uploading", progress: 0 },
    };
    this.replace(ticketId, key, again);
    void this.start(ticketId, again);
  }

  /** Cancels it, or takes a failed one off the list. */
  drop(ticketId: string, key: string): void {
    this.byTicket
      .get(ticketId)
      ?.find((one) => one.key === key)
      ?.abort.abort();
    this.replace(ticketId, key, null);
  }

  /** Takes back a file that is uploaded and not yet sent. */
  removeAttached(ticketId: string, attachmentId: string): void {
    changeDraft(this.client, ticketId, {
      attachments: this.attached(ticketId).filter(({ id }) => id !== attachmentId),
    });
    // A file that no message carries goes with the server's own tidying too.
    removeUploadedFile(attachmentId).catch(() => undefined);
  }

  private attached(ticketId: string) {
    return draftsOf(this.client, this.agentId).get(ticketId).draft.attachments;
  }

  private async start(ticketId: string, { key, file, abort }: Running): Promise<void> {
    try {
      const attachment = await uploadFile({
        ticketId,
        file,
        key,
        signal: abort.signal,
        onProgress: (progress) => this.change(ticketId, key, { kind: "uploading", progress }),
      });
      if (abort.signal.aborted) return void removeUploadedFile(attachment.id).catch(() => undefined);
      this.replace(ticketId, key, null);
      if (agentOf(this.client) === this.agentId)
        changeDraft(this.client, ticketId, { attachments: [...this.attached(ticketId), attachment] });
    } catch (error) {
      if (abort.signal.aborted) return;
      const limit = isProblem(error, "file_too_large") ? error.problem.limit : undefined;
      this.change(
        ticketId,
        key,
        limit === undefined ? { kind: "failed", error } : { kind: "refused", why: "too_large", limit },
      );
    }
  }

  private change(ticketId: string, key: string, state: UploadState): void {
    const item = this.byTicket.get(ticketId)?.find((one) => one.key === key);
    if (item && !item.abort.signal.aborted) this.replace(ticketId, key, { ...item, state });
  }

  private replace(ticketId: string, key: string, next: Running | null): void {
    const items = this.byTicket.get(ticketId) ?? [];
    this.put(
      ticketId,
      items.flatMap((item) => (item.key === key ? (next ?? []) : item)),
    );
  }

  private put(ticketId: string, items: readonly Running[]): void {
    this.byTicket.set(ticketId, items);
    for (const listener of this.listeners) listener();
  }
}

const known = new WeakMap<QueryClient, Uploads>();

function uploadsOf(client: QueryClient, agentId: string): Uploads {
  let uploads = known.get(client);
  if (!uploads || uploads.agentId !== agentId) known.set(client, (uploads = new Uploads(client, agentId)));
  return uploads;
}

export function useUploads(ticketId: string): { uploads: Uploads; items: readonly UploadItem[] } {
  const uploads = uploadsOf(useQueryClient(), useAgentId());
  return { uploads, items: useSyncExternalStore(uploads.subscribe, () => uploads.of(ticketId)) };
}
