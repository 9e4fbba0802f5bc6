import { endpointUrl } from "#src/api/client.ts";
import { linkTarget } from "#src/domain/rules/link-target.ts";
import { getHelpMedia } from "#src/domain/schema/endpoints/help-center.ts";
import { getRemoteImage } from "#src/domain/schema/endpoints/messages.ts";
import { purify } from "#src/parts/message-html/purify.ts";

export interface ArticleLinks {
  /** The place of the desk where another article is read; null where the address is none of an article. */
  articleHref: (href: string) => string | null;
  goesTo: (host: string) => string;
}

export interface ArticleWords {
  table: string;
  recording: string;
}

/** The words, pictures and tables of an article; its looks are the desk's own. */
const tags =
  "p br hr h2 h3 h4 h5 h6 ul ol li dl dt dd strong em b i u s sub sup small code pre kbd samp blockquote a img video figure figcaption table caption thead tbody tfoot tr th td div span details summary".split(
    " ",
  );
const attributes = ["href", "src", "alt", "colspan", "rowspan", "start", "lang", "dir"];

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** An address of the desk's own origin for what an article shows; null where there is none to be had. */
function mediaUrl(source: string, isPicture: boolean): string | null {
  const [, name] = /^\/help-media\/([^/?#]+)$/.exec(source) ?? [];
  if (name !== undefined) return endpointUrl(getHelpMedia, { path: { name: decoded(name) } });
  return isPicture && /^https?:\/\//i.test(source)
    ? endpointUrl(getRemoteImage, { query: { url: source } })
    : null;
}

function rewriteMedia(root: ParentNode, words: ArticleWords): void {
  for (const media of root.querySelectorAll<HTMLImageElement | HTMLVideoElement>("img, video")) {
    const isPicture = media.localName === "img";
    const place = mediaUrl(media.getAttribute("src") ?? "", isPicture);
    media.removeAttribute("src");
    if (!isPicture) {
      media.setAttribute("controls", "");
      media.setAttribute("preload", "metadata");
      media.setAttribute("aria-label", words.recording);
    } else if (!media.hasAttribute("alt")) media.setAttribute("alt", "");
    if (place === null) putMark(media, "");
    else media.setAttribute("src", place);
  }
}

function rewriteLinks(root: ParentNode, { articleHref, goesTo }: ArticleLinks): void {
  for (const link of root.querySelectorAll("a")) {
    const target = linkTarget(link.getAttribute("href") ?? "");
    const inside = target && articleHref(target.href);
    if (!target) link.removeAttribute("href");
    else if (inside !== null) {
      link.setAttribute("href", inside);
      link.setAttribute("data-inside", "");
    } else {
      link.setAttribute("href", target.href);
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener noreferrer nofollow");
      link.setAttribute("data-tooltip", goesTo(target.host));
      link.setAttribute("aria-description", goesTo(target.host));
    }
  }
}

/** A wide table scrolls by itself, with the keyboard too. */
function frameTables(root: ParentNode, words: ArticleWords): void {
  for (const table of root.querySelectorAll("table")) {
    const frame = table.ownerDocument.createElement("div");
    frame.setAttribute("data-table", "");
    frame.setAttribute("role", "group");
    frame.setAttribute("tabindex", "0");
    frame.setAttribute("aria-label", table.caption?.textContent || words.table);
    table.replaceWith(frame);
    frame.append(table);
    for (const cell of table.querySelectorAll("thead th")) cell.setAttribute("scope", "col");
  }
}

/** What stands where a picture or recording would. */
export function putMark(media: Element, words: string): void {
  const mark = media.ownerDocument.createElement("span");
  mark.setAttribute("data-missing", "");
  mark.textContent = words || (media.getAttribute("alt") ?? "");
  media.replaceWith(mark);
}

/**
 * An article's HTML as it may stand in the desk's own page: an allow-list of elements without any style, name or id,
 * links that stay in the desk or open apart from it, and media of the desk's own origin only.
 */
export function cleanArticle(html: string, links: ArticleLinks, words: ArticleWords): DocumentFragment {
  const fragment = purify(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
  rewriteMedia(fragment, words);
  rewriteLinks(fragment, links);
  frameTables(fragment, words);
  return fragment;
}

/** The paragraphs and steps of an article as plain words: what can be quoted of it. */
export function passagesOf(html: string): string[] {
  const fragment = purify(html, { ALLOWED_TAGS: ["p", "li"], ALLOWED_ATTR: [] });
  const wordsOf = (node: { textContent: string | null }) =>
    (node.textContent ?? "").replace(/\s+/g, " ").trim();
  const blocks = [...fragment.querySelectorAll("p, li")].filter((block) => !block.querySelector("p, li"));
  const passages = blocks.map(wordsOf).filter((words) => words !== "");
  const whole = wordsOf(fragment);
  return passages.length > 0 || whole === "" ? passages : [whole];
}
