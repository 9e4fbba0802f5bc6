import { describe, expect, test } from "vitest";
import { isVagueSubject, proposedSubject } from "#src/domain/rules/signals/vague-subject.ts";

describe("a subject that says nothing", () => {
  test.each([
    "",
    "Help",
    "URGENT!!!",
    "Question about my account",
    "Problem with the app",
    "Re: Re: your ticket",
    "please help me, it's not working",
    "至急",
    "お問い合わせ",
    "困っています",
    "アカウントについて",
    "问题",
    "你好",
    "急！！！在线等",
    "請問客服",
  ])("%j is vague", (subject) => {
    expect(isVagueSubject(subject)).toBe(true);
  });
});

describe("a subject that says what it is about", () => {
  test.each([
    "Withdrawal pending",
    "2FA",
    "KYC rejected",
    "Wrong network TRC20",
    "出金が反映されない",
    "二段階認証の再設定",
    "提现没到账",
    "实名认证失败",
    "HX-20231",
    "Tax report",
    "Zugang gesperrt",
  ])("%j is left alone", (subject) => {
    expect(isVagueSubject(subject)).toBe(false);
  });
});

test.each([
  [
    "Hello team,\nI hope you are well. My withdrawal of 0.5 BTC has been pending since Monday. Please help.",
    "My withdrawal of 0.5 BTC has been pending since Monday",
  ],
  [
    "Hi! Please help me. I cannot log in any more, it says wrong code",
    "I cannot log in any more, it says wrong code",
  ],
  [
    "お世話になっております。昨日入金した50,000円が反映されていません。",
    "昨日入金した50,000円が反映されていません",
  ],
  ["你好，我昨天提现的200USDT还没有到账。请尽快处理", "我昨天提现的200USDT还没有到账"],
])("of %j the subject is taken in the customer's own words", (text, subject) => {
  expect(proposedSubject(text)).toBe(subject);
});

test("a long sentence is cut where it may be, and a text without a subject has none", () => {
  const long =
    "I deposited 1,200 USDT over Tron from my other exchange last Tuesday evening around nine, and nothing has arrived";
  expect(proposedSubject(long)).toBe("I deposited 1,200 USDT over Tron from my other exchange last Tuesday…");
  expect(proposedSubject("help")).toBeNull();
  expect(proposedSubject("")).toBeNull();
});
