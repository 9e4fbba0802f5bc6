import { expect, it } from "vitest";
import { articleSchema, articleSummarySchema, type ArticleSummary } from "#src/domain/schema/article.ts";

const article = articleSchema.parse({
  id: "fee-schedule",
  sectionId: "legal_compliance",
  policy: true,
  translations: [
    {
      language: "en",
      title: "Fee schedule",
      updatedAt: "2026-10-06T00:00:00Z",
      url: "https://hoshino.example/help/fee-schedule",
      html: "<p>Deposits are free.</p>",
    },
    {
      language: "ja",
      title: "手数料一覧",
      updatedAt: "2024-04-09T00:00:00Z",
      url: "https://hoshino.example/help/fee-schedule?lang=ja",
      html: "<p>入金は無料です。</p>",
    },
  ],
});

it("lists an article by its titles and their age, without its text", () => {
  const summary: ArticleSummary = articleSummarySchema.parse(article);
  expect(summary.translations).toEqual([
    {
      language: "en",
      title: "Fee schedule",
      updatedAt: "2026-10-06T00:00:00Z",
      url: "https://hoshino.example/help/fee-schedule",
    },
    {
      language: "ja",
      title: "手数料一覧",
      updatedAt: "2024-04-09T00:00:00Z",
      url: "https://hoshino.example/help/fee-schedule?lang=ja",
    },
  ]);
});

it("takes no article that is written in no language", () => {
  expect(articleSchema.safeParse({ ...article, translations: [] }).success).toBe(false);
});
