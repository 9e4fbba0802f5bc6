import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { isEmptyDoc, missingIn, type RichNode } from "#src/domain/rules/rich-text.ts";
import { draftSchema, emptyDraft, isEmptyDraft, joinDrafts, restOf, type Draft } from "./draft.ts";
import { agentOf, useAgentId, vaultOf } from "./vault.ts";

export interface DraftState {
  draft: Draft;
  /** Grows when the content was replaced from outside of the editor, which then starts anew. */
  epoch: number;
  /** False until what was kept has been read: until then nothing is sent. */
  isLoaded: boolean;
  /** The agent has asked for it to be edited: it takes the focus. */
  isWanted: boolean;
  /** What stood here when another tab wrote the same draft; null when none did. */
  replaced: Draft | null;
}

interface Slot extends DraftState {
  loading: Promise<void> | null;
  timer: ReturnType<typeof setTimeout> | null;
}

const saveWithinMs = 250;
/** After the last key, what is written is told to who shows it. */
const restMs = 300;
const missingOf = (doc: RichNode | null) => (doc ? missingIn(doc) : []);
const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((name, index) => name === others[index]);
const untouched: DraftState = {
  draft: emptyDraft,
  epoch: 0,
  isLoaded: false,
  isWanted: false,
  replaced: null,
};

/** The drafts of one agent in this tab; each is kept within a quarter second of the last key. */
class Drafts {
  readonly agentId: string;
  private readonly client: QueryClient;
  private readonly slots = new Map<string, Slot>();
  /** What is shown of them: behind them by the keys since the last rest. */
  private readonly told = new Map<string, DraftState>();
  private readonly rests = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel | null;

  constructor(client: QueryClient, agentId: string) {
    this.client = client;
    this.agentId = agentId;
    this.channel =
      typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`madoguchi.drafts.${agentId}`);
    if (this.channel) this.channel.onmessage = ({ data }: MessageEvent<string>) => void this.readAgain(data);
    window.addEventListener("pagehide", this.flush);
    document.addEventListener("visibilitychange", this.flush);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get(ticketId: string): DraftState {
    return this.slots.get(ticketId) ?? untouched;
  }

  shown(ticketId: string): DraftState {
    return this.told.get(ticketId) ?? untouched;
  }

  /** Reads what was kept, once; what was typed meanwhile goes below it. */
  load(ticketId: string): Promise<void> {
    const slot = this.slots.get(ticketId) ?? { ...untouched, loading: null, timer: null };
    if (slot.loading) return slot.loading;
    const loading = this.read(ticketId).then((kept) => {
      const now = this.slot(ticketId);
      this.set(ticketId, { ...now, isLoaded: true });
      if (!kept || isEmptyDraft(kept)) return;
      this.put(ticketId, joinDrafts(kept, now.draft), { isKept: isEmptyDraft(now.draft) });
    });
    this.slots.set(ticketId, { ...slot, loading });
    return loading;
  }

  change(ticketId: string, change: Partial<Draft>): void {
    const slot = this.slot(ticketId);
    this.set(ticketId, { ...slot, draft: { ...slot.draft, ...change, updatedAt: new Date().toISOString() } });
    this.saveSoon(ticketId);
  }

  /**
   * What a key made of the text. The form around the editor is not drawn again for each of them, only at a rest and
   * where it looks different: with the first word, or when a place to fill has gone.
   */
  write(ticketId: string, doc: RichNode): void {
    const slot = this.slot(ticketId);
    this.slots.set(ticketId, { ...slot, draft: { ...slot.draft, doc, updatedAt: new Date().toISOString() } });
    this.saveSoon(ticketId);
    const before = this.shown(ticketId).draft.doc;
    if (isEmptyDoc(before) !== isEmptyDoc(doc) || !isSame(missingOf(before), missingOf(doc)))
      return this.tell(ticketId);
    clearTimeout(this.rests.get(ticketId));
    this.rests.set(ticketId, setTimeout(this.tell, restMs, ticketId));
  }

  /** Tells what has been written since the last rest. */
  tell = (ticketId: string): void => {
    clearTimeout(this.rests.get(ticketId));
    this.rests.delete(ticketId);
    const slot = this.slots.get(ticketId);
    if (!slot || slot === this.told.get(ticketId)) return;
    this.told.set(ticketId, slot);
    for (const listener of this.listeners) listener();
  };

