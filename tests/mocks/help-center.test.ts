import { expect, test } from "vitest";
import { htmlWords } from "#mocks/base/html-words.ts";
import { createDesk } from "#mocks/db.ts";
import { announcements } from "#mocks/worlds/articles/announcements.ts";
import { articleStories } from "#mocks/worlds/articles/all.ts";
import { stories } from "#mocks/worlds/stories/all.ts";
import type { HelpCenterFacts } from "#src/domain/schema/channel-facts.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { openDesk } from "./desk-caller.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const published = new Map(articleStories.map((article) => [article.id, article.translations]));
const namesAnArticle = ({ id, title }: { id: string; title: string }) =>
  Object.values(published.get(id) ?? {}).some((translation) => translation.title === title);

test("customers have read articles that exist, under the titles that stand there", () => {
  const desk = createDesk({ world: "busy-desk", now });
  const facts = [
    ...stories.map((story) => story.facts),
    ...[...desk.tickets.values()].map((ticket) => ticket.origin.facts(ticket)),
  ];
  const read = facts
    .filter((each): each is HelpCenterFacts => each.channel === "help_center")
    .flatMap(({ articlesRead, askedFrom }) => [...articlesRead, ...(askedFrom ? [askedFrom] : [])]);
  expect(read.length).toBeGreaterThan(100);
  expect(read.filter((article) => !namesAnArticle(article))).toEqual([]);
});

test("links between articles, and what announcements touch, lead to articles that exist", () => {
  const texts = articleStories.flatMap(({ translations }) =>
    Object.values(translations).map(({ html }) => html),
  );
  const linked = texts.flatMap((html) =>
    [...html.matchAll(/hoshino\.example\/help\/([\w-]+)/g)].map(([, id]) => id),
  );
  const touched = announcements.flatMap(({ articleIds }) => articleIds);
  expect(linked.length).toBeGreaterThan(50);
  expect([...linked, ...touched].filter((id) => id === undefined || !published.has(id))).toEqual([]);
});

test("an article is as old in a later year as it is in the year it was written for", async () => {
  const later = Date.parse("2030-01-01T00:00:00Z");
  const ages = async (at: number) => {
    const { call } = openDesk("aiko", { now: at });
    const { items } = (await call(api.listArticles)).answer;
    return items.map(({ translations }) => translations.map(({ updatedAt }) => at - Date.parse(updatedAt)));
  };
  const first = await ages(now);
  expect(await ages(later)).toEqual(first);
  expect(first.flat().filter((age) => age < 0)).toEqual([]);
});

test("an empty desk has no help centre, and neither has an exchange that brought its own configuration", () => {
  const { config } = createDesk({ world: "empty-desk", now });
  const file = { format: "madoguchi-world/1" as const, requesters: [], tickets: [] };
  const articlesOf = (world: Parameters<typeof createDesk>[0]["world"]) =>
    createDesk({ world, now }).helpCenter.articles.length;
  expect(articlesOf("empty-desk")).toBe(0);
  expect(articlesOf({ ...file, config })).toBe(0);
  expect(articlesOf(file)).toBe(articlesOf("busy-desk"));
});

test("the pictures and recordings of articles are bytes a browser shows, and no other name is", async () => {
  const { call } = openDesk();
  const mediaOf = async (name: string) => (await call(api.getHelpMedia, { params: { name } })).response;
  const picture = await mediaOf("two-factor-qr.png");
  expect(picture.headers.get("Content-Type")).toBe("image/png");
  expect([...new Uint8Array(await picture.arrayBuffer())].slice(1, 4)).toEqual([0x50, 0x4e, 0x47]);
  expect((await mediaOf("send-app-log.mp4")).headers.get("Content-Type")).toBe("video/webm");
  expect((await mediaOf("two-factor-qr")).status).toBe(404);
});

test("a search reads the words of an article and none of its markup", () => {
  expect(
    htmlWords(
      "<p>Fees &amp; limits: <strong>A&#39;s&#xa0;&gt; B</strong></p><ul><li>One</li><li>Two</li></ul><img src='/a.png' alt=\"A form\">",
    ),
  ).toBe("Fees & limits: A's > B\nOne\nTwo\nA form");
});
