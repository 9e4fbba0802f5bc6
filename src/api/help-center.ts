import { queryOptions } from "@tanstack/react-query";
import {
  getArticle,
  listAnnouncements,
  listArticles,
  listHelpSections,
  listSearchDocuments,
} from "#src/domain/schema/endpoints/help-center.ts";
import { request } from "./client.ts";

const minute = 60_000;
const quarterHour = 15 * minute;
const all = ["help-center"] as const;

export const helpCenterQueries = {
  sections: () =>
    queryOptions({
      queryKey: [...all, "sections"],
      queryFn: async ({ signal }) => (await request(listHelpSections, { signal })).items,
      staleTime: quarterHour,
    }),
  articles: () =>
    queryOptions({
      queryKey: [...all, "articles"],
      queryFn: async ({ signal }) => (await request(listArticles, { signal })).items,
      staleTime: quarterHour,
    }),
  article: (articleId: string) =>
    queryOptions({
      queryKey: [...all, "article", articleId],
      queryFn: ({ signal }) => request(getArticle, { path: { articleId }, signal }),
      staleTime: quarterHour,
    }),
  /** The text of every article: hundreds of kilobytes, asked for when somebody searches. */
  searchDocuments: () =>
    queryOptions({
      queryKey: [...all, "search-documents"],
      queryFn: async ({ signal }) => (await request(listSearchDocuments, { signal })).items,
      staleTime: quarterHour,
    }),
  /** An incident is announced while agents work: asked for more often than articles change. */
  announcements: () =>
    queryOptions({
      queryKey: [...all, "announcements"],
      queryFn: async ({ signal }) => (await request(listAnnouncements, { signal })).items,
      staleTime: minute,
    }),
};
