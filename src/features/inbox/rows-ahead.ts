import { keyAhead, layAhead } from "#src/lib/drawn-ahead.ts";
import { makeFirstRows, type FirstRows } from "./make-first-rows.ts";

/**
 * Draws a list that has been answered over the one that stands, while the page around it still takes its time.
 * @returns whether it is there
 */
export function drawRowsAhead(first: FirstRows): boolean {
  const before = document.querySelector<HTMLElement>("[data-list]");
  const place = before?.parentElement?.parentElement;
  if (!place || before.dataset["list"] === first.query || first.page.items.length === 0) return false;
  if (keyAhead("list") !== first.query)
    layAhead(
      "list",
      first.query,
      place,
      "inset-0 overflow-hidden bg-surface",
      makeFirstRows(first, { width: place.clientWidth, height: place.clientHeight }),
    );
  return true;
}
