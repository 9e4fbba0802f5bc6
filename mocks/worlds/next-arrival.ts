import type { Category, Channel } from "#src/domain/schema/desk-config.ts";
import { createDice, hash, type Dice } from "../base/hash.ts";
import type { Director } from "../director.ts";
import type { Desk } from "../models/desk.ts";
import type { TicketRecord } from "../models/records.ts";
import { generatedPerson, type Language } from "./generated-people.ts";
import { grammars } from "./generated-tickets.ts";
import type { Phrases, Scenario } from "./grammar/grammar.ts";
import type { TicketPlan } from "./plan.ts";
import { stories } from "./stories/all.ts";
import { fill, slotsOf } from "./telling.ts";

const CROWD = 440;
const waiting = new Set(["new", "open", "pending"]);
const languages: [Language, number][] = [
  ["en", 44],
  ["ja", 36],
  ["zh", 20],
];
const categories: [Category, number][] = [
  ["account", 18],
  ["identity_verification", 17],
  ["deposits_withdrawals", 28],
  ["trading", 14],
  ["api_technical", 8],
  ["security", 9],
  ["other", 6],
];
const channels: [Channel, number][] = [
  ["web_form", 52],
  ["email", 18],
  ["social", 16],
  ["help_center", 14],
];
const screenshots: Record<Language, string[]> = {
  en: ["withdrawal-pending.png", "two-factor-error.png", "order-rejected-toast.png", "kyc-rejected.png"],
  ja: ["shukkin-shinsachu.png", "honnin-kakunin-hininn.png"],
  zh: ["cuo-wang-luo-chongzhi.png", "qiangping-jilu.png"],
};

function planOf(desk: Desk, turn: number, dice: Dice): TicketPlan {
  const now = desk.clock.now();
  const language = dice.weigh(languages);
  const category = dice.weigh(categories);
  return {
    id: `arrival-${turn}`,
    seed: hash(desk.seed, "arrival", turn),
    language,
    category,
    channel: dice.weigh(channels),
    status: "new",
    priority: "normal",
    scenario: dice.between(0, Math.max(0, (grammars[language].scenarios[category]?.length ?? 1) - 1)),
    quality: dice.weigh([
      ["good", 5],
      ["plain", 3],
      ["poor", 2],
    ] as const),
    person: dice.between(0, CROWD - 1),
    assigneeId: null,
    createdAt: now,
    lastAt: now,
    length: 1,
    customerLast: true,
    tags: [],
  };
}

function question(
  { channel, quality }: TicketPlan,
  scenario: Scenario,
  phrases: Phrases,
  dice: Dice,
): [subject: string, text: string] {
  if (quality === "poor") return dice.pick(phrases.vague);
  const subject = dice.pick(scenario.subjects);
  const problem = dice.pick(scenario.problem);
  const ask = dice.pick(scenario.ask);
  if (channel === "social") return [subject, [problem, ask].join(phrases.space)];
  const middle = quality === "good" ? [problem, dice.pick(scenario.detail)] : [problem];
  const parts = [
    dice.pick(phrases.greetings),
    middle.join(phrases.space),
    ask,
    quality === "good" ? dice.pick(phrases.closers) : "",
  ];
  return [subject, parts.filter(Boolean).join("\n\n")];
}

/** A written ticket whose customer still waits for something. */
function waitingTicket(desk: Desk, dice: Dice): TicketRecord | undefined {
  const known = stories
    .map((story) => desk.tickets.get(story.slug))
    .filter((ticket) => ticket !== undefined && waiting.has(ticket.status));
  return known.length > 0 ? dice.pick(known) : undefined;
}

/** Somebody writes: mostly a new question, sometimes one who has waited. The same desk hears the same people. */
export function arriveNext(desk: Desk, director: Director): void {
  const turn = desk.count("arrival");
  const dice = createDice(hash(desk.seed, "arrives", turn));
  const plan = planOf(desk, turn, dice);
  const again = dice.chance(0.35) ? waitingTicket(desk, dice) : undefined;
  const spoken = again && grammars[again.language as Language];
  if (again && spoken) {
    director.customerWrites({
      ticketId: again.id,
      text: fill(dice.pick(spoken.phrases.nudges), slotsOf(plan)),
    });
    return;
  }
  const { phrases, scenarios } = grammars[plan.language];
  const scenario = scenarios[plan.category]?.[plan.scenario];
  if (!scenario) return;
  const id = `person-${plan.language}-${plan.person}`;
  if (!desk.people.has(id))
    desk.people.set(id, generatedPerson(desk.seed, plan.language, plan.person, plan.createdAt));
  const [subject, text] = question(plan, scenario, phrases, dice);
  director.newTicket({
    subject: fill(subject, slotsOf(plan)),
    text: fill(text, slotsOf(plan)),
    channel: plan.channel,
    category: plan.category,
    language: plan.language,
    requesterId: id,
    network: dice.chance(0.7) ? "x" : "facebook",
    visibility: dice.chance(0.5) ? "public" : "direct",
    files: plan.quality === "good" && dice.chance(0.5) ? [dice.pick(screenshots[plan.language])] : [],
  });
}
