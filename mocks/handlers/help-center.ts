import * as table from "#src/domain/schema/endpoints/help-center.ts";
import { hash } from "../base/hash.ts";
import { helpMedia } from "../desk/help-media.ts";
import { notFound } from "../desk/problem.ts";
import { searchDocumentsOf } from "../desk/search-documents.ts";
import type { HelpCenter } from "../models/help-center.ts";
import { dismissGap, recordMiss, searchGaps } from "../desk/search-gaps.ts";
import { byteResponse } from "./byte-response.ts";
import { route } from "./route.ts";

/** Made once for a help centre: it does not change while its desk is open. */
const documents = new WeakMap<HelpCenter, { json: string; etag: string }>();

function searchDocuments(helpCenter: HelpCenter): { json: string; etag: string } {
  let made = documents.get(helpCenter);
  if (!made) {
    const items = helpCenter.articles.flatMap(searchDocumentsOf);
    const json = JSON.stringify({ items });
    documents.set(helpCenter, (made = { json, etag: `"${hash(json).toString(16)}"` }));
  }
  return made;
}

export const helpCenterRoutes = [
  route(table.listHelpSections, ({ desk }) => ({ body: { items: desk.helpCenter.sections } })),

  route(table.listArticles, ({ desk }) => ({
    body: {
      items: desk.helpCenter.articles.map((article) => ({
        ...article,
        translations: article.translations.map(({ html: _html, ...translation }) => translation),
      })),
    },
  })),

  route(table.getArticle, ({ desk, params }) => {
    const article = desk.helpCenter.articles.find(({ id }) => id === params["articleId"]);
    if (!article) throw notFound("article");
    return { body: article };
  }),

  route(table.listSearchDocuments, ({ desk, request }) => {
    const { json, etag } = searchDocuments(desk.helpCenter);
    // Kept by the browser and asked about each time: most often nothing has changed.
    const headers = { ETag: etag, "Cache-Control": "private, no-cache" };
    if (request.headers.get("If-None-Match") === etag) return new Response(null, { status: 304, headers });
    return new Response(json, { headers: { ...headers, "Content-Type": "application/json" } });
  }),

  route(table.getHelpMedia, async ({ desk, params, request }) => {
    const name = params["name"] ?? "";
    const media = await helpMedia(desk.helpCenter, name, desk.readSeedFile);
    if (!media) throw notFound("picture");
    const etag = `"${hash(name).toString(16)}"`;
    return byteResponse(media.bytes, { name, type: media.type, etag }, request);
  }),

  route(table.listAnnouncements, ({ desk }) => {
    const now = desk.clock.now();
    const rank = ({ startsAt, endsAt }: { startsAt: string; endsAt: string | null }) =>
      Date.parse(startsAt) <= now && (endsAt === null || Date.parse(endsAt) > now) ? 0 : 1;
    const items = desk.helpCenter.announcements
      .filter(({ publishedAt }) => Date.parse(publishedAt) <= now)
      .toSorted((a, b) => rank(a) - rank(b) || Date.parse(b.publishedAt) - Date.parse(a.publishedAt));
    return { body: { items } };
  }),

  route(table.recordSearchMiss, ({ desk, agent, body }) => {
    recordMiss(desk, agent, body);
    return undefined;
  }),

  route(table.listSearchGaps, ({ desk, agent }) => ({ body: { items: searchGaps(desk, agent) } })),

  route(table.dismissSearchGap, ({ desk, agent, params, body }) => {
    dismissGap(desk, agent, params["gapId"] ?? "", body.dismissed);
    return undefined;
  }),
];
