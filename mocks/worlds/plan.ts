import type { Category, Channel } from "#src/domain/schema/desk-config.ts";
import type { Priority, Status } from "#src/domain/schema/ticket.ts";
import { createDice, hash, type Dice } from "../base/hash.ts";
import type { AgentRecord, Millis } from "../models/records.ts";
import type { Language } from "./generated-people.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What a made ticket is, before a word of it is written. */
export interface TicketPlan {
  id: string;
  seed: number;
  language: Language;
  channel: Channel;
  category: Category;
  status: Status;
  priority: Priority;
  scenario: number;
  quality: "good" | "plain" | "poor";
  person: number;
  assigneeId: string | null;
  createdAt: Millis;
  lastAt: Millis;
  length: number;
  /** Whether the last word is the customer's. */
  customerLast: boolean;
  tags: string[];
}

/** One turn of a thread: who, when, and with how many files. */
export interface Turn {
  by: "customer" | "agent" | "note";
  at: Millis;
  files: number;
}

interface Surroundings {
  now: Millis;
  /** Open tickets' last messages are older than this, so that the written ones stand first. */
  quietSince: Millis;
  /** Who answers a category. */
  teamOf: (category: Category) => AgentRecord[];
  scenarios: (language: Language, category: Category) => number;
}

const categoryWeights = [
  ["account", 18],
  ["identity_verification", 17],
  ["deposits_withdrawals", 28],
  ["trading", 12],
  ["api_technical", 8],
  ["security", 9],
  ["legal_compliance", 3],
  ["other", 5],
] as const;

// Made once: a hundred thousand plans read them.
const LEGAL_CHANNELS = [
  ["email", 8],
  ["web_form", 2],
] as const;
const SECURITY_CHANNELS = [
  ["email", 4],
  ["web_form", 3],
  ["social", 2],
  ["help_center", 1],
] as const;
const CHANNELS = [
  ["web_form", 52],
  ["help_center", 22],
  ["social", 14],
  ["email", 12],
] as const;
const NEW_LENGTHS = [
  [1, 8],
  [2, 3],
  [3, 1],
] as const;
const LANGUAGES = [
  ["en", 44],
  ["ja", 36],
  ["zh", 20],
] as const;
const STATUSES = [
  ["new", 2],
  ["open", 13],
  ["pending", 8],
  ["on_hold", 4],
  ["solved", 32],
  ["closed", 38],
] as const;
const QUALITIES = [
  ["good", 50],
  ["plain", 32],
  ["poor", 18],
] as const;
const SECURITY_PRIORITIES = [
  ["normal", 3],
  ["high", 5],
  ["urgent", 2],
] as const;
const PRIORITIES = [
  ["low", 14],
  ["normal", 66],
  ["high", 17],
  ["urgent", 3],
] as const;
const AFTER_CUSTOMER = [
  ["agent", 7],
  ["note", 2],
  ["customer", 2],
] as const;
const AFTER_DESK = [
  ["customer", 7],
  ["note", 1],
  ["agent", 1],
] as const;
const FILES_AT_FIRST = [
  [0, 5],
  [1, 4],
  [2, 1],
] as const;
const FILES_LATER = [
  [0, 9],
  [1, 1],
] as const;

const tagsFor: Partial<Record<Category, string[]>> = {
  account: ["vip", "complaint"],
  identity_verification: ["kyc-resubmit", "complaint"],
  deposits_withdrawals: ["bank-delay", "wrong-network", "waiting-for-bank", "refund", "complaint"],
  trading: ["complaint", "vip", "refund"],
  api_technical: ["api", "bug"],
  security: ["phishing", "account-takeover", "scam-report"],
  legal_compliance: ["tax", "complaint"],
  other: ["feature-request", "press"],
};

function channelFor(dice: Dice, category: Category): Channel {
  if (category === "legal_compliance") return dice.weigh(LEGAL_CHANNELS);
  if (category === "security") return dice.weigh(SECURITY_CHANNELS);
  return dice.weigh(CHANNELS);
}

/** From one message to eighty, most of them short; the two longest are asked for by name. */
function lengthFor(dice: Dice, status: Status): number {
  if (status === "new") return dice.weigh(NEW_LENGTHS);
  return dice.weigh([
    [dice.between(1, 2), 19],
    [dice.between(2, 4), 36],
    [dice.between(5, 9), 30],
    [dice.between(10, 18), 12],
    [dice.between(19, 40), 3],
    [dice.between(41, 80), 0.8],
  ]);
}

