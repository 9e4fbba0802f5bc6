import { createDice, hash } from "../base/hash.ts";
import type { TicketRecord } from "../models/records.ts";
import type { Cast } from "./from-stories.ts";
import type { Language } from "./generated-people.ts";
import { generateTickets, grammars } from "./generated-tickets.ts";
import type { Grammar, Scenario } from "./grammar/grammar.ts";
import { marked } from "./marked.ts";
import type { WorldClockwork } from "./ticket-from-thread.ts";

const BEGAN_AGO = 3 * 3_600_000;

/** Everybody writes about the same thing, each in their own words: withdrawals stopped leaving. */
const outage: Record<Language, Scenario[]> = marked("MADOGUCHI_FIXTURE_SENTINEL", {
  en: [
    {
      subjects: [
        "Withdrawal failed: service unavailable",
        "Cannot withdraw {asset}",
        "All withdrawals down?",
        "Error 503 on withdrawal",
        "{amount} {asset} stuck, no transaction id",
        "Are withdrawals suspended?",
        "Withdrawal button does nothing",
        "What is going on with withdrawals",
      ],
      problem: [
        "Every withdrawal fails with 'service temporarily unavailable'.",
        "I cannot withdraw {asset}, the app shows error 503.",
        "My withdrawal of {amount} {asset} was accepted but has no transaction id.",
        "The withdrawal page loads for ever.",
        "Withdrawals are dead since {time}.",
      ],
      detail: [
        "{network} and the other networks are the same.",
        "Deposits work.",
        "Your status page says everything is fine.",
        "People on X say the same.",
        "The balance is already lower, but nothing left.",
      ],
      tried: [
        "I tried four times.",
        "I tried the app and the site.",
        "I used a smaller amount.",
        "I changed the network.",
      ],
      ask: [
        "Is my money safe?",
        "When will it work again?",
        "Please say something official.",
        "Can you cancel it and give the amount back?",
        "Is this a hack?",
      ],
      answers: [
        "We are working on a fault that affects all withdrawals. Balances are safe, and nothing needs to be sent again.",
        "The announcement on our page is updated every 30 minutes.",
      ],
      files: ["screen"],
    },
  ],
  ja: [
    {
      subjects: [
        "出金できません",
        "出金エラー503",
        "{asset}の出金が止まっている",
        "全部の出金が失敗します",
        "障害ですか？",
        "{amount} {asset}を出金したがIDが出ない",
        "出金ボタンが反応しない",
      ],
      problem: [
        "出金すると「一時的に利用できません」と出ます。",
        "{asset}を出金しようとすると503になります。",
        "{amount} {asset}の出金を受け付けたのに、トランザクションIDが出ません。",
        "{time}ごろから出金の画面が開きません。",
      ],
      detail: [
        "{network}以外でも同じです。",
        "入金はできます。",
        "お知らせには何も出ていません。",
        "SNSでも同じ声があります。",
        "残高だけ先に減っています。",
      ],
      tried: ["四回試しました。", "アプリとブラウザの両方で試しました。", "少額でも同じでした。"],
      ask: [
        "資産は大丈夫でしょうか。",
        "いつ復旧しますか。",
        "公式に発表してください。",
        "取り消して残高に戻してください。",
      ],
      answers: [
        "現在、すべての出金に影響する障害に対応しております。資産は安全でございます。",
        "状況はお知らせのページで30分ごとに更新しております。",
      ],
      files: ["screen"],
    },
  ],
  zh: [
    {
      subjects: [
        "提现失败503",
        "{asset}提不了",
        "所有提现都停了？",
        "提现按钮没反应",
        "{amount} {asset}没有哈希",
        "是不是系统故障",
      ],
      problem: [
        "每次提现都提示“服务暂时不可用”。",
        "提{asset}时报503。",
        "{amount} {asset}的提现已受理，但没有哈希。",
        "{time}左右开始提现页面打不开。",
      ],
      detail: [
        "换{network}以外的网络也一样。",
        "充值正常。",
        "公告里什么都没有。",
        "网上很多人都这样。",
        "余额已经扣了。",
      ],
      tried: ["试了四次。", "网页和应用都试过。", "小额也不行。"],
      ask: ["资金安全吗？", "什么时候恢复？", "请官方说明。", "请取消并退回余额。"],
      answers: ["我们正在处理影响全部提现的故障，资产安全，无需重复提交。", "公告页每30分钟更新一次。"],
      files: ["screen"],
    },
  ],
});

const outageGrammars: Record<Language, Grammar> = {
  en: { ...grammars.en, scenarios: { ...grammars.en.scenarios, deposits_withdrawals: outage.en } },
  ja: { ...grammars.ja, scenarios: { ...grammars.ja.scenarios, deposits_withdrawals: outage.ja } },
  zh: { ...grammars.zh, scenarios: { ...grammars.zh.scenarios, deposits_withdrawals: outage.zh } },
};

/** Three hours of a withdrawal outage: few at first, then more and more. */
export function outageTickets(
  clockwork: WorldClockwork,
  cast: Cast,
  count: number,
  seed: number,
): TicketRecord[] {
  const team = [...cast.agents.values()].filter(
    (agent) => agent.role === "agent" && agent.groupIds.includes("grp_payments"),
  );
  return generateTickets(clockwork, cast, {
    count,
    seed: hash(seed, "outage"),
    quietSince: clockwork.now,
    grammars: outageGrammars,
    bend: (plan, index) => {
      const dice = createDice(hash(plan.seed, "outage"));
      const isAnswered = dice.chance(0.15);
      const createdAt = clockwork.now - BEGAN_AGO * (1 - Math.sqrt((index + 1) / (count + 1)));
      const lastAt = createdAt + (clockwork.now - createdAt) * dice.next() * 0.6;
      const length = isAnswered
        ? 2
        : dice.weigh([
            [1, 7],
            [2, 2],
            [3, 1],
          ] as const);
      return {
        ...plan,
        id: `outage-${index + 1}`,
        category: "deposits_withdrawals",
        channel: dice.weigh([
          ["web_form", 45],
          ["social", 35],
          ["help_center", 15],
          ["email", 5],
        ] as const),
        status: isAnswered ? "open" : "new",
        priority: dice.weigh([
          ["normal", 5],
          ["high", 4],
          ["urgent", 1],
        ] as const),
        scenario: 0,
        assigneeId: isAnswered ? dice.pick(team).id : null,
        createdAt: Math.round(createdAt),
        lastAt: Math.round(length === 1 ? createdAt : lastAt),
        length,
        customerLast: !isAnswered,
        tags: dice.chance(0.3) ? ["incident"] : [],
      };
    },
  });
}
