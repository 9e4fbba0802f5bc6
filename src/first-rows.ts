import {
  columnClass,
  headClass,
  scrollerClass,
  titleClass,
  titleRowClass,
} from "#src/features/inbox/list-classes.ts";
import { makeFirstRows } from "#src/features/inbox/make-first-rows.ts";
import {
  contentClass,
  shellClass,
  sideClass,
  topBarClass,
  topBarRowClass,
} from "#src/features/navigation/shell-classes.ts";
import { mayHoldSecret } from "#src/domain/rules/masking/may-hold-secret.ts";
import type { TicketPage, TicketSummary } from "#src/domain/schema/ticket.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { nearestLocale } from "#src/lib/i18n/locale.ts";
import { make } from "#src/lib/make-element.ts";

/** Without an answer for so long, the app comes first and shows that it waits. */
const patienceMs = 400;
const wide = "(min-width: 64rem)";
/** A list beside a ticket is never wider, in pixels. */
const widestColumn = 520;
/** Parameters that have no chip above the rows. */
const plainParameters = new Set(["view", "sort", "q", "file"]);

/**
 * Paints the first rows from the answer that `start.js` asked for, so that an agent reads while the app is
 * still being prepared. It believes nothing: what does not fit is left to the app, which says what is wrong.
 *
 * @returns whether rows stand in `root`; the app's first render takes their place
 */
export async function paintFirstRows(root: HTMLElement): Promise<boolean> {
  const isWide = matchMedia(wide).matches;
  const isTicketAlone = location.pathname !== "/inbox" && location.pathname !== "/" && !isWide;
  const asked = [...(window.madoguchiEarly ?? [])].find(([url]) => url.startsWith("/api/v1/tickets?"));
  if (!asked || isTicketAlone) return false;
  const locale = nearestLocale(document.documentElement.lang);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patienceMs));
  try {
    const answer = await Promise.race([asked[1], late]);
    if (!answer?.ok) return false;
    // The app reads the answer itself: this is a copy.
    const [page, t] = await Promise.all([
      answer.clone().json() as Promise<TicketPage>,
      loadCatalogue(locale),
    ]);
    if (page.items.length === 0) return false;
    const items = page.items.map(withoutDoubt);
    const list = makeFirstRows(
      { page: { ...page, items }, query: queryOf(location.search), t, locale },
      { width: isWide ? widestColumn : innerWidth, height: innerHeight },
    );
    root.replaceChildren(frame(t, list, isWide));
    return true;
  } catch {
    root.replaceChildren();
    return false;
  }
}

/** What may hold a secret waits for the app, which has the rules to mask it. */
const certain = (text: string) => (mayHoldSecret(text) ? "…" : text);
const withoutDoubt = (row: TicketSummary): TicketSummary => ({
  ...row,
  subject: certain(row.subject),
  excerpt: certain(row.excerpt),
});

function queryOf(search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete("file");
  return parameters.size > 0 ? `?${parameters}` : "";
}

function frame(t: Catalogue, list: HTMLElement, isWide: boolean): HTMLElement {
  const parameters = new URLSearchParams(location.search);
  const title = make("p", titleClass);
  title.textContent = parameters.has("q")
    ? t.inbox.searchResults
    : labelOf(t.labels.view, parameters.get("view") ?? "all_open");
  const head = make("div", headClass, {}, make("div", titleRowClass, {}, title));
  const hasChips = [...parameters.keys()].some((name) => !plainParameters.has(name));
  if (hasChips) head.append(make("div", "min-h-7"));
  const column = make("div", columnClass, {}, head, make("div", scrollerClass, {}, list));
  const side = isWide ? make("div", sideClass) : make("div", topBarClass, {}, make("div", topBarRowClass));
  const content = make("div", contentClass, {}, make("div", "flex min-h-0 flex-1", {}, column));
  const shell = make("div", shellClass, {}, side, content);
  // One listener of each kind for all of them, gone with them.
  shell.addEventListener("click", followBeforeTheApp);
  shell.addEventListener("pointerdown", notePress);
  return shell;
}

/** A click that comes before the app: the app finds its address when it is there, or hears of it. */
function followBeforeTheApp(event: MouseEvent): void {
  const link = linkOf(event);
  if (!link) return;
  event.preventDefault();
  follow(link);
}

/** The app may take the rows' place while the button is down: then no row hears the click. */
function notePress(event: PointerEvent): void {
  const link = linkOf(event);
  if (!link) return;
  const release = () => {
    if (!link.isConnected) follow(link);
  };
  addEventListener("pointerup", release, { once: true });
  addEventListener("pointercancel", () => removeEventListener("pointerup", release), { once: true });
}

function linkOf(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return isPlain && event.target instanceof Element ? event.target.closest("a") : null;
}

function follow(link: HTMLAnchorElement): void {
  history.pushState(null, "", link.href);
  dispatchEvent(new PopStateEvent("popstate"));
}
