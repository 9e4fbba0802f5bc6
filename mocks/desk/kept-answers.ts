import type { Millis } from "../models/records.ts";
import { ProblemAnswer } from "./problem.ts";

const KEPT_FOR = 8 * 86_400_000;

interface KeptAnswer {
  status: number;
  headers: [string, string][];
  body: string | null;
}

interface Kept {
  fingerprint: number;
  answer: KeptAnswer;
  at: Millis;
}

/** Answers by idempotency key, kept longer than the seven days the contract promises. */
export interface KeptAnswers {
  find: (key: string, fingerprint: number, now: Millis) => KeptAnswer | null;
  keep: (key: string, fingerprint: number, answer: KeptAnswer, now: Millis) => void;
}

export function createKeptAnswers(): KeptAnswers {
  const kept = new Map<string, Kept>();
  return {
    find: (key, fingerprint, now) => {
      const found = kept.get(key);
      if (!found) return null;
      if (now - found.at > KEPT_FOR) {
        kept.delete(key);
        return null;
      }
      if (found.fingerprint !== fingerprint) {
        throw new ProblemAnswer(
          "idempotency_key_reused",
          "This Idempotency-Key came with another request before.",
        );
      }
      return found.answer;
    },
    keep: (key, fingerprint, answer, now) => kept.set(key, { fingerprint, answer, at: now }),
  };
}
