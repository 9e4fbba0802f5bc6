import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { isProblem } from "#src/api/errors.ts";
import { sendMessage } from "#src/api/message-writes.ts";
import { addToTimeline, storeTicket } from "#src/api/ticket-cache.ts";
import type { SendMessage } from "#src/domain/schema/message.ts";
import { isEmptyDraft, joinDrafts, restOf, type Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { failureOf, isUncertainAfter, outboxEntrySchema, type OutboxEntry } from "./outbox-entry.ts";
import { agentOf, useAgentId, vaultOf, type Vault, type VaultChange } from "./vault.ts";

const nothing: readonly OutboxEntry[] = [];

/**
 * Replies of one agent on their way. An entry is kept before its request leaves and goes only when the
 * server has confirmed it or the agent has taken it back; a reload goes on with the same key. The replies
 * of one ticket go one at a time, in the order they were written: one that failed holds back the next.
 */
class Outbox {
  readonly agentId: string;
  /** What an earlier visit left on its way is here and goes on. */
  readonly resumed: Promise<void>;
  private readonly client: QueryClient;
  private readonly byTicket = new Map<string, readonly OutboxEntry[]>();
  private readonly running = new Set<string>();
  /** Entries of this tab that the vault does not hold yet, or not yet as they are now. */
  private readonly arriving = new Set<string>();
  /** Entries whose state is this tab's to tell. */
  private readonly inFlight = new Set<string>();
  private readonly turns = new Map<string, Promise<void>>();
  private readonly listeners = new Set<() => void>();
  private readonly channel: BroadcastChannel | null;

  constructor(client: QueryClient, agentId: string) {
    this.client = client;
    this.agentId = agentId;
    this.channel =
      typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`madoguchi.outbox.${agentId}`);
    if (this.channel) this.channel.onmessage = () => void this.readAgain();
    this.resumed = this.readAgain();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  of(ticketId: string): readonly OutboxEntry[] {
    return this.byTicket.get(ticketId) ?? nothing;
  }

  /** Takes the ticket's draft and sends it; shown as sending from this moment. */
  add(ticketId: string, body: SendMessage): void {
    const draft = draftsOf(this.client, this.agentId).take(ticketId);
    const rest = restOf(draft);
    const left = isEmptyDraft(rest) ? {} : { value: rest };
    void this.enter({ ticketId, body, draft: { ...draft, other: null } }, [
      { shelf: "drafts", id: ticketId, ...left },
    ]).then(() => this.pump(ticketId));
  }

  retry(key: string): void {
    const entry = this.find(key);
    if (!entry || entry.state === "sending") return;
    // Until it is kept as sending, a pump that still runs would find it failed and show it so again.
    this.arriving.add(key);
    void this.change({ ...entry, state: "sending", failure: null }).then(() => {
      this.arriving.delete(key);
      return this.pump(entry.ticketId);
    });
  }

  /** What failed for want of a connection goes out now; the key keeps it from going out twice. */
  retryOffline(): void {
    for (const entries of this.byTicket.values())
      for (const { key, failure } of entries) if (failure?.kind === "offline") this.retry(key);
  }

  /** The same words after the agent has seen what is new; other content, so another key. */
  resendAfter(key: string, lastSeenMessageId: string | null): Promise<void> {
    return this.whileFailed(key, async (entry) => {
      this.forget(entry);
      await this.enter({ ...entry, body: { ...entry.body, lastSeenMessageId } }, [
        { shelf: "outbox", id: key },
      ]);
    });
  }

  /** Back into the composer, above what is there. */
  takeBack(key: string): Promise<void> {
    return this.whileFailed(key, (entry) => this.moveBack(entry, 0));
  }

  /** Removes it; the answer puts it back, under the same key. */
  discard(key: string): () => void {
    const entry = this.find(key);
    if (!entry) return () => undefined;
    this.forget(entry);
    void this.keep([{ shelf: "outbox", id: key }]).then(() => this.pump(entry.ticketId));
    return () => void this.change(entry);
  }

  private async enter(
    written: Pick<OutboxEntry, "ticketId" | "body" | "draft">,
    also: VaultChange[],
  ): Promise<void> {
    const entry: OutboxEntry = {
      ticketId: written.ticketId,
      body: written.body,
      draft: written.draft,
      key: crypto.randomUUID(),
      state: "sending",
      failure: null,
      isUncertain: false,
      createdAt: new Date().toISOString(),
      order: Math.max(Date.now(), (this.of(written.ticketId).at(-1)?.order ?? 0) + 1),
    };
    this.arriving.add(entry.key);
    this.show(entry);
    await this.keep([{ shelf: "outbox", id: entry.key, value: entry }, ...also]);
    this.arriving.delete(entry.key);
  }

  /** Runs where no tab sends for this ticket, and only if none has tried this entry again meanwhile. */
  private async whileFailed(key: string, run: (entry: OutboxEntry) => Promise<void>): Promise<void> {
    const shown = this.find(key);
    if (!shown) return;
    await this.alone(shown.ticketId, async () => {
      const vault = await this.vault();
      const kept = outboxEntrySchema.safeParse(await vault?.read("outbox", key));
      if (kept.success && kept.data.state === "failed") await run(kept.data);
      else if (kept.success) this.show(kept.data);
      else this.forget(shown);
    });
    await this.pump(shown.ticketId);
  }

  private async moveBack(entry: OutboxEntry, movedBy: number): Promise<void> {
    const { key, ticketId } = entry;
    const drafts = draftsOf(this.client, this.agentId);
    // What was kept for this ticket is read first, or it would be written over.
    await drafts.load(ticketId);
    const draft: Draft = joinDrafts({ ...entry.draft, movedBy }, drafts.get(ticketId).draft);
    this.forget(entry);
    drafts.put(ticketId, draft, { isKept: true, isWanted: movedBy === 0 });
    await this.keep([
      { shelf: "outbox", id: key },
      { shelf: "drafts", id: ticketId, value: draft },
    ]);
  }

  private find(key: string): OutboxEntry | undefined {
    for (const entries of this.byTicket.values()) {
      const entry = entries.find((one) => one.key === key);
      if (entry) return entry;
    }
    return undefined;
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private show(entry: OutboxEntry): void {
    const entries = this.of(entry.ticketId);
    const at = entries.findIndex((one) => one.key === entry.key);
    const next = at === -1 ? [...entries, entry] : entries.with(at, entry);
    this.byTicket.set(
      entry.ticketId,
      next.toSorted((one, other) => one.order - other.order),
    );
    this.tell();
  }

  private forget(entry: OutboxEntry): void {
    this.byTicket.set(
      entry.ticketId,
      this.of(entry.ticketId).filter((one) => one.key !== entry.key),
    );
    this.tell();
  }

  private change(entry: OutboxEntry): Promise<void> {
    // First on its way to the vault: whoever is told of it may change it again at once.
    const kept = this.keep([{ shelf: "outbox", id: entry.key, value: entry }]);
    this.show(entry);
    return kept;
  }

  private async vault(): Promise<Vault | null> {
    const vault = await vaultOf(this.client).catch(() => null);
    return vault?.agentId === this.agentId ? vault : null;
  }

  private async keep(changes: VaultChange[]): Promise<void> {
    await (await this.vault())?.change(changes);
    this.channel?.postMessage("changed");
  }

  private async pump(ticketId: string): Promise<void> {
    if (this.running.has(ticketId)) return;
    this.running.add(ticketId);
    try {
      for (;;) {
        const entry = this.of(ticketId)[0];
        if (!entry || entry.state !== "sending" || this.arriving.has(entry.key)) return;
        await this.alone(ticketId, async () => {
          this.inFlight.add(entry.key);
          await this.send(entry).finally(() => this.inFlight.delete(entry.key));
        });
      }
    } finally {
      this.running.delete(ticketId);
    }
  }

  /**
   * One tab at a time sends for a ticket, and nothing is taken back while its outcome is still being
   * written. Where the browser has no locks this tab queues by itself, and the key alone prevents a double.
   */
  private async alone(ticketId: string, run: () => Promise<void>): Promise<void> {
    if (navigator.locks) return navigator.locks.request(`madoguchi.outbox.${this.agentId}.${ticketId}`, run);
    const turn = (this.turns.get(ticketId) ?? Promise.resolve()).then(run);
    this.turns.set(
      ticketId,
      turn.catch(() => undefined),
    );
    await turn;
  }

  private async send(shown: OutboxEntry): Promise<void> {
    const { key, ticketId, body } = shown;
    const vault = await this.vault();
    const kept = outboxEntrySchema.safeParse(await vault?.read("outbox", key));
    // Another tab has sent it, or the agent has taken it back there; or it failed there and waits for the agent.
    if (!kept.success) return this.forget(shown);
    if (kept.data.state === "failed") return this.show(kept.data);
    const entry = { ...kept.data, isUncertain: kept.data.isUncertain || shown.isUncertain };
    try {
      const { message, ticket } = await sendMessage(ticketId, key, body);
      if (this.isCurrent()) {
        addToTimeline(this.client, ticketId, message);
        storeTicket(this.client, ticket);
      }
      await this.keep([{ shelf: "outbox", id: key }]);
      // Only now, so that the reply is never in neither place.
      this.forget(shown);
    } catch (error) {
      await this.fail(entry, error);
    }
  }

  private async fail(entry: OutboxEntry, error: unknown): Promise<void> {
    const failure = failureOf(error);
    const isUncertain = isUncertainAfter(failure, entry.isUncertain);
    const failed: OutboxEntry = { ...entry, state: "failed", failure, isUncertain };
    await this.change(failed);
    if (!this.isCurrent() || !isProblem(error, "thread_moved")) return;
    const unseen = error.problem.newMessages ?? [];
    for (const message of unseen) addToTimeline(this.client, entry.ticketId, message);
    const drafts = draftsOf(this.client, this.agentId);
    await drafts.load(entry.ticketId);
    // What is being written there now is not mixed with it: then it waits in the thread.
    if (isEmptyDraft(drafts.get(entry.ticketId).draft)) await this.moveBack(entry, unseen.length || 1);
  }

  /** Another agent may have signed in meanwhile: what is theirs on screen stays untouched. */
  private isCurrent(): boolean {
    return agentOf(this.client) === this.agentId;
  }

  /** As the vault has it: after a reload, and when another tab has changed it. */
  private async readAgain(): Promise<void> {
    const kept = await (await this.vault())?.list("outbox");
    if (!kept) return;
    const entries = kept.flatMap(({ value }) => {
      const parsed = outboxEntrySchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
    const keys = new Set(entries.map(({ key }) => key));
    const isOurs = ({ key }: OutboxEntry) => this.arriving.has(key) || this.inFlight.has(key);
    for (const shown of this.byTicket.values())
      for (const entry of shown) if (!keys.has(entry.key) && !isOurs(entry)) this.forget(entry);
    for (const entry of entries) {
      if (isOurs(entry)) continue;
      const isResumed = entry.state === "sending" && !this.find(entry.key);
      this.show(isResumed ? { ...entry, isUncertain: true } : entry);
    }
    for (const ticketId of new Set(entries.map((entry) => entry.ticketId))) void this.pump(ticketId);
  }
}

const known = new WeakMap<QueryClient, Outbox>();

export function outboxOf(client: QueryClient, agentId = agentOf(client)): Outbox {
  let outbox = known.get(client);
  if (!outbox || outbox.agentId !== agentId) known.set(client, (outbox = new Outbox(client, agentId)));
  return outbox;
}

/** The replies of a ticket that are on their way or failed, oldest first. */
export function useOutbox(ticketId: string): readonly OutboxEntry[] {
  const client = useQueryClient();
  const outbox = outboxOf(client, useAgentId());
  return useSyncExternalStore(outbox.subscribe, () => outbox.of(ticketId));
}
