import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { BusinessClock } from "../base/business-hours.ts";
import type { DeskClock } from "../desk/clock.ts";
import type { KeptAnswers } from "../desk/kept-answers.ts";
import type { EventLog } from "../desk/event-log.ts";
import type { SearchIndex } from "../desk/search-index.ts";
import type { Sessions } from "../desk/sessions.ts";
import type { Threads } from "../desk/threads.ts";
import type { Tickets } from "../desk/ticket-store.ts";
import type { HelpCenter } from "./help-center.ts";
import type {
  AgentRecord,
  FileRecord,
  MessageRecord,
  Millis,
  PersonRecord,
  TicketRecord,
  TicketSource,
} from "./records.ts";

/** Everybody who has written: a `Map`, or one that makes them when they are asked for. */
export interface People {
  get: (id: string) => PersonRecord | undefined;
  has: (id: string) => boolean;
  set: (id: string, person: PersonRecord) => unknown;
  values: () => Iterable<PersonRecord>;
}

/** What a world puts on the desk. */
export interface World {
  name: string;
  config: DeskConfig;
  agents: AgentRecord[];
  /** For one desk alone, which may add to them. */
  people: () => People;
  tickets: TicketSource;
  macros: Macro[];
  helpCenter: HelpCenter;
}

export interface JobRecord {
  job: Job;
  ownerId: string;
  /** What to put back: the fields a ticket had, and those the job gave it. */
  undo: { ticketId: string; before: Partial<TicketRecord>; after: Partial<TicketRecord> }[];
}

/** A message that the server keeps until its time, and the status that goes out with it. */
export interface Scheduled {
  ticket: TicketRecord;
  message: MessageRecord;
  agent: AgentRecord;
  status: string | null;
}

/** A look at a sealed document that someone may take, for a while. */
interface Opening {
  fileId: string;
  agentId: string;
  until: Millis;
}

/** A search of the help centre that did not help. */
export interface SearchMissRecord {
  /** One width, case and spacing. */
  query: string;
  language: string;
  outcome: "nothing_found" | "nothing_used" | "asked";
  /** Null for a customer. */
  agentId: string | null;
  ticketId: string | null;
  at: Millis;
}

/** One desk: everything the pretend server knows. Nothing of it is shared with another desk. */
export interface Desk {
  readonly world: string;
  readonly seed: number;
  readonly config: DeskConfig;
  readonly clock: DeskClock;
  readonly business: BusinessClock;
  readonly agents: Map<string, AgentRecord>;
  readonly people: People;
  readonly tickets: Tickets;
  readonly search: SearchIndex;
  /** By id; what the world brings is never changed in place. */
  readonly macros: Map<string, Macro>;
  readonly helpCenter: HelpCenter;
  readonly threads: Threads;
  readonly events: EventLog;
  readonly sessions: Sessions;
  readonly kept: KeptAnswers;
  readonly uploads: Map<string, FileRecord>;
  readonly openings: Map<string, Opening>;
  readonly jobs: Map<string, JobRecord>;
  readonly searchMisses: SearchMissRecord[];
  /** Gaps of the help centre that a supervisor has taken off the list. */
  readonly dismissedGaps: Set<string>;
  /** Messages that wait for their time. */
  readonly scheduled: Scheduled[];
  /** How many messages of a ticket an agent has seen: by agent, then by ticket. */
  readonly seen: Map<string, Map<string, number>>;
  readonly readSeedFile: (name: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Runs work a little later; a test may run it at once. */
  readonly later: (work: () => void, milliseconds: number) => void;
  /** Counts up: 1, 2, 3 … for each name. */
  readonly count: (name: string) => number;
}
