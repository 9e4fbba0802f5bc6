import { hashBytes, hashToken } from "../base/hash.ts";
import type { Millis } from "../models/records.ts";

const LASTS = 12 * 3_600_000;
const WRONG_TRIES = 10;
const TRIES_WITHIN = 5 * 60_000;

export interface SessionRecord {
  token: string;
  agentId: string;
  expiresAt: Millis;
}

export interface Sessions {
  begin: (agentId: string, now: Millis) => SessionRecord;
  find: (token: string | null, now: Millis) => SessionRecord | null;
  end: (token: string) => void;
  /** Ends all of one agent's, or everybody's. */
  endAll: (agentId?: string) => void;
  /** Lets every session last longer: a clock that is turned by hand sends nobody out. */
  prolong: (milliseconds: number) => void;
  /** Whether this address has failed too often; counts this failure. */
  failed: (email: string, now: Millis) => boolean;
  isLocked: (email: string, now: Millis) => boolean;
  /** Called with the token of each session that begins. */
  onBegin: (listener: (token: string) => void) => () => void;
  /** Called with the token of each session that ends. */
  onEnd: (listener: (token: string) => void) => () => void;
}

export function createSessions(seed: number): Sessions {
  const sessions = new Map<string, SessionRecord>();
  const failures = new Map<string, Millis[]>();
  const beginners = new Set<(token: string) => void>();
  const listeners = new Set<(token: string) => void>();
  let begun = 0;

  const end = (token: string) => {
    if (sessions.delete(token)) for (const listener of listeners) listener(token);
  };
  const recent = (email: string, now: Millis) =>
    (failures.get(email) ?? []).filter((at) => now - at < TRIES_WITHIN);

  return {
    begin: (agentId, now) => {
      begun += 1;
      const token = hashToken(32, seed, "session", begun, agentId);
      const session = { token, agentId, expiresAt: now + LASTS };
      sessions.set(token, session);
      for (const beginner of beginners) beginner(token);
      return session;
    },
    find: (token, now) => {
      const session = token === null ? undefined : sessions.get(token);
      if (!session) return null;
      if (session.expiresAt > now) return session;
      end(session.token);
      return null;
    },
    end,
    endAll: (agentId) => {
      for (const session of sessions.values()) {
        if (agentId === undefined || session.agentId === agentId) end(session.token);
      }
    },
    prolong: (milliseconds) => {
      for (const session of sessions.values()) session.expiresAt += milliseconds;
    },
    failed: (email, now) => {
      const tries = [...recent(email, now), now];
      failures.set(email, tries);
      return tries.length >= WRONG_TRIES;
    },
    isLocked: (email, now) => recent(email, now).length >= WRONG_TRIES,
    onBegin: (listener) => {
      beginners.add(listener);
      return () => beginners.delete(listener);
    },
    onEnd: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same for an agent at every sign-in, or the browser could not read what it kept. */
export function storageKeyOf(seed: number, agentId: string): string {
  return btoa(String.fromCharCode(...hashBytes(32, seed, "storage-key", agentId)));
}
