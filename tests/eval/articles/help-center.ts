import { readFileSync } from "node:fs";
import { accountAccessArticles } from "#mocks/worlds/articles/account-access.ts";
import { accountDetailsArticles } from "#mocks/worlds/articles/account-details.ts";
import { apiArticles } from "#mocks/worlds/articles/api-technical-api.ts";
import { appArticles } from "#mocks/worlds/articles/api-technical-app.ts";
import type { ArticleStory } from "#mocks/worlds/articles/article-story.ts";
import { depositArticles } from "#mocks/worlds/articles/deposits.ts";
import { identityVerificationArticles } from "#mocks/worlds/articles/identity-verification.ts";
import { policyArticles } from "#mocks/worlds/articles/legal-compliance-policies.ts";
import { legalRequestArticles } from "#mocks/worlds/articles/legal-compliance-requests.ts";
import { otherArticles } from "#mocks/worlds/articles/other.ts";
import { securityArticles } from "#mocks/worlds/articles/security.ts";
import { tradingOrderArticles } from "#mocks/worlds/articles/trading-orders.ts";
import { tradingProductArticles } from "#mocks/worlds/articles/trading-products.ts";
import { withdrawalArticles } from "#mocks/worlds/articles/withdrawals.ts";
import { searchDocumentsOf } from "#src/domain/rules/article-search/search-documents.ts";
import type { Article, ArticleSearchDocument } from "#src/domain/schema/article.ts";

const asArticle = ({ id, section, policy, translations }: ArticleStory): Article => ({
  id,
  sectionId: section,
  policy: policy ?? false,
  translations: Object.entries(translations).map(([language, { title, html, updatedAt }]) => ({
    language,
    title,
    html,
    url: `https://hoshino.example/help/${id}`,
    updatedAt: `${updatedAt}T00:00:00Z`,
  })),
});

/** Every translation of every written article. */
export const helpCenter: readonly ArticleSearchDocument[] = [
  ...accountAccessArticles,
  ...accountDetailsArticles,
  ...identityVerificationArticles,
  ...depositArticles,
  ...withdrawalArticles,
  ...tradingOrderArticles,
  ...tradingProductArticles,
  ...apiArticles,
  ...appArticles,
  ...securityArticles,
  ...policyArticles,
  ...legalRequestArticles,
  ...otherArticles,
].flatMap((story) => searchDocumentsOf(asArticle(story)));

export interface LabelledQuery {
  id: string;
  lang: string;
  query: string;
  articles: string[];
}

export const readLines = (file: string | URL): unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): unknown => JSON.parse(line));

/** The searches of one of the halves beside this file; the README says what they are. */
export const labelledQueries = (half: "first" | "second"): LabelledQuery[] =>
  readLines(new URL(`${half}-half.jsonl`, import.meta.url)) as LabelledQuery[];
