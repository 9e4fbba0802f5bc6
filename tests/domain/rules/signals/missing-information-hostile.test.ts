import { expect, test } from "vitest";
import { missingInformation } from "#src/domain/rules/signals/missing-information/missing-information.ts";

const length = 100_000;
const runs = [
  "1",
  "1,",
  "1.",
  "a",
  "A",
  "0",
  " ",
  "\n",
  "　",
  '"',
  '"a',
  "「",
  "“”",
  "'",
  "{",
  '{"a":',
  "-",
  "A-1",
  "A1-",
  "@",
  "a@",
  "a.",
  "@a.",
  "http://",
  "www.",
  "一",
  "三千",
  "か",
  "を",
  "を変え",
  "ました",
  "了",
  "把",
  "我",
  "上",
  "周",
  "月",
  "1月",
  "1日",
  "one ",
  "one hundred ",
  "half a ",
  "I ",
  "I tried",
  "not ",
  "and ",
  "the ",
  "Friday ",
  "by Friday ",
  "since ",
  "for two ",
  "tron ",
  "TRC20か",
  "USDT",
  "usdt ",
  "BTC/",
  "0x",
  "f",
  "F",
  "错误",
  "エラー",
  "メッセージは",
  "error: ",
  "says ",
  "It says: A",
  "ORD-1",
  "id:",
  "uid ",
  "how do i ",
  "?",
  "吗",
  "怎么",
  "has not ",
  "coins are ",
  "没有",
  "什么",
  "e.g.",
  "İ",
  "😭",
  "　1",
  "１",
  "試",
  "■",
] as const;

/** Far more than any of them takes, far less than a pattern that goes back over the whole run at each character. */
const patienceMs = 2_500;

/** Together they need every field. */
const fieldsOfAll = ["deposits_withdrawals", "account"];

test.for(runs)("a text of nothing but %j is read in time", { timeout: 20_000 }, (run) => {
  const text = run.repeat(Math.ceil(length / run.length));
  for (const category of fieldsOfAll) {
    const began = performance.now();
    missingInformation({
      channel: "email",
      category,
      answers: { happenedAt: text, environment: { os: text, browser: null, appVersion: null, device: null } },
      attachments: [],
      text,
    });
    expect(performance.now() - began).toBeLessThan(patienceMs);
  }
});
