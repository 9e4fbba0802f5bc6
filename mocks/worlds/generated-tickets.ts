import type { Category } from "#src/domain/schema/desk-config.ts";
import type { AgentRecord, PersonRecord, TicketRecord } from "../models/records.ts";
import type { Cast } from "./from-stories.ts";
import { generatedFacts } from "./generated-facts.ts";
import { generatedPerson, personId, type Language } from "./generated-people.ts";
import { generatedThread } from "./generated-thread.ts";
import { englishPhrases } from "./grammar/en-phrases.ts";
import { englishScenarios } from "./grammar/en-scenarios.ts";
import type { Grammar } from "./grammar/grammar.ts";
import { japanesePhrases } from "./grammar/ja-phrases.ts";
import { japaneseScenarios } from "./grammar/ja-scenarios.ts";
import { chinesePhrases } from "./grammar/zh-phrases.ts";
import { chineseScenarios } from "./grammar/zh-scenarios.ts";
import { planTicket, turnsOf, type TicketPlan } from "./plan.ts";
import { searchedWords } from "./searched-words.ts";
import { subjectOf, type Telling } from "./telling.ts";
import { ticketFromThread, type WorldClockwork } from "./ticket-from-thread.ts";

export const grammars: Record<Language, Grammar> = {
  en: { phrases: englishPhrases, scenarios: englishScenarios },
  ja: { phrases: japanesePhrases, scenarios: japaneseScenarios },
  zh: { phrases: chinesePhrases, scenarios: chineseScenarios },
};

interface Wanted {
  count: number;
  seed: number;
  /** Open tickets made here were last written to before this. */
  quietSince: number;
  grammars?: Record<Language, Grammar>;
  /** Bends the plan of each ticket: what an incident does. */
  bend?: (plan: TicketPlan, index: number) => TicketPlan;
}

/** A ticket of a plan: its thread and its facts are made when someone looks. */
function ticketOfPlan(clockwork: WorldClockwork, groupId: string, telling: Telling): TicketRecord {
  const { plan } = telling;
  const turns = turnsOf(plan);
  let searched: string | undefined;
  return ticketFromThread(
    clockwork,
    {
      id: plan.id,
      subject: subjectOf(telling),
      requesterId: personId(plan.language, plan.person),
      channel: plan.channel,
      category: plan.category,
      status: plan.status,
      priority: plan.priority,
      assigneeId: plan.assigneeId,
      groupId,
      tags: plan.tags,
      language: plan.language,
      origin: {
        thread: () => generatedThread(telling),
        searched: () => (searched ??= searchedWords(telling, turns)),
        facts: () => generatedFacts(telling),
      },
    },
    turns.map(({ by, at, files }) => ({
      at,
      files,
      isPublic: by !== "note",
      authorId: by === "customer" ? null : (plan.assigneeId ?? "aiko"),
    })),
  );
}

/** Tickets and people that follow from a seed, each made by its number alone when it is asked for. */
export interface Generator {
  ticket: (index: number) => TicketRecord;
  /** Null for an id that is of nobody here. */
  person: (id: string) => PersonRecord | null;
}

export function createGenerator(
  clockwork: WorldClockwork,
  cast: Cast,
  { count, seed, quietSince, grammars: spoken = grammars, bend }: Wanted,
): Generator {
  const agents = [...cast.agents.values()];
  const groups = new Map(clockwork.config.categories.map((category) => [category.id, category.groupId]));
  const groupOf = (category: Category) => groups.get(category) ?? "grp_general";
  const teams = new Map<Category, AgentRecord[]>();
  const teamOf = (category: Category): AgentRecord[] => {
    let team = teams.get(category);
    if (!team) {
      const group = groupOf(category);
      team = agents.filter((agent) => agent.role === "agent" && agent.groupIds.includes(group));
      teams.set(category, team);
    }
    return team;
  };
  const scenarios = (language: Language, category: Category) =>
    spoken[language].scenarios[category]?.length ?? 1;
  const people = Math.max(3, Math.ceil(count * 0.22));
  const personOf = (language: Language, number: number) =>
    cast.people.get(personId(language, number)) ?? generatedPerson(seed, language, number, clockwork.now);
  const around = { now: clockwork.now, quietSince, teamOf, scenarios };
  return {
    ticket: (index) => {
      const planned = planTicket(seed, index, people, around);
      const plan = bend ? bend(planned, index) : planned;
      return ticketOfPlan(clockwork, groupOf(plan.category), {
        plan,
        grammar: spoken[plan.language],
        agents,
        get requester() {
          return personOf(plan.language, plan.person);
        },
      });
    },
    person: (id) => {
      const [, language, digits] = /^person-(en|ja|zh)-(0|[1-9]\d*)$/.exec(id) ?? [];
      const number = Number(digits);
      return language === undefined || number >= people ? null : personOf(language as Language, number);
    },
  };
}

/** All of them at once; the people they are about join the cast. */
export function generateTickets(clockwork: WorldClockwork, cast: Cast, wanted: Wanted): TicketRecord[] {
  const { ticket, person } = createGenerator(clockwork, cast, wanted);
  return Array.from({ length: wanted.count }, (_, index) => {
    const made = ticket(index);
    const requester = cast.people.has(made.requesterId) ? null : person(made.requesterId);
    if (requester) cast.people.set(requester.id, requester);
    return made;
  });
}
