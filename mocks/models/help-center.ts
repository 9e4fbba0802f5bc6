import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { Article, HelpSection } from "#src/domain/schema/article.ts";

/** What a world has published: none of it changes while a desk is open. */
export interface HelpCenter {
  sections: HelpSection[];
  articles: Article[];
  announcements: Announcement[];
}
