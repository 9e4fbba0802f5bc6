import { describe, expect, test } from "vitest";
import { matchAnnouncements, type MatchedTicket } from "#src/domain/rules/announcement-match.ts";
import { helpCenterAt } from "#mocks/worlds/help-center.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const { announcements } = helpCenterAt(now);

/** Written by a customer an hour ago unless it says otherwise. */
interface Case extends Partial<MatchedTicket> {
  text: string;
  at?: string;
}

function ticketOf({ text, at = "2026-11-20T02:00:00Z", ...more }: Case): MatchedTicket {
  return {
    subject: "Question",
    category: "deposits_withdrawals",
    createdAt: at,
    asset: null,
    network: null,
    messages: [{ text, createdAt: at }],
    ...more,
  };
}
const matched = (one: Case, at = now) => matchAnnouncements(ticketOf(one), announcements, at);
const ids = (one: Case, at = now) => matched(one, at).map(({ announcement }) => announcement.id);

const tron = "ann-tron-delay";
const ada = "ann-ada-wallet";

describe("is offered", () => {
  test.each<[string, Case]>([
    [tron, { text: "My USDT withdrawal over TRON says processing, 0 of 20, since yesterday." }],
    [tron, { text: "I sent 300 USDT by TRC20 to my Ledger and it never arrived." }],
    [tron, { text: "TRX deposit not credited, explorer says success" }],
    [tron, { text: "Still pending!", asset: "USDT", network: "TRON (TRC20)" }],
    [tron, { text: "Withdrawal pending since the 18th, please check", asset: "USDT", network: "TRC-20" }],
    [tron, { text: "my tether withdrawal is stuck, waiting for confirmation" }],
    [tron, { text: "USDC deposit via Tron network is stuck" }],
    [tron, { text: "TRC20で出金したUSDTが「承認待ち」のままです。" }],
    [tron, { text: "トロンのネットワークで送金しましたが、まだ届いていません。" }],
    [tron, { text: "TRXを入金しましたが反映されません。" }],
    [tron, { text: "テザーの出金が処理中のまま止まっています" }],
    [tron, { text: "用TRC20提现USDT，一直显示等待确认 0/20" }],
    [tron, { text: "提了500U，走的波场，两天没到账" }],
    [tron, { text: "TRX充值没到账，链上已经成功了" }],
    [tron, { text: "泰达币提现卡住了，什么时候能到？" }],
    [ada, { text: "Why can I not withdraw my ADA?" }],
    [ada, { text: "Cardano deposits: when do they open again?" }],
    [ada, { text: "It does not work", asset: "ADA", subject: "Withdrawal" }],
    [ada, { text: "ADAの出庫ができません" }],
    [ada, { text: "カルダノの入金はいつ再開しますか" }],
    [ada, { text: "ADA 提不了，显示维护" }],
    [ada, { text: "艾达币充值什么时候恢复" }],
  ])("%s: %o", (id, one) => {
    expect(ids(one)).toEqual([id]);
  });

  test.each<[string, Case, string]>([
    [
      "ann-maintenance-november",
      { text: "The app says 50301 code: 50301 and I cannot trade", at: "2026-11-21T18:00:00Z" },
      "2026-11-21T18:10:00Z",
    ],
    [
      "ann-maintenance-november",
      { text: "アプリが開きません。障害ですか", at: "2026-11-21T18:00:00Z" },
      "2026-11-21T18:10:00Z",
    ],
    [
      "ann-maintenance-november",
      { text: "网站打不开了", at: "2026-11-21T18:00:00Z" },
      "2026-11-21T18:10:00Z",
    ],
    [
      "ann-network-error-52",
      {
        text: "I only get network error 52 in Nairobi",
        at: "2026-11-20T00:30:00Z",
        category: "api_technical",
      },
      "2026-11-20T01:00:00Z",
    ],
    [
      "ann-haircut-sol",
      { text: "What does the new haircut on SOL collateral mean for my margin?", at: "2026-11-20T10:00:00Z" },
      "2026-11-20T11:00:00Z",
    ],
    [
      "ann-delisting-xem-lsk",
      { text: "My LSK orders are refused with code -4046", at: "2026-10-16T10:00:00Z", category: "trading" },
      "2026-10-16T11:00:00Z",
    ],
    [
      "ann-api-3-2",
      { text: "API answers 429 rate limit all day", at: "2026-10-21T10:00:00Z", category: "api_technical" },
      "2026-10-21T11:00:00Z",
    ],
    [
      "ann-quick-buy-spread",
      { text: "かんたん購入のスプレッドが広いです", at: "2026-11-05T10:00:00Z", category: "trading" },
      "2026-11-05T11:00:00Z",
    ],
  ])("%s, while it was active: %o", (id, one, at) => {
    expect(ids(one, Date.parse(at))).toContain(id);
  });

  test("of an older ticket what its customer writes anew", () => {
    const one = {
      text: "",
      createdAt: "2026-10-01T00:00:00Z",
      messages: [
        { text: "How do I sign in?", createdAt: "2026-10-01T00:00:00Z" },
        { text: "And now my TRC20 withdrawal is stuck.", createdAt: "2026-11-19T00:00:00Z" },
      ],
    };
    expect(ids(one)).toEqual([tron]);
    expect(matched(one)[0]?.saidAt).toBe("2026-11-19T00:00:00Z");
  });

  test("to who noticed it before the desk had found its beginning", () => {
    expect(ids({ text: "TRC20 withdrawal stuck", at: "2026-11-17T16:30:00Z" })).toEqual([tron]);
  });
});