function timesFor(
  dice: Dice,
  status: Status,
  { now, quietSince }: Surroundings,
): [createdAt: Millis, lastAt: Millis] {
  const quiet = now - quietSince;
  switch (status) {
    case "new": {
      const last = now - quiet - dice.next() * 30 * HOUR;
      return [last - dice.next() * 3 * HOUR, last];
    }
    case "open": {
      const last = now - quiet - dice.next() * dice.next() * 60 * HOUR;
      return [last - dice.next() * 3 * DAY, last];
    }
    case "pending":
    case "on_hold": {
      const last = now - quiet - dice.next() * 8 * DAY;
      return [last - dice.next() * 6 * DAY, last];
    }
    case "solved": {
      const last = now - 2 * HOUR - dice.next() * 9 * DAY;
      return [last - HOUR - dice.next() * 6 * DAY, last];
    }
    default: {
      const last = now - 9 * DAY - dice.next() * 90 * DAY;
      return [last - HOUR - dice.next() * 8 * DAY, last];
    }
  }
}

export function planTicket(seed: number, index: number, people: number, around: Surroundings): TicketPlan {
  const own = hash(seed, "ticket", index);
  const dice = createDice(own);
  const language = dice.weigh(LANGUAGES);
  const category = dice.weigh(categoryWeights);
  const channel = channelFor(dice, category);
  const status: Status = dice.weigh(STATUSES);
  const [createdAt = 0, lastAt = 0] = timesFor(dice, status, around).map(Math.round);
  const length = index === 0 ? 200 : index === 1 ? 120 : lengthFor(dice, index < 2 ? "open" : status);
  const team = around.teamOf(category);
  const isTaken = status !== "new" && (status !== "open" || dice.chance(0.8));
  const quality = dice.weigh(QUALITIES);
  const long = index < 2;
  return {
    id: `t-${(index + 1).toString(36).padStart(4, "0")}${(own % 1296).toString(36).padStart(2, "0")}`,
    seed: own,
    language: long ? "en" : language,
    channel: long ? "web_form" : channel,
    category: long ? "deposits_withdrawals" : category,
    status: long ? "open" : status,
    priority: dice.weigh(category === "security" ? SECURITY_PRIORITIES : PRIORITIES),
    scenario: dice.between(
      0,
      Math.max(0, around.scenarios(long ? "en" : language, long ? "deposits_withdrawals" : category) - 1),
    ),
    quality: long ? "good" : quality,
    person: dice.between(0, people - 1),
    assigneeId: isTaken && team.length > 0 ? dice.pick(team).id : null,
    createdAt: long ? Math.min(createdAt, around.quietSince - 30 * DAY) : createdAt,
    lastAt: long ? around.quietSince - dice.between(1, 20) * HOUR : lastAt,
    length,
    customerLast:
      status === "new"
        ? true
        : status === "open"
          ? dice.chance(0.2)
          : status === "solved" || status === "closed"
            ? dice.chance(0.35)
            : false,
    tags: dice.chance(0.3) ? [dice.pick(tagsFor[category] ?? ["complaint"])] : [],
  };
}

/** Who speaks when: the first word and, where it was planned, the last one are the customer's. */
export function turnsOf(plan: TicketPlan): Turn[] {
  const dice = createDice(hash(plan.seed, "turns"));
  const turns: Turn[] = [];
  const span = plan.lastAt - plan.createdAt;
  for (let i = 0; i < plan.length; i += 1) {
    const isFirst = i === 0;
    const isLast = i === plan.length - 1;
    const previous = turns.at(-1)?.by;
    let by: Turn["by"];
    if (isFirst || plan.status === "new") by = "customer";
    else if (isLast) by = plan.customerLast ? "customer" : "agent";
    else if (previous === "customer") by = dice.weigh(AFTER_CUSTOMER);
    else by = dice.weigh(AFTER_DESK);
    const files =
      by === "customer"
        ? isFirst && plan.quality === "good"
          ? dice.weigh(FILES_AT_FIRST)
          : dice.weigh(FILES_LATER)
        : 0;
    const share = plan.length === 1 ? 0 : i / (plan.length - 1);
    const sway = isFirst || isLast ? 0 : (dice.next() - 0.5) * (0.7 / plan.length);
    turns.push({ by, at: Math.round(plan.createdAt + span * Math.min(1, Math.max(0, share + sway))), files });
  }
  return turns;
}
