import type { TicketPage } from "#src/domain/schema/ticket.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { make } from "#src/lib/make-element.ts";
import { rowsClass } from "./list-classes.ts";
import { createRowElement } from "./row-element.ts";
import { rowHeight } from "./row-height.ts";

export interface FirstRows {
  page: TicketPage;
  /** Of the list's own address, with its `?`. */
  query: string;
  t: Catalogue;
  locale: Locale;
}

const mark = "data-rows-ahead";
/** A list that does not come by then says so itself. */
const longestMs = 1_500;
let timer: ReturnType<typeof setTimeout>;

/** The beginning of a list, as high as the place it stands in, drawn without the app. */
export function makeFirstRows({ page, query, t, locale }: FirstRows, placeHeight: number): HTMLUListElement {
  const height = rowHeight();
  const now = Date.now();
  const rows = page.items.slice(0, Math.ceil(placeHeight / height) + 1).map((row, index) => {
    const element = createRowElement();
    const path = `/inbox/${encodeURIComponent(row.id)}`;
    const place = {
      position: index + 1,
      total: page.total,
      top: index * height,
      height,
      href: path + query,
      isSelected: false,
      isTabStop: index === 0,
      isOpen: path === location.pathname,
    };
    // Half of what a row costs are its signs: they come with the list itself.
    element.show(row, place, { t, locale, now }, "words");
    return element.element;
  });
  const list = make("ul", rowsClass, {}, ...rows);
  list.style.setProperty("--row", `${height}px`);
  list.style.height = `${page.items.length * height}px`;
  return list;
}

/**
 * Draws a list that has been answered over the one that stands, while the page around it still takes its time.
 * Nothing of it can be pressed or is read aloud. @returns whether it was drawn
 */
export function drawRowsAhead(first: FirstRows): boolean {
  const before = document.querySelector<HTMLElement>("[data-list]");
  const place = before?.parentElement?.parentElement;
  if (!place || before.dataset["list"] === first.query || first.page.items.length === 0) return false;
  if (document.querySelector<HTMLElement>(`[${mark}]`)?.getAttribute(mark) === first.query) return true;
  clearRowsAhead();
  place.prepend(
    make(
      "div",
      "absolute inset-0 z-10 overflow-hidden bg-surface",
      { [mark]: first.query, "aria-hidden": "true", inert: "" },
      makeFirstRows(first, place.clientHeight),
    ),
  );
  timer = setTimeout(clearRowsAhead, longestMs);
  return true;
}

export function isListShown(): boolean {
  return document.querySelector("[data-list]") !== null;
}

/** The list itself is there. */
export function clearRowsAhead(): void {
  clearTimeout(timer);
  for (const drawn of document.querySelectorAll(`[${mark}]`)) drawn.remove();
}
