/** A query string as plain values: a parameter that is repeated is an array. */
export type SearchRecord = Record<string, string | string[]>;

export function parseSearchParams(query: string): SearchRecord {
  const found: SearchRecord = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = found[name];
    if (before === undefined) found[name] = value;
    else found[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return found;
}

/** The reverse; empty values are left out, so that a URL says only what differs from the default. */
export function writeSearchParams(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") query.append(name, String(one));
    }
  }
  return query.toString();
}
