import type { Category } from "#src/domain/schema/desk-config.ts";
import type { PersonRecord, TicketRecord } from "../models/records.ts";
import type { Cast } from "./from-stories.ts";
import { generatedFacts } from "./generated-facts.ts";
import { generatedPerson, type Language } from "./generated-people.ts";
import { generatedThread } from "./generated-thread.ts";
import { englishPhrases } from "./grammar/en-phrases.ts";
import { englishScenarios } from "./grammar/en-scenarios.ts";
import type { Grammar } from "./grammar/grammar.ts";
import { japanesePhrases } from "./grammar/ja-phrases.ts";
import { japaneseScenarios } from "./grammar/ja-scenarios.ts";
import { chinesePhrases } from "./grammar/zh-phrases.ts";
import { chineseScenarios } from "./grammar/zh-scenarios.ts";
import { planTicket, turnsOf, type TicketPlan } from "./plan.ts";
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

/** A ticket of a plan. Its subject is kept, its thread and its facts are made when someone looks. */
function ticketOfPlan(clockwork: WorldClockwork, groupId: string, telling: Telling): TicketRecord {
  const { plan } = telling;
  const turns = turnsOf(plan);
  return ticketFromThread(
    clockwork,
    {
      id: plan.id,
      subject: subjectOf(telling),
      requesterId: telling.requester.id,
      channel: plan.channel,
      category: plan.category,
      status: plan.status,
      priority: plan.priority,
      assigneeId: plan.assigneeId,
      groupId,
      tags: plan.tags,
      language: plan.language,
      origin: { thread: () => generatedThread(telling), facts: () => generatedFacts(telling) },
    },
    turns.map(({ by, at, files }) => ({
      at,
      files,
      isPublic: by !== "note",
      authorId: by === "customer" ? null : (plan.assigneeId ?? "aiko"),
    })),
  );
}

/** Adds the people it makes to the cast. */
export function generateTickets(
  clockwork: WorldClockwork,
  cast: Cast,
  { count, seed, quietSince, grammars: spoken = grammars, bend }: Wanted,
): TicketRecord[] {
  const agents = [...cast.agents.values()];
  const groups = new Map(clockwork.config.categories.map((category) => [category.id, category.groupId]));
  const groupOf = (category: Category) => groups.get(category) ?? "grp_general";
  const scenarios = (language: Language, category: Category) =>
    spoken[language].scenarios[category]?.length ?? 1;
  const people = Math.max(3, Math.ceil(count * 0.22));
  const tickets: TicketRecord[] = [];
  for (let index = 0; index < count; index += 1) {
    const planned = planTicket(seed, index, people, {
      now: clockwork.now,
      quietSince,
      agents,
      groupOf,
      scenarios,
    });
    const plan = bend ? bend(planned, index) : planned;
    const id = `person-${plan.language}-${plan.person}`;
    let requester: PersonRecord | undefined = cast.people.get(id);
    if (!requester) {
      requester = generatedPerson(seed, plan.language, plan.person, clockwork.now);
      cast.people.set(id, requester);
    }
    tickets.push(
      ticketOfPlan(clockwork, groupOf(plan.category), {
        plan,
        grammar: spoken[plan.language],
        agents,
        requester,
      }),
    );
  }
  return tickets;
}
