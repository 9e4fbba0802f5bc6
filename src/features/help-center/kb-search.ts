/** What the help centre keeps in the URL beside the open article. Absent means all of it, and the agent's language. */
export interface KbSearch {
  section?: string | undefined;
  q?: string | undefined;
  /** BCP 47: the translation that is read. */
  lang?: string | undefined;
}

const longestText = 200;

/** What it does not understand is left out: an old or mistyped link still opens the help centre. */
export function parseKbSearch(raw: Readonly<Record<string, unknown>>): KbSearch {
  const search: KbSearch = {};
  for (const field of ["section", "q", "lang"] as const) {
    const value = raw[field];
    if (typeof value === "string" && value.trim() !== "" && value.length <= longestText)
      search[field] = value;
  }
  return search;
}
