import { priorities } from "#src/domain/schema/ticket.ts";
import type { Millis, TicketRecord } from "../models/records.ts";
import { isPaused } from "./promises.ts";

/** Numbers for words that stand again and again: 0, 1, 2 … in the order in which they came. */
interface WordList<T extends string | null> {
  readonly words: readonly T[];
  /** A new one for a new word. */
  codeOf: (word: T) => number;
  /** -1 for a word that no ticket has. */
  find: (word: T) => number;
}

function createWordList<T extends string | null>(): WordList<T> {
  const words: T[] = [];
  const codes = new Map<T, number>();
  return {
    words,
    codeOf: (word) => {
      let code = codes.get(word);
      if (code === undefined) codes.set(word, (code = words.push(word) - 1));
      return code;
    },
    find: (word) => codes.get(word) ?? -1,
  };
}

/** 1 for each word of the list that is wanted, 0 for the others. */
export const flagsOf = <T extends string | null>(
  words: readonly T[],
  isWanted: (word: T) => boolean,
): Uint8Array => Uint8Array.from(words, (word) => (isWanted(word) ? 1 : 0));

const shapes = {
  number: Int32Array,
  category: Uint16Array,
  channel: Uint16Array,
  status: Uint16Array,
  priority: Uint16Array,
  language: Uint16Array,
  assignee: Uint16Array,
  group: Uint16Array,
  requester: Int32Array,
  incident: Uint16Array,
  /** Which set of tags: `tagSets` knows them. */
  tags: Int32Array,
  hasFiles: Uint8Array,
  /** Urgent is the highest. */
  rank: Int8Array,
  paused: Uint8Array,
  createdAt: Float64Array,
  lastMessageAt: Float64Array,
  // NaN where there is none.
  waitingSince: Float64Array,
  solvedAt: Float64Array,
  dueAt: Float64Array,
  riskAt: Float64Array,
} as const;
type Shapes = typeof shapes;
type Arrays = { [K in keyof Shapes]: InstanceType<Shapes[K]> };

const orNaN = (instant: Millis | null | undefined) => instant ?? Number.NaN;

/**
 * What lists, counts and queues ask of every ticket, one array for each field and one place for each
 * ticket: a hundred thousand are read through in milliseconds.
 */
export type TicketColumns = ReturnType<typeof createColumns>;

export function createColumns(expected: number) {
  const make = (capacity: number, from?: Arrays) => {
    const made = Object.entries(shapes).map(([name, Shape]) => {
      const column = new Shape(capacity);
      if (from) column.set(from[name as keyof Shapes]);
      return [name, column];
    });
    return Object.fromEntries(made) as Arrays;
  };
  let capacity = expected + 64;
  const tags = createWordList<string>();
  const sets = createWordList<string>();
  const tagSets: (readonly number[])[] = [];

  const tagSetOf = (own: readonly string[]): number => {
    const set = sets.codeOf(own.join("\n"));
    tagSets[set] ??= own.map((tag) => tags.codeOf(tag));
    return set;
  };

  const columns = {
    ...make(capacity),
    lists: {
      category: createWordList<string>(),
      channel: createWordList<string>(),
      status: createWordList<string>(),
      priority: createWordList<string>(),
      language: createWordList<string | null>(),
      assignee: createWordList<string | null>(),
      group: createWordList<string>(),
      requester: createWordList<string>(),
      incident: createWordList<string | null>(),
      tag: tags,
    },
    /** The tags of each set, by their code in `lists.tag`. */
    tagSets: tagSets as readonly (readonly number[])[],

    write(row: number, ticket: TicketRecord): void {
      if (row >= capacity) {
        capacity *= 2;
        Object.assign(columns, make(capacity, columns));
      }
      const { lists } = columns;
      columns.number[row] = ticket.number;
      columns.category[row] = lists.category.codeOf(ticket.category);
      columns.channel[row] = lists.channel.codeOf(ticket.channel);
      columns.status[row] = lists.status.codeOf(ticket.status);
      columns.priority[row] = lists.priority.codeOf(ticket.priority);
      columns.language[row] = lists.language.codeOf(ticket.language);
      columns.assignee[row] = lists.assignee.codeOf(ticket.assigneeId);
      columns.group[row] = lists.group.codeOf(ticket.groupId);
      columns.requester[row] = lists.requester.codeOf(ticket.requesterId);
      columns.incident[row] = lists.incident.codeOf(ticket.incidentId ?? null);
      columns.tags[row] = tagSetOf(ticket.tags);
      columns.hasFiles[row] = ticket.attachmentCount > 0 ? 1 : 0;
      columns.rank[row] = priorities.findIndex((priority) => priority === ticket.priority);
      columns.paused[row] = isPaused(ticket) ? 1 : 0;
      columns.createdAt[row] = ticket.createdAt;
      columns.lastMessageAt[row] = ticket.lastMessageAt;
      columns.waitingSince[row] = orNaN(ticket.waitingSince);
      columns.solvedAt[row] = orNaN(ticket.solvedAt);
      columns.dueAt[row] = orNaN(ticket.promise?.dueAt);
      columns.riskAt[row] = orNaN(ticket.promise?.riskAt);
    },
  };
  return columns;
}
