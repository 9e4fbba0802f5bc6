import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { KbSearch } from "./kb-search.ts";

/** An address without what only tells languages and places of a page apart. */
function pageOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

/** Gives for customers' addresses of articles the places of the desk where they are read, in the same language. */
export function useArticleHref(search: KbSearch): (href: string) => string | null {
  const router = useRouter();
  const articles = useQuery(helpCenterQueries.articles()).data;
  return (href) => {
    const page = pageOf(href);
    const article = articles?.find(({ translations }) =>
      translations.some(({ url }) => pageOf(url) === page),
    );
    if (page === null || !article) return null;
    return router.buildLocation({ to: "/kb/$articleId", params: { articleId: article.id }, search }).href;
  };
}
