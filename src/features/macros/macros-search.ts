export const macroLists = ["all", "mine", "waiting"] as const;
type MacroListName = (typeof macroLists)[number];

/** What the macros keep in the URL. Absent means all of them, and none open. */
export interface MacrosSearch {
  list?: Exclude<MacroListName, "all"> | undefined;
  /** A macro's id, or `new`. */
  open?: string | undefined;
}

/** Stands for the one that is being written; ids of macros are never so short. */
export const newMacro = "new";

export function parseMacrosSearch(raw: Readonly<Record<string, unknown>>): MacrosSearch {
  const search: MacrosSearch = {};
  if (raw.list === "mine" || raw.list === "waiting") search.list = raw.list;
  if (typeof raw.open === "string" && raw.open !== "" && raw.open.length <= 200) search.open = raw.open;
  return search;
}
