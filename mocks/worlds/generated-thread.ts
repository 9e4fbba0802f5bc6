import type { Actor } from "#src/domain/schema/actor.ts";
import { createDice, hash, type Dice } from "../base/hash.ts";
import { madeSize, madeTypes } from "../base/made-files.ts";
import { actorOf } from "../desk/answers.ts";
import type { EventRecord, FileRecord, MessageRecord, ThreadItem } from "../models/records.ts";
import { seedFiles } from "../files/catalogue.ts";
import { mailOfThread, seedFileRecord } from "./from-stories.ts";
import { generatedFacts } from "./generated-facts.ts";
import type { FileKind } from "./grammar/grammar.ts";
import { marked } from "./marked.ts";
import { turnsOf, type Turn } from "./plan.ts";
import { fill, scenarioOf, slotsOf, type Telling } from "./telling.ts";

function openingOf({ plan, grammar }: Telling, dice: Dice): string {
  const { phrases } = grammar;
  const scenario = scenarioOf({ plan, grammar });
  if (plan.quality === "poor") {
    // The same pick as the subject's, so that the two belong together.
    return createDice(hash(plan.seed, "subject")).pick(phrases.vague)[1];
  }
  const problem = dice.pick(scenario.problem);
  if (plan.channel === "social") return [problem, dice.pick(scenario.ask)].join(phrases.space);
  if (plan.quality === "plain")
    return [dice.pick(phrases.greetings), problem, dice.pick(scenario.ask)]
      .filter(Boolean)
      .join(phrases.space);
  const details = [...new Set([dice.pick(scenario.detail), dice.pick(scenario.detail)])];
  const middle = [problem, ...details].join(phrases.space);
  const tried = scenario.tried.length > 0 ? [dice.pick(scenario.tried)] : [];
  const end = [...tried, dice.pick(scenario.ask)].join(phrases.space);
  return [dice.pick(phrases.greetings), middle, end, dice.pick(phrases.closers)].filter(Boolean).join("\n\n");
}

function customerText(telling: Telling, turn: number, turns: Turn[], dice: Dice): string {
  const { phrases } = telling.grammar;
  if (turn === 0) return openingOf(telling, dice);
  const previous = turns.slice(0, turn).findLast((each) => each.by !== "note");
  if (previous?.by === "customer") return dice.pick(phrases.nudges);
  const isLast = turn === turns.length - 1;
  const isOver = telling.plan.status === "solved" || telling.plan.status === "closed";
  if (isLast && isOver) return dice.pick(phrases.thanks);
  const first = dice.weigh([
    [phrases.information, 6],
    [phrases.unhappy, 2],
    [phrases.nudges, 1],
  ] as const);
  const sentences = [dice.pick(first), ...(dice.chance(0.35) ? [dice.pick(phrases.information)] : [])];
  return [...new Set(sentences)].join(phrases.space);
}

function agentText(telling: Telling, turn: number, turns: Turn[], dice: Dice): string {
  const { phrases } = telling.grammar;
  const isFirst = !turns.slice(0, turn).some((each) => each.by === "agent");
  const isOver = telling.plan.status === "solved" || telling.plan.status === "closed";
  const isLastWord = !turns.slice(turn + 1).some((each) => each.by === "agent");
  const body =
    isOver && isLastWord
      ? [dice.pick(phrases.resolved)]
      : isFirst
        ? [
            telling.plan.quality === "poor"
              ? dice.pick(phrases.agentAsks)
              : dice.pick(scenarioOf(telling).answers),
            ...(dice.chance(0.4) ? [dice.pick(phrases.agentAsks)] : []),
          ]
        : [
            dice.pick(dice.chance(0.5) ? phrases.agentProgress : scenarioOf(telling).answers),
            ...(dice.chance(0.3) ? [dice.pick(phrases.agentAsks)] : []),
          ];
  if (telling.plan.channel === "social") return body[0] ?? "";
  return [
    dice.pick(phrases.agentOpeners),
    [...new Set(body)].join(phrases.space),
    dice.pick(phrases.agentClosers),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const noteTexts = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  "Checked {ref} in the ledger: the entry is there, state 'held'.",
  "Asked the second shift to take this over, customer writes at night.",
  "Same customer wrote about {asset} two weeks ago, see the earlier ticket.",
  "Payments says {hours} business hours. Promised nothing yet.",
  "Customer is polite but tired. No templates, please.",
  "Address seen before on this account, no hit on the sanctions list.",
  "Waiting for {bank}. Called at {time}, no answer.",
  "Looks like the known problem with {app}. Linked to the bug.",
  "Do not ask for the screenshot again, it is in the second message.",
  "担当変更。{ref}は入出金チームが確認中。",
  "已电话核实本人，可以继续。",
]);

const seedNames: Partial<Record<FileKind, string[]>> = {
  screen: ["withdrawal-pending.png", "two-factor-error.png", "order-rejected-toast.png", "kyc-rejected.png"],
  photo: ["photo-of-my-laptop.jpg"],
  identity: ["passport-specimen.jpg", "licence-specimen.jpg"],
};
const screensOf: Record<string, string[]> = {
  ja: ["shukkin-shinsachu.png", "honnin-kakunin-hininn.png"],
  zh: ["cuo-wang-luo-chongzhi.png", "qiangping-jilu.png"],
};

