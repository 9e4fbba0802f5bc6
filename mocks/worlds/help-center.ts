import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { Article, HelpSection } from "#src/domain/schema/article.ts";
import type { HelpCenter } from "../models/help-center.ts";
import type { Millis } from "../models/records.ts";
import { articleStories } from "./articles/all.ts";
import type { AnnouncementStory } from "./articles/announcement-story.ts";
import { announcements } from "./articles/announcements.ts";
import type { ArticleStory } from "./articles/article-story.ts";
import { marked } from "./marked.ts";
import { movedTo } from "./written-at.ts";

const section = (id: ArticleStory["section"], reviewDays: number, en: string, ja: string, zh: string) => ({
  id,
  name: { en, ja, zh },
  reviewDays,
});

const sections: HelpSection[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  section("account", 365, "Account", "アカウント", "账户"),
  section("identity_verification", 270, "Identity verification", "本人確認", "身份认证"),
  section("deposits_withdrawals", 180, "Deposits and withdrawals", "入出金", "充值与提现"),
  section("trading", 180, "Trading", "取引", "交易"),
  section("api_technical", 270, "Apps and API", "アプリとAPI", "应用与 API"),
  section("security", 180, "Security", "セキュリティ", "安全"),
  section("legal_compliance", 365, "Legal and compliance", "法務・コンプライアンス", "法律与合规"),
  section("other", 365, "More help", "その他", "其他帮助"),
]);

const site = "https://hoshino.example/help";

/** Authors work in the afternoon: what they changed on the day of a notice, they changed after it. */
const writtenOn = (day: string, now: Millis) => {
  const at = movedTo(now, `${day}T09:00:00Z`);
  return Date.parse(at) > now ? new Date(now).toISOString() : at;
};

const articleAt = (story: ArticleStory, now: Millis): Article => ({
  id: story.id,
  sectionId: story.section,
  policy: story.policy ?? false,
  translations: Object.entries(story.translations).map(([language, { title, html, updatedAt }]) => ({
    language,
    title,
    updatedAt: writtenOn(updatedAt, now),
    url: `${site}/${story.id}${language === "en" ? "" : `?lang=${language}`}`,
    html,
  })),
});

function announcementAt({ translations, ...story }: AnnouncementStory, now: Millis): Announcement {
  const said = Object.entries(translations);
  return {
    ...story,
    title: Object.fromEntries(said.map(([language, { title }]) => [language, title])),
    body: Object.fromEntries(said.map(([language, { body }]) => [language, body])),
    publishedAt: movedTo(now, story.publishedAt),
    startsAt: movedTo(now, story.startsAt),
    endsAt: story.endsAt === null ? null : movedTo(now, story.endsAt),
  };
}

/** The demonstration exchange's help centre, as old at `now` as it was when it was written. */
export const helpCenterAt = (now: Millis): HelpCenter => ({
  sections,
  articles: articleStories.map((story) => articleAt(story, now)),
  announcements: announcements.map((story) => announcementAt(story, now)),
});

/** Of an exchange that nobody has written anything for. */
export const noHelpCenter: HelpCenter = { sections: [], articles: [], announcements: [] };
