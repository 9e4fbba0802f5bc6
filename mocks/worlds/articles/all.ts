import { accountAccessArticles } from "./account-access.ts";
import { accountDetailsArticles } from "./account-details.ts";
import { apiArticles } from "./api-technical-api.ts";
import { appArticles } from "./api-technical-app.ts";
import type { ArticleStory } from "./article-story.ts";
import { depositArticles } from "./deposits.ts";
import { identityVerificationArticles } from "./identity-verification.ts";
import { policyArticles } from "./legal-compliance-policies.ts";
import { legalRequestArticles } from "./legal-compliance-requests.ts";
import { otherArticles } from "./other.ts";
import { securityArticles } from "./security.ts";
import { tradingOrderArticles } from "./trading-orders.ts";
import { tradingProductArticles } from "./trading-products.ts";
import { withdrawalArticles } from "./withdrawals.ts";

/** Every written article, section by section. */
export const articleStories: readonly ArticleStory[] = [
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
];

const byId = new Map(articleStories.map((article) => [article.id, article]));

/** What a customer who reads this language sees of an article: its id and title, in English where it has no other. */
export function articleRead(id: string, language: "en" | "ja" | "zh"): { id: string; title: string } {
  const translations = byId.get(id)?.translations;
  const title = (translations?.[language] ?? translations?.en)?.title;
  if (title === undefined) throw new Error(`There is no article ${id} in ${language}`);
  return { id, title };
}
