import * as z from "zod/mini";
import { id, instant } from "./open-enum.ts";

const translationSchema = z.object({
  /** BCP 47, for example `en`, `ja` or `zh`. */
  language: z.string(),
  title: z.string(),
  updatedAt: instant,
});

/** An article of the help centre as it stands in its section, in every language it has. */
export const articleSummarySchema = z.object({
  id,
  sectionId: id,
  /** Terms, fees and the like: what the exchange promises, not how to do something. */
  policy: z.boolean(),
  translations: z.array(translationSchema).check(z.minLength(1)),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** An article to read. `html` is a fragment that the desk cleans before it shows it. */
export const articleSchema = z.extend(articleSummarySchema, {
  translations: z.array(z.extend(translationSchema, { html: z.string() })).check(z.minLength(1)),
});
export type Article = z.infer<typeof articleSchema>;

/** One translation as it is searched: plain text without markup. */
export const articleSearchDocumentSchema = z.object({
  id,
  language: z.string(),
  title: z.string(),
  text: z.string(),
  sectionId: id,
});
export type ArticleSearchDocument = z.infer<typeof articleSearchDocumentSchema>;
