import fc from "fast-check";
import { expect, test } from "vitest";
import { gapQuery, languageOfQuery } from "#src/domain/rules/search-gap.ts";

test.each([
  ["Travel  Rule", "travel rule"],
  ["２ＦＡ 解除", "2fa 解除"],
  ["erc20 deposit missing", "erc20 deposit missing"],
  ["withdraw 0.35 BTC stuck", "withdraw btc stuck"],
  ["出金3日 かかる", "出金 日 かかる"],
  ["kim@example.com cannot sign in", "cannot sign in"],
  ["call +81 90-1234-5678 refund", "call refund"],
  ["deposit bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 missing", "deposit missing"],
  ["tx 0xdeadbeef01 failed", "tx failed"],
  ["order TX12345678 cancelled", "order cancelled"],
  ["ask @yuki_s about https://x.example/p?a=1 fees", "ask about fees"],
])("%j is told as %j", (query, told) => {
  expect(gapQuery(query)).toBe(told);
});

test.each(["", "  ", "12345", "kim@example.com", "#4812", "x", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"])(
  "%j is not told",
  (query) => {
    expect(gapQuery(query)).toBeNull();
  },
);

test("whatever is typed around them, no mail address, long number or hash is told", () => {
  const hex = fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: 40, maxLength: 64 })
    .map((signs) => `a1${signs.join("")}`);
  const secret = fc.oneof(
    fc.emailAddress().filter((mail) => /^[\w.+-]+@/.test(mail)),
    fc.integer({ min: 10_000, max: 2_000_000_000 }).map(String),
    hex,
  );
  fc.assert(
    fc.property(fc.lorem({ maxCount: 3 }), secret, fc.lorem({ maxCount: 3 }), (before, hidden, after) => {
      expect(gapQuery(`${before} ${hidden} ${after}`) ?? "").not.toContain(hidden.toLowerCase());
    }),
  );
});

test("a query's own script says its language before the desk's does", () => {
  expect(languageOfQuery("本人確認の書類", "en")).toBe("ja");
  expect(languageOfQuery("实名认证", "en")).toBe("zh");
  expect(languageOfQuery("本人確認", "ja")).toBe("ja");
  expect(languageOfQuery("withdrawal", "ja")).toBe("en");
  expect(languageOfQuery("Auszahlung", "de")).toBe("de");
});
