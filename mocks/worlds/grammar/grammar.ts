import type { Category } from "#src/domain/schema/desk-config.ts";

export type FileKind = "screen" | "log" | "csv" | "json" | "pdf" | "identity" | "photo";

/**
 * One kind of trouble, in the pieces a customer puts together. Slots: `{amount} {asset} {network} {pair} {bank} {date}
 * {time} {device} {app} {ref} {ip} {city} {hours} {tx}`.
 */
export interface Scenario {
  subjects: string[];
  problem: string[];
  detail: string[];
  tried: string[];
  ask: string[];
  answers: string[];
  files: FileKind[];
}

/** What people of one language write around the trouble itself. */
export interface Phrases {
  greetings: string[];
  closers: string[];
  /** Subject and whole text of those who leave everything out. */
  vague: [subject: string, text: string][];
  nudges: string[];
  information: string[];
  thanks: string[];
  unhappy: string[];
  agentOpeners: string[];
  agentAsks: string[];
  agentProgress: string[];
  agentClosers: string[];
  resolved: string[];
  /** Between sentences: a space, or nothing. */
  space: string;
}

export interface Grammar {
  phrases: Phrases;
  scenarios: Record<Category, Scenario[]>;
}
