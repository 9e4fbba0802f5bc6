import { describe, expect, it } from "vitest";
import { createArticleIndex, type ArticleHit } from "#src/domain/rules/article-search/article-index.ts";
import type { ArticleSearchDocument } from "#src/domain/schema/article.ts";
import { helpCenter, labelledQueries } from "#tests/eval/articles/help-center.ts";

const index = createArticleIndex(helpCenter);
const idsOf = (hits: readonly ArticleHit[]) => hits.map(({ id }) => id);
const first = (query: string, language: string) => index.search(query, language)[0];

const article = (id: string, language: string, title: string, text: string): ArticleSearchDocument => ({
  id,
  language,
  title,
  text,
  sectionId: "other",
});

describe("searching the help centre", () => {
  it.each([
    ["en", "kyc levels"],
    ["en", "identity verification levels"],
    ["ja", "本人確認 レベル"],
    ["zh", "实名认证 等级"],
    ["zh", "實名認證 等級"],
  ])("finds the same article whatever it is called (%s: %s)", (language, query) => {
    expect(first(query, language)?.id).toBe("kyc-overview");
  });

  it.each([
    ["en", "recieve widthdrawal pendng", "withdrawal-pending"],
    ["ja", "出勤が処理中のまま", "withdrawal-pending"],
    ["zh", "提先处理中", "withdrawal-pending"],
    ["ja", "ろすかっと", "trading-margin-call"],
    ["ja", "ＡＰＩきー", "api-keys"],
  ])("finds it in spite of slips (%s: %s)", (language, query, id) => {
    expect(first(query, language)?.id).toBe(id);
  });

  it("finds an article by the words of another language, and offers it in the asked one", () => {
    expect(first("出金が保留中", "en")).toMatchObject({ id: "withdrawal-pending", language: "en" });
    expect(first("passkey", "zh-TW")).toMatchObject({ id: "security-passkeys", language: "zh" });
  });

  it("offers an article in the language it has when it lacks the asked one", () => {
    expect(first("websocket", "ja")).toMatchObject({ id: "api-websocket", language: "en" });
  });

  it("prefers an article in the asked language to one that says the same in another", () => {
    const two = createArticleIndex([
      article("english", "en", "Two-factor authentication", "Turn on two-factor authentication."),
      article("japanese", "ja", "二段階認証", "二段階認証を有効にします。"),
    ]);
    expect(idsOf(two.search("2fa", "ja"))).toEqual(["japanese", "english"]);
    expect(idsOf(two.search("2fa", "en"))).toEqual(["english", "japanese"]);
  });

  it("ranks what the title says above what the text mentions", () => {
    const two = createArticleIndex([
      article("mentioned", "en", "Something else", "A voucher is mentioned here once."),
      article("titled", "en", "Voucher", "Everything is mentioned here once."),
    ]);
    expect(idsOf(two.search("voucher", "en"))).toEqual(["titled", "mentioned"]);
  });

  it("says which pieces of the query an article answers", () => {
    const query = "ＴＸＩＤ xyzzyx どこ";
    const matched = first(query, "ja")?.matched.map(({ start, end }) => query.slice(start, end));
    expect(matched).toContain("ＴＸＩＤ");
    expect(matched).not.toContain("xyzzyx");
  });

  it.each(["", "   ", "！？…", "qzxqzxqzx"])("finds nothing for what says nothing (%j)", (query) => {
    expect(index.search(query, "en")).toEqual([]);
  });

  it("reads only the beginning of an endless query", () => {
    const words = "出勤 widthdrawl 提先 ";
    const long = words.repeat(10_000 / words.length);
    expect(index.search(long, "ja")).toEqual(index.search(long.slice(0, 200), "ja"));
  });

  it("has the right article among the first three for nine in ten of the first labelled half", () => {
    const queries = labelledQueries("first");
    const missed = queries.filter(
      ({ query, lang, articles }) => !index.search(query, lang, 3).some(({ id }) => articles.includes(id)),
    );
    expect(queries.length).toBe(78);
    expect(missed.length / queries.length).toBeLessThanOrEqual(0.1);
  });
});
