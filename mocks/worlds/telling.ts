import { createDice, hash, hashBytes } from "../base/hash.ts";
import type { AgentRecord } from "../models/records.ts";
import { citiesOf, type Language } from "./generated-people.ts";
import type { Grammar, Scenario } from "./grammar/grammar.ts";
import type { TicketPlan } from "./plan.ts";

/** A plan, with all it takes to tell it. */
export interface Telling {
  plan: TicketPlan;
  grammar: Grammar;
  agents: AgentRecord[];
  requester: { id: string; name: string; email: string };
}

const hex = (length: number, ...parts: (number | string)[]) =>
  Array.from(hashBytes(length / 2, ...parts), (byte) => byte.toString(16).padStart(2, "0")).join("");

type Slots = Readonly<Record<string, string>>;

const networks: Record<string, string[]> = {
  BTC: ["Bitcoin", "Lightning"],
  ETH: ["Ethereum", "Arbitrum"],
  XRP: ["XRP Ledger"],
  SOL: ["Solana"],
  ADA: ["Cardano"],
  DOGE: ["Dogecoin"],
  LTC: ["Litecoin"],
};

const banks: Record<Language, string[]> = {
  en: ["Northgate Bank", "Alder Credit Union", "Seabank", "First Meridian"],
  ja: ["みずうみ銀行", "ひかり信用金庫", "東雲ネット銀行", "さざなみ銀行"],
  zh: ["江南银行", "远洋银行", "华星银行", "海城银行"],
};

const days: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat("en", { day: "numeric", month: "long", timeZone: "UTC" }),
  ja: new Intl.DateTimeFormat("ja", { day: "numeric", month: "long", timeZone: "UTC" }),
  zh: new Intl.DateTimeFormat("zh", { day: "numeric", month: "long", timeZone: "UTC" }),
};

const namedDays = new Map<string, string>();

function dayOf(language: Language, instant: Date): string {
  const key = `${language} ${Math.floor(instant.getTime() / 86_400_000)}`;
  let day = namedDays.get(key);
  if (day === undefined) namedDays.set(key, (day = days[language].format(instant)));
  return day;
}

const devices = [
  "iPhone 15",
  "iPhone 13 mini",
  "Pixel 9",
  "Galaxy S24",
  "Xperia 10 V",
  "Xiaomi 14",
  "Redmi Note 13",
  "iPad Air",
];
const assets = ["BTC", "ETH", "XRP", "SOL", "USDT", "USDC", "ADA", "DOGE", "LTC"];
const otherNetworks = ["Ethereum", "TRON", "Polygon", "BNB Smart Chain"];
const quotes = ["JPY", "USDT"];
const twoDigits = (value: number) => String(value).padStart(2, "0");

/**
 * What the blanks of the grammar hold for one ticket: the same in its subject, its text and its facts.
 * The dear ones are made when a text has their blank.
 */
function makeSlots(plan: TicketPlan): Slots {
  const dice = createDice(hash(plan.seed, "slots"));
  const asset = dice.pick(assets);
  const happened = new Date(plan.createdAt - dice.between(1, 60) * 3_600_000);
  const isDear = asset === "BTC" || asset === "ETH";
  return {
    asset,
    amount: isDear ? (dice.next() * 3 + 0.01).toFixed(4) : String(dice.between(20, 9_000)),
    network: dice.pick(networks[asset] ?? otherNetworks),
    pair: `${asset}/${dice.pick(quotes)}`,
    bank: dice.pick(banks[plan.language]),
    get date() {
      return dayOf(plan.language, happened);
    },
    get time() {
      return `${twoDigits(happened.getUTCHours())}:${twoDigits(happened.getUTCMinutes())}`;
    },
    device: dice.pick(devices),
    app: `8.${dice.between(9, 14)}.${dice.between(0, 4)}`,
    ref: `HX-${dice.between(100_000, 999_999)}`,
    ip: `203.0.113.${dice.between(2, 250)}`,
    city: dice.pick(citiesOf(plan.language)),
    hours: String(dice.between(3, 40)),
    get tx() {
      return hex(64, plan.seed, "tx");
    },
  };
}

let last: { plan: TicketPlan; slots: Slots } | undefined;

/** Asked for again and again while one ticket is told. */
export function slotsOf(plan: TicketPlan): Slots {
  if (last?.plan !== plan) last = { plan, slots: makeSlots(plan) };
  return last.slots;
}

/** `own` goes before the ticket's slots: what differs from one message to the next. */
export function fill(text: string, slots: Slots, own: Slots = {}): string {
  if (!text.includes("{")) return text;
  return text.replace(/\{(\w+)\}/g, (blank, name: string) => own[name] ?? slots[name] ?? blank);
}

export function scenarioOf({ plan, grammar }: Pick<Telling, "plan" | "grammar">): Scenario {
  const scenarios = grammar.scenarios[plan.category] ?? grammar.scenarios.other ?? [];
  const scenario = scenarios[plan.scenario % Math.max(1, scenarios.length)];
  if (!scenario) throw new Error(`The grammar has nothing to say about ${plan.category}`);
  return scenario;
}

/** The poor write neither what nor where; they choose from what such people write. */
export function subjectOf(telling: Pick<Telling, "plan" | "grammar">): string {
  const { plan, grammar } = telling;
  const dice = createDice(hash(plan.seed, "subject"));
  const subject =
    plan.quality === "poor" ? dice.pick(grammar.phrases.vague)[0] : dice.pick(scenarioOf(telling).subjects);
  return subject.includes("{") ? fill(subject, slotsOf(plan)) : subject;
}