function fileOf(
  telling: Telling,
  place: Pick<FileRecord, "id" | "ticketId" | "messageId" | "createdAt">,
  dice: Dice,
): FileRecord {
  const { plan } = telling;
  const kinds = scenarioOf(telling).files;
  const kind: FileKind = kinds.length > 0 ? dice.pick(kinds) : "screen";
  const own = kind === "screen" ? (screensOf[plan.language] ?? seedNames.screen) : seedNames[kind];
  const known = (own ?? []).filter((name) => seedFiles[name] !== undefined);
  if (known.length > 0 && dice.chance(0.6)) {
    const file = seedFileRecord(dice.pick(known), place);
    const extension = file.name.slice(file.name.lastIndexOf("."));
    return {
      ...file,
      name: `${dice.pick(["IMG_", "Screenshot_", "scan-", "photo_"])}${dice.between(1000, 9999)}${extension}`,
    };
  }
  const made = kind === "log" || kind === "csv" || kind === "json" || kind === "pdf" ? kind : "png";
  const seed = hash(plan.seed, place.id);
  const bytes = { from: "made" as const, kind: made, seed } as const;
  const { type, sniffed, extension } = madeTypes[made];
  const isPicture = made === "png";
  return {
    ...place,
    name: `${dice.pick(["report", "screen", "export", "statement", "details"])}-${dice.between(10, 999)}.${extension}`,
    size: madeSize(made, seed),
    declaredType: type,
    sniffedType: sniffed,
    sensitivity: "none",
    contentId: null,
    width: isPicture ? 240 : null,
    height: isPicture ? 480 : null,
    durationSeconds: null,
    bytes,
    thumbnail: isPicture ? bytes : null,
  };
}

function eventsBefore(telling: Telling, at: number, id: string): EventRecord | null {
  const assignee = telling.agents.find((agent) => agent.id === telling.plan.assigneeId);
  if (!assignee) return null;
  return {
    type: "event",
    id,
    kind: "assignee_changed",
    actor: actorOf(assignee),
    from: null,
    to: assignee.name,
    at,
  };
}

/** A made ticket's thread: every word follows from its plan. */
export function generatedThread(telling: Telling): ThreadItem[] {
  const { plan, requester } = telling;
  const slots = slotsOf(plan);
  const facts = generatedFacts(telling);
  const turns = turnsOf(plan);
  const customer: Actor = { kind: "requester", id: requester.id, name: requester.name };
  const assignee = telling.agents.find((agent) => agent.id === plan.assigneeId) ?? telling.agents[0];
  const items: ThreadItem[] = [
    {
      type: "event",
      id: `${plan.id}.1`,
      kind: "created",
      actor: customer,
      from: null,
      to: plan.channel,
      at: plan.createdAt,
    },
  ];
  const nextId = () => `${plan.id}.${items.length + 1}`;
  let previous: MessageRecord | undefined;
  let lastText = "";
  for (const [index, turn] of turns.entries()) {
    const dice = createDice(hash(plan.seed, "message", index));
    const sender = turn.by === "customer" ? null : (assignee ?? null);
    if (sender && !items.some((item) => item.type === "message" && item.author.kind === "agent")) {
      const taken = eventsBefore(telling, turn.at, nextId());
      if (taken) items.push(taken);
    }
    const write = () =>
      turn.by === "customer"
        ? customerText(telling, index, turns, dice)
        : turn.by === "agent"
          ? agentText(telling, index, turns, dice)
          : dice.pick(noteTexts);
    let text = write();
    for (let again = 0; again < 3 && text === lastText; again += 1) text = write();
    lastText = text;
    const id = nextId();
    const isPublic = turn.by !== "note";
    const message: MessageRecord = {
      type: "message",
      id,
      visibility: isPublic ? "public" : "internal",
      author: sender ? actorOf(sender) : customer,
      text: fill(text, { ...slots, hours: String(dice.between(2, 48)) }),
      html: null,
      files: Array.from({ length: turn.files }, (_, file) =>
        fileOf(
          telling,
          { id: `${id}.f${file + 1}`, ticketId: plan.id, messageId: id, createdAt: turn.at },
          dice,
        ),
      ),
      mail:
        isPublic && "receivedAt" in facts
          ? mailOfThread(facts, sender, turn.at, id, previous, "hoshino.example")
          : null,
      socialVisibility: isPublic && "handle" in facts ? facts.visibility : null,
      delivery: "sent",
      sendAt: null,
      language: sender ? null : plan.language,
      at: turn.at,
    };
    if (isPublic) previous = message;
    items.push(message);
  }
  if (plan.status === "solved" || plan.status === "closed") {
    const actor: Actor =
      plan.status === "closed" || !assignee
        ? { kind: "system", id: null, name: "System" }
        : actorOf(assignee);
    items.push({
      type: "event",
      id: nextId(),
      kind: "status_changed",
      actor,
      from: plan.status === "closed" ? "solved" : "open",
      to: plan.status,
      at: plan.lastAt + 1_000,
    });
  }
  return items;
}
