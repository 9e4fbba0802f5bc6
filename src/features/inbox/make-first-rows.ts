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

/** The beginning of a list, as high as the place it stands in (both in pixels), drawn without the app. */
export function makeFirstRows(
  { page, query, t, locale }: FirstRows,
  place: { width: number; height: number },
): HTMLUListElement {
  const height = rowHeight();
  const now = Date.now();
  const rows = page.items.slice(0, Math.ceil(place.height / height) + 1).map((row, index) => {
    const element = createRowElement();
    const path = `/inbox/${encodeURIComponent(row.id)}`;
    const rowPlace = {
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
    element.show(row, rowPlace, { t, locale, now, width: place.width }, "words");
    return element.element;
  });
  const list = make("ul", rowsClass, {}, ...rows);
  list.style.setProperty("--row", `${height}px`);
  list.style.height = `${page.items.length * height}px`;
  return list;
}
