import { expect, test } from "vitest";
import { maskBody } from "#mocks/base/masking.ts";

const words = "ripple canyon velvet orbit maple gadget sunset kitten ladder puzzle ocean frozen";

test.each([
  ["seed_phrase", `My recovery phrase is ${words}, please sync it`, words],
  ["seed_phrase", `リカバリーフレーズは ${words} です`, words],
  ["seed_phrase", `助记词：${words}`, words],
  ["password", "password: Fuji-san2026! please check", "Fuji-san2026!"],
  ["password", "パスワードは Sakura#2026 です。", "Sakura#2026"],
  ["one_time_code", "the code is 483920, hurry", "483920"],
  ["one_time_code", "验证码：193847", "193847"],
  ["private_key", `private key 0x${"ab12".repeat(16)}`, `0x${"ab12".repeat(16)}`],
  ["card_number", "card 4111 1111 1111 1111 was charged", "4111 1111 1111 1111"],
])("masks a %s in %j", (kind, text, secret) => {
  const { body, raw } = maskBody(text, `<p>${text}</p>`);
  expect(body.text).not.toContain(secret);
  expect(body.html).not.toContain(secret);
  const [span] = body.masked;
  expect(span?.kind).toBe(kind);
  expect(body.text.slice(span?.start, span?.end)).toBe("••••");
  expect(raw.get(span?.id ?? "")).toBe(secret);
});

test.each([
  `The transaction is 0x${"ab12".repeat(16)} on Ethereum`,
  "I forgot my password and cannot sign in",
  "パスワードを忘れました。",
  "Order 4839201 was filled at 17:00",
  "The code was HX-306114, from the page",
  "I never got the seed phrase mail you talk about in your article, so what is it for?",
  "4,111,111,111,111,112 satoshi",
])("leaves %j as it is", (text) => {
  expect(maskBody(text, null).body).toEqual({ text, html: null, masked: [] });
});
