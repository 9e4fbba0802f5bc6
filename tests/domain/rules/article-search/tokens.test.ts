import { describe, expect, it } from "vitest";
import { foldText, foldWithPlaces } from "#src/domain/rules/article-search/fold-text.ts";
import { termsOf, runsOf } from "#src/domain/rules/article-search/units.ts";

const termsIn = (text: string) => termsOf(runsOf(foldText(text)));

describe("text as it is searched", () => {
  it.each([
    ["full width as half width", "ＡＰＩキー", "apiキー"],
    ["half-width katakana as katakana", "ﾊﾟｽﾜｰﾄﾞ", "パスワード"],
    ["hiragana as katakana", "ろすかっと", "ロスカット"],
    ["long marks as if they were not there", "ウォレット、オペレーター", "ウォレット、オペレータ"],
    ["traditional as simplified", "質押收益 贖回", "质押收益 赎回"],
    ["Japanese forms as Chinese ones", "本人確認と認証", "本人确认ト认证"],
    ["accents as plain letters", "Überweisung à Zürich", "uberweisung a zurich"],
  ])("takes %s", (_, typed, as) => {
    expect(foldText(typed)).toBe(foldText(as));
  });

  it("knows where each sign stood in what was typed", () => {
    const { text, places } = foldWithPlaces("ﾊﾟｽワード㌔");
    expect(text).toBe("パスワドキロ");
    expect(places).toEqual([0, 2, 3, 5, 6, 6, 7]);
  });

  it("cuts Japanese and Chinese into pairs and single characters, and words of alphabets out of them", () => {
    expect(termsIn("出金APIの上限")).toEqual(["出", "出金", "金", "api", "ノ上", "上", "上限", "限"]);
  });

  it("takes an English word in its forms as one", () => {
    for (const word of ["withdrawals", "Withdrawal"]) expect(termsIn(word)).toContain("withdrawal");
    for (const word of ["verified", "verify", "verifies"]) expect(termsIn(word)).toContain("verifi");
  });
});
