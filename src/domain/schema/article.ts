import * as z from "zod/mini";
import { localizedTextSchema } from "./desk-config.ts";
import { id, instant } from "./open-enum.ts";

/** A shelf of the help centre. */
export const helpSectionSchema = z.object({
  id,
  name: localizedTextSchema,
  /** Its articles are read over by their authors after so many days; an older one may be out of date. */
  reviewDays: z.int(),
});
export type HelpSection = z.infer<typeof helpSectionSchema>;

const articleTranslationSchema = z.object({
  /** BCP 47. */
  language: z.string(),
  title: z.string(),
  updatedAt: instant,
  /** Where customers read it in this language: what a reply links to. */
  url: z.string(),
});

export const articleSummarySchema = z.object({
  id,
  sectionId: id,
  /** Terms, fees, privacy: what customers have agreed to. */
  policy: z.boolean(),
  /** At least one; each has an age of its own. */
  translations: z.array(articleTranslationSchema).check(z.minLength(1)),
});
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

export const articleSchema = z.extend(articleSummarySchema, {
  translations: z
    .array(
      z.extend(articleTranslationSchema, {
        /**
         * The body as customers see it, to be cleaned before it is shown. A `src` that begins with `/help-media/` is
         * answered by `getHelpMedia`.
         */
        html: z.string(),
      }),
    )
    .check(z.minLength(1)),
});
export type Article = z.infer<typeof articleSchema>;

/** One article in one language, as a search reads it. */
export const articleSearchDocumentSchema = z.object({
  /** The article's. */
  id,
  language: z.string(),
  title: z.string(),
  /** The body as plain text, with the words its pictures have instead. */
  text: z.string(),
  sectionId: id,
});
export type ArticleSearchDocument = z.infer<typeof articleSearchDocumentSchema>;
