import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { ContractContext } from "./contract-context.ts";

export function helpCenter({ agent, supervisor, anOpenTicket, run }: ContractContext): void {
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

    const gapNamed = async (query: string) =>
      (await supervisor.call(api.listSearchGaps)).answer.items.find((gap) => gap.query === query);

    test("searches that did not help are told together, with where they were made", async () => {
      const { id } = await anOpenTicket(1);
      const query = `staking ${run || "words"} nobody wrote about`.toLowerCase();
      const miss = { query, language: "en", outcome: "nothing_found", ticketId: null } as const;
      expect((await agent.call(api.recordSearchMiss, { body: miss })).status).toBe(204);
      const beside = { ...miss, query: query.toUpperCase(), outcome: "nothing_used", ticketId: id } as const;
      await agent.call(api.recordSearchMiss, { body: beside });
      expect(await gapNamed(query)).toMatchObject({ language: "en", nothingFound: 1, nothingUsed: 1 });
      const gap = await gapNamed(query);
      expect(gap?.lastBy).not.toBeNull();
      expect(gap?.tickets.map((ticket) => ticket.id)).toEqual([id]);

      const gapId = gap?.id ?? "";
      const say = (dismissed: boolean) =>
        supervisor.call(api.dismissSearchGap, { params: { gapId }, body: { dismissed } });
      expect((await say(true)).status).toBe(204);
      expect((await say(true)).status).toBe(204);
      expect(await gapNamed(query)).toBeUndefined();
      await say(false);
      expect((await gapNamed(query))?.id).toBe(gapId);
    });

    test("what was not found is for supervisors, and is refused in words", async () => {
      expect((await agent.call(api.listSearchGaps)).problem?.code).toBe("supervisor_only");
      const dismissed = { params: { gapId: "none" }, body: { dismissed: true } };
      expect((await agent.call(api.dismissSearchGap, dismissed)).problem?.code).toBe("supervisor_only");
      expect((await supervisor.call(api.dismissSearchGap, dismissed)).problem?.code).toBe("not_found");
      const miss = { query: "fees", language: "en", outcome: "nothing_found" } as const;
      const nowhere = await agent.call(api.recordSearchMiss, {
        body: { ...miss, ticketId: "no-such-ticket" },
      });
      expect(nowhere.problem?.code).toBe("not_found");
      const empty = await agent.call(api.recordSearchMiss, {
        body: { ...miss, query: "  ", ticketId: null },
      });
      expect([empty.problem?.code, empty.problem?.errors?.[0]?.pointer]).toEqual(["invalid", "/query"]);
    });
  });
}
