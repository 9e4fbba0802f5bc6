import { createDice, hash, type Dice } from "../base/hash.ts";
import { marked } from "./marked.ts";
import type { Turn } from "./plan.ts";
import { scenarioOf, type Telling } from "./telling.ts";

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

/** What is said at one turn, its blanks still open, and the dice as they lie after it. */
export interface Said {
  turn: Turn;
  words: string;
  /** The blanks that differ from one message to the next. */
  own: { hours: string };
  dice: Dice;
}

/** Every word of a made ticket's thread, in order; nothing else of it. */
export function wordsOf(telling: Telling, turns: Turn[]): Said[] {
  const { plan } = telling;
  let last = "";
  return turns.map((turn, index) => {
    const dice = createDice(hash(plan.seed, "message", index));
    const write = () =>
      turn.by === "customer"
        ? customerText(telling, index, turns, dice)
        : turn.by === "agent"
          ? agentText(telling, index, turns, dice)
          : dice.pick(noteTexts);
    let words = write();
    for (let again = 0; again < 3 && words === last; again += 1) words = write();
    last = words;
    return { turn, words, own: { hours: String(dice.between(2, 48)) }, dice };
  });
}
