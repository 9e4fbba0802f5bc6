import type { TicketPage, TicketSummary } from "#src/domain/schema/ticket.ts";

/** What is loaded of a list, without gaps. */
export interface LoadedRows {
  rows: readonly TicketSummary[];
  ids: readonly string[];
  /** Place among the loaded rows, from 0; -1 of a ticket that is not among them. */
  placeOf: (id: string | null | undefined) => number;
}

/** Puts the pages of one list together. A page that comes after others costs itself alone, however many they are. */
export function createRowLoader(): (pages: readonly TicketPage[]) => LoadedRows {
  let known: readonly TicketPage[] = [];
  let places = new Map<string, number>();
  let loaded: LoadedRows = viewOf([], [], places);
  return (pages) => {
    if (pages === known) return loaded;
    const goesOn = pages.length > known.length && known.every((page, index) => page === pages[index]);
    if (!goesOn) places = new Map();
    const rows = goesOn ? [...loaded.rows] : [];
    const ids = goesOn ? [...loaded.ids] : [];
    for (const page of goesOn ? pages.slice(known.length) : pages)
      for (const row of page.items) {
        // Pages overlap when tickets move between two requests.
        if (places.has(row.id)) continue;
        places.set(row.id, ids.length);
        rows.push(row);
        ids.push(row.id);
      }
    known = pages;
    loaded = viewOf(rows, ids, places);
    return loaded;
  };
}

function viewOf(
  rows: readonly TicketSummary[],
  ids: readonly string[],
  places: ReadonlyMap<string, number>,
): LoadedRows {
  return {
    rows,
    ids,
    placeOf: (id) => {
      const place = id == null ? undefined : places.get(id);
      // The places may know of rows that came after these.
      return place === undefined || place >= rows.length ? -1 : place;
    },
  };
}
