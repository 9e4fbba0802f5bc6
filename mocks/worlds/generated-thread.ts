import type { Actor } from "#src/domain/schema/actor.ts";
import { hash, type Dice } from "../base/hash.ts";
import { madeSize, madeTypes } from "../base/made-files.ts";
import { actorOf } from "../desk/answers.ts";
import type { EventRecord, FileRecord, MessageRecord, ThreadItem } from "../models/records.ts";
import { seedFiles } from "../files/catalogue.ts";
import { mailOfThread, seedFileRecord } from "./from-stories.ts";
import { generatedFacts } from "./generated-facts.ts";
import type { FileKind } from "./grammar/grammar.ts";
import { wordsOf } from "./generated-words.ts";
import { turnsOf } from "./plan.ts";
import { fill, scenarioOf, slotsOf, type Telling } from "./telling.ts";

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
  const facts = generatedFacts(telling);
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
  for (const { turn, words, own, dice } of wordsOf(telling, turnsOf(plan))) {
    const sender = turn.by === "customer" ? null : (assignee ?? null);
    if (sender && !items.some((item) => item.type === "message" && item.author.kind === "agent")) {
      const taken = eventsBefore(telling, turn.at, nextId());
      if (taken) items.push(taken);
    }
    const id = nextId();
    const isPublic = turn.by !== "note";
    const message: MessageRecord = {
      type: "message",
      id,
      visibility: isPublic ? "public" : "internal",
      author: sender ? actorOf(sender) : customer,
      text: fill(words, slotsOf(plan), own),
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
