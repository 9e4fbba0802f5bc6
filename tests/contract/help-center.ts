import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { ContractContext } from "./contract-context.ts";

export function helpCenter({ agent, supervisor }: ContractContext): void {
  describe("the help centre", () => {
    const articles = async () => (await agent.call(api.listArticles)).answer.items;

    test("every article stands in a section, once, with one text for each language", async () => {
      const { items: sections } = (await agent.call(api.listHelpSections)).answer;
      const items = await articles();
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const { sectionId, translations } of items) {
        expect(sections.map(({ id }) => id)).toContain(sectionId);
        expect(new Set(translations.map(({ language }) => language)).size).toBe(translations.length);
      }
    });

    test("an article says the same of itself as the list does, and one that is not there is not found", async () => {
      for (const summary of (await articles()).slice(0, 5)) {
        const { translations, ...article } = (
          await agent.call(api.getArticle, { params: { articleId: summary.id } })
        ).answer;
        const listed = translations.map(({ html: _html, ...translation }) => translation);
        expect({ ...article, translations: listed }).toEqual(summary);
      }
      const gone = await agent.call(api.getArticle, { params: { articleId: "no-such-article" } });
      expect(gone.problem?.code).toBe("not_found");
    });

    test("a search has one document for each text, and is told when it has them all already", async () => {
      const first = await agent.call(api.listSearchDocuments);
      const texts = (await articles()).flatMap(({ id, translations }) =>
        translations.map(({ language, title }) => ({ id, language, title })),
      );
      expect(first.answer.items.map(({ id, language, title }) => ({ id, language, title }))).toEqual(texts);
      const etag = first.headers.get("ETag") ?? "";
      expect(etag).not.toBe("");
      const again = await agent.fetch("/api/v1/help-center/search-documents", {
        headers: { "If-None-Match": etag },
      });
      expect(again.status).toBe(304);
    });

    test("announcements that are active come first, each group with the newest first", async () => {
      const { items } = (await agent.call(api.listAnnouncements)).answer;
      // The server's present: its clock need not be ours.
      const now = Date.parse((await supervisor.call(api.getQueues)).answer.asOf);
      expect(items.every(({ publishedAt }) => Date.parse(publishedAt) <= now)).toBe(true);
      const places = items.map(({ startsAt, endsAt, publishedAt }) => ({
        isOver: !(Date.parse(startsAt) <= now && (endsAt === null || Date.parse(endsAt) > now)),
        publishedAt: Date.parse(publishedAt),
      }));
      expect(places).toEqual(
        places.toSorted((a, b) => Number(a.isOver) - Number(b.isOver) || b.publishedAt - a.publishedAt),
      );
    });
  });
}
