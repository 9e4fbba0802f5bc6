import { expect, it } from "vitest";
import { searchDocumentsOf } from "#src/domain/rules/article-search/search-documents.ts";
import {
  articleSchema,
  articleSearchDocumentSchema,
  articleSummarySchema,
  type ArticleSummary,
} from "#src/domain/schema/article.ts";

const article = articleSchema.parse({
  id: "fee-schedule",
  sectionId: "legal_compliance",
  policy: true,
  translations: [
    {
      language: "en",
      title: "Fee schedule",
      updatedAt: "2026-10-06T00:00:00Z",
      html: "<p>Deposits are free.</p>",
    },
    {
      language: "ja",
      title: "手数料一覧",
      updatedAt: "2024-04-09T00:00:00Z",
      html: "<p>入金は無料です。</p>",
    },
  ],
});

it("lists an article by its titles and their age, without its text", () => {
  const summary: ArticleSummary = articleSummarySchema.parse(article);
  expect(summary.translations).toEqual([
    { language: "en", title: "Fee schedule", updatedAt: "2026-10-06T00:00:00Z" },
    { language: "ja", title: "手数料一覧", updatedAt: "2024-04-09T00:00:00Z" },
  ]);
});

it("searches an article in each of its languages by itself", () => {
  expect(searchDocumentsOf(article).map((document) => articleSearchDocumentSchema.parse(document))).toEqual([
    {
      id: "fee-schedule",
      language: "en",
      title: "Fee schedule",
      text: "Deposits are free.",
      sectionId: "legal_compliance",
    },
    {
      id: "fee-schedule",
      language: "ja",
      title: "手数料一覧",
      text: "入金は無料です。",
      sectionId: "legal_compliance",
    },
  ]);
});

it("takes no article that is written in no language", () => {
  expect(articleSchema.safeParse({ ...article, translations: [] }).success).toBe(false);
});
