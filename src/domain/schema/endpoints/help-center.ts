import * as z from "zod/mini";
import { announcementSchema } from "../announcement.ts";
import {
  articleSchema,
  articleSummarySchema,
  helpSectionSchema,
  articleSearchDocumentSchema,
} from "../article.ts";
import { endpoint } from "../endpoint.ts";
import { searchGapSchema, searchMissSchema } from "../search-gap.ts";

export const listHelpSections = endpoint({
  id: "listHelpSections",
  method: "GET",
  path: "/help-center/sections",
  summary: "The help centre's sections, in its own order",
  tag: "help center",
  answer: z.object({ items: z.array(helpSectionSchema) }),
});

export const listArticles = endpoint({
  id: "listArticles",
  method: "GET",
  path: "/help-center/articles",
  summary: "Every published article without its text, in the help centre's own order",
  tag: "help center",
  answer: z.object({ items: z.array(articleSummarySchema) }),
});

export const getArticle = endpoint({
  id: "getArticle",
  method: "GET",
  path: "/help-center/articles/{articleId}",
  summary: "One article with its text in each of its languages",
  tag: "help center",
  answer: articleSchema,
  problems: ["not_found"],
});

export const listSearchDocuments = endpoint({
  id: "listSearchDocuments",
  method: "GET",
  path: "/help-center/search-documents",
  summary: "The text of every article in every language at once, for a search in the client",
  tag: "help center",
  headers: ["If-None-Match"],
  answer: z.object({ items: z.array(articleSearchDocumentSchema) }),
});

export const getHelpMedia = endpoint({
  id: "getHelpMedia",
  method: "GET",
  path: "/help-media/{name}",
  summary: "A picture or recording that an article shows, with Range (RFC 9110)",
  tag: "help center",
  headers: ["Range"],
  answerType: "application/octet-stream",
  problems: ["not_found"],
});

export const listAnnouncements = endpoint({
  id: "listAnnouncements",
  method: "GET",
  path: "/announcements",
  summary: "Official notices: those that are active now first, then the newest first",
  tag: "help center",
  answer: z.object({ items: z.array(announcementSchema) }),
});

export const recordSearchMiss = endpoint({
  id: "recordSearchMiss",
  method: "POST",
  path: "/help-center/gaps",
  summary: "Tell that a search of the help centre did not help",
  tag: "supervision",
  body: searchMissSchema,
  success: 204,
  problems: ["bad_request", "not_found", "invalid"],
});

export const listSearchGaps = endpoint({
  id: "listSearchGaps",
  method: "GET",
  path: "/help-center/gaps",
  summary: "What was searched and not found, the most often searched first",
  tag: "supervision",
  access: "supervisor",
  answer: z.object({ items: z.array(searchGapSchema) }),
  problems: ["supervisor_only"],
});

export const dismissSearchGap = endpoint({
  id: "dismissSearchGap",
  method: "POST",
  path: "/help-center/gaps/{gapId}",
  summary: "Take a gap off the list for everyone, or put it back; saying it twice changes nothing",
  tag: "supervision",
  access: "supervisor",
  body: z.object({ dismissed: z.boolean() }),
  success: 204,
  problems: ["bad_request", "supervisor_only", "not_found", "invalid"],
});