  /** Replaces the content under the editor. */
  put(
    ticketId: string,
    draft: Draft,
    {
      isKept = false,
      isWanted = false,
      replaced = null,
    }: { isKept?: boolean; isWanted?: boolean; replaced?: Draft | null } = {},
  ): void {
    const slot = this.slot(ticketId);
    this.set(ticketId, { ...slot, draft, replaced, isWanted, epoch: slot.epoch + 1 });
    if (!isKept) this.saveSoon(ticketId);
  }

  forgetReplaced(ticketId: string): void {
    this.set(ticketId, { ...this.slot(ticketId), replaced: null });
  }

  /** Leaves what is not sent with it; the kept record is the outbox's to change, in one step with its own. */
  take(ticketId: string): Draft {
    const slot = this.slot(ticketId);
    if (slot.timer) clearTimeout(slot.timer);
    this.set(ticketId, {
      ...slot,
      draft: restOf(slot.draft),
      replaced: null,
      isWanted: false,
      timer: null,
      epoch: slot.epoch + 1,
    });
    return slot.draft;
  }

  private slot(ticketId: string): Slot {
    return this.slots.get(ticketId) ?? { ...untouched, loading: null, timer: null };
  }

  private set(ticketId: string, slot: Slot): void {
    this.slots.set(ticketId, slot);
    this.tell(ticketId);
  }

  private saveSoon(ticketId: string): void {
    const slot = this.slot(ticketId);
    if (slot.timer) return;
    const timer = setTimeout(() => this.save(ticketId), saveWithinMs);
    this.slots.set(ticketId, { ...slot, timer });
  }

  private save(ticketId: string): void {
    const slot = this.slot(ticketId);
    if (slot.timer) clearTimeout(slot.timer);
    this.slots.set(ticketId, { ...slot, timer: null });
    const { draft } = slot;
    void vaultOf(this.client)
      .then(async (vault) => {
        if (vault.agentId !== this.agentId) return;
        await vault.change([
          isEmptyDraft(draft)
            ? { shelf: "drafts", id: ticketId }
            : { shelf: "drafts", id: ticketId, value: draft },
        ]);
        this.channel?.postMessage(ticketId);
      })
      // Nobody is signed in any more: what was written before is kept already.
      .catch(() => undefined);
  }

  private flush = (event: Event): void => {
    if (event.type === "visibilitychange" && document.visibilityState !== "hidden") return;
    this.keepNow();
  };

  /** Writes what waits to be written, while whoever typed it is still signed in. */
  keepNow(): void {
    for (const [ticketId, { timer }] of this.slots) if (timer) this.save(ticketId);
  }

  private async read(ticketId: string): Promise<Draft | null> {
    const vault = await vaultOf(this.client).catch(() => null);
    if (vault?.agentId !== this.agentId) return null;
    const parsed = draftSchema.safeParse(await vault.read("drafts", ticketId));
    return parsed.success ? parsed.data : null;
  }

  /** Another tab wrote it: the last writer wins, and what stood here can be brought back. */
  private async readAgain(ticketId: string): Promise<void> {
    if (!this.slots.has(ticketId)) return;
    const kept = (await this.read(ticketId)) ?? emptyDraft;
    const slot = this.slot(ticketId);
    // What is being typed here is written in a moment; then the other tab is told.
    if (slot.timer || JSON.stringify(kept) === JSON.stringify(slot.draft)) return;
    this.put(ticketId, kept, {
      isKept: true,
      replaced: isEmptyDraft(slot.draft) ? slot.replaced : slot.draft,
    });
  }
}

const known = new WeakMap<QueryClient, Drafts>();

export function draftsOf(client: QueryClient, agentId = agentOf(client)): Drafts {
  let drafts = known.get(client);
  if (!drafts || drafts.agentId !== agentId) known.set(client, (drafts = new Drafts(client, agentId)));
  return drafts;
}

export function useDraft(ticketId: string): DraftState {
  const client = useQueryClient();
  const drafts = draftsOf(client, useAgentId());
  useEffect(() => void drafts.load(ticketId), [drafts, ticketId]);
  return useSyncExternalStore(drafts.subscribe, () => drafts.shown(ticketId));
}