describe("is not offered", () => {
  test.each<[string, Case]>([
    ["the same, long before", { text: "My USDT withdrawal over TRON is stuck", at: "2026-11-10T00:00:00Z" }],
    ["the same, hours before", { text: "My USDT withdrawal over TRON is stuck", at: "2026-11-17T15:00:00Z" }],
    ["ADA before its maintenance", { text: "I cannot withdraw ADA", at: "2026-11-10T20:00:00Z" }],
    ["the same over another network", { text: "My USDT withdrawal over ERC20 is stuck and pending" }],
    ["another network in the form", { text: "USDT withdrawal is stuck", network: "Ethereum (ERC20)" }],
    ["another network, in Japanese", { text: "ERC20で出金したUSDTが処理中のままです" }],
    ["another network, in Chinese", { text: "USDT走ERC20提现卡住了" }],
    ["its network ruled out", { text: "USDT withdrawal stuck. I used Polygon, not TRC20." }],
    ["another coin", { text: "My BTC withdrawal is stuck and pending" }],
    ["another coin in the form", { text: "Withdrawal pending", asset: "XRP", network: "XRP Ledger" }],
    ["another coin, in Japanese", { text: "ビットコインの出金が止まっています" }],
    ["another coin, in Chinese", { text: "比特币提现没到账" }],
    ["the asset without the matter", { text: "What is the fee for buying USDT?", category: "trading" }],
    ["the network without trouble or topic", { text: "Do you support TRON?", category: "other" }],
    ["a question on withdrawals in USDT, nothing wrong", { text: "What is the minimum USDT withdrawal?" }],
    ["the matter without the asset", { text: "My withdrawal is stuck since yesterday" }],
    [
      "trading of a coin whose wallet is down",
      { text: "My ADA limit order was filled twice", category: "trading" },
    ],
    ["staking of it", { text: "ADAのステーキング報酬はいつですか", category: "trading" }],
    ["a word that is no coin", { text: "I cannot link my card and the withdrawal is stuck" }],
    ["a maintenance that has not begun", { text: "The app does not load", category: "api_technical" }],
    ["a fault that is over", { text: "I only get network error 52", category: "api_technical" }],
    ["a change that is not yet in force", { text: "What is the haircut of SOL as collateral?" }],
    ["nothing of it", { text: "How do I change my address?", category: "account" }],
    ["the name inside another word", { text: "My Canada bank withdrawal is stuck" }],
    ["the customer's own slip", { text: "I deposited ADA without a memo and it is still pending" }],
    ["a wrong network", { text: "USDT 充值選錯網路（應該是 TRC20，我用了 BEP20），到現在沒到帳" }],
    [
      "two matters far apart",
      {
        text: `I deposited ADA in 2024.${" All of this is about my tax report.".repeat(9)} The export failed.`,
      },
    ],
    ["money laundering questions", { text: "你们不能限制我的提现，我只是换成 USDT" }],
    ["an empty ticket", { text: "", subject: "" }],
  ])("%s: %o", (_, one) => {
    expect(ids(one)).toEqual([]);
  });
});

test("an announcement tells what in the ticket it was found by", () => {
  const [match] = matched({
    text: "I withdrew by TRC20 and it is still pending, waiting for confirmation.",
    asset: "USDT",
  });
  expect(match).toMatchObject({
    assets: ["USDT"],
    network: "TRC20",
    words: ["withdrew", "pending", "waiting"],
    saidAt: "2026-11-20T02:00:00Z",
  });
});

test("what a customer writes to fool the rules costs no time", () => {
  const text = "TRC20 USDT withdrawal stuck error ".repeat(3_000);
  const began = performance.now();
  matchAnnouncements(ticketOf({ text }), announcements, now);
  expect(performance.now() - began).toBeLessThan(2_000);
});
