import { linkTarget, saysHost } from "../link-target.ts";
import { textParts } from "../text-pieces.ts";
import { forwardedMarker } from "./forwarded-mail.ts";
import { decodeReferences, htmlTags } from "./html-tags.ts";

export interface LinkedPlace {
  kind: "link" | "form" | "picture";
  href: string;
  /** The ASCII host, or the domain of an address. */
  host: string;
  /** What stands there to be read, where that names another place. */
  readsAs: string | null;
}

const mostPlaces = 200;
const longestShown = 120;

/** Customers who know what they hold write `hxxps://evil[.]example`. */
const armed = (text: string) =>
  text
    .replace(/\bhxxp/giu, "http")
    .replace(/\[\.\]|\(\.\)|（\.）|\[dot\]/giu, ".")
    .replace(/\[:\]/gu, ":");

function placeAt(kind: LinkedPlace["kind"], raw: string, shown: string): LinkedPlace | null {
  const target = linkTarget(raw);
  if (!target) return null;
  const isOther = /(?:[a-z0-9-]+\.)+[a-z]{2,}/iu.test(shown) && !saysHost(shown, target);
  return { kind, ...target, readsAs: isOther ? shown.slice(0, longestShown) : null };
}

function inHtml(html: string): LinkedPlace[] {
  const found: LinkedPlace[] = [];
  const add = (place: LinkedPlace | null) => place && found.push(place);
  let link: { href: string; from: number } | null = null;
  const shownIn = (from: number, end: number) =>
    decodeReferences(html.slice(from, Math.min(end, from + 2_000)).replace(/<[^<>]*>/gu, " ")).trim();
  for (const { name, attributes, start, end } of htmlTags(html)) {
    if (found.length >= mostPlaces) break;
    if (link && (name === "/a" || name === "a")) {
      add(placeAt("link", link.href, shownIn(link.from, start)));
      link = null;
    }
    const href = attributes.get("href");
    if (name === "a" && href !== undefined) link = { href, from: end };
    if (name === "area" && href !== undefined) add(placeAt("link", href, ""));
    const action = attributes.get(name === "form" ? "action" : "formaction");
    if (action !== undefined) add(placeAt("form", action, ""));
    const source = name === "img" ? attributes.get("src") : undefined;
    if (source !== undefined) add(placeAt("picture", source, ""));
  }
  if (link) add(placeAt("link", link.href, shownIn(link.from, html.length)));
  return found;
}

/** Where a forwarded mail wants its reader to go, each place once: what its text names and what its HTML hides. */
export function linkedPlaces(text: string, html: string | null): LinkedPlace[] {
  const named = textParts({ text: armed(text), masked: [] })
    .flatMap((part) => part.pieces)
    .flatMap((piece): LinkedPlace[] =>
      piece.kind === "link" ? [{ kind: "link", ...piece.target, readsAs: null }] : [],
    );
  // What the customer wrote above it is the customer's own.
  const from = html?.search(forwardedMarker) ?? -1;
  const hidden = html === null ? [] : inHtml(from === -1 ? html : html.slice(from));
  const places = new Map<string, LinkedPlace>();
  for (const place of [...hidden, ...named]) {
    const key = `${place.kind} ${place.href}`;
    if (!places.has(key) && places.size < mostPlaces) places.set(key, place);
  }
  return [...places.values()];
}
