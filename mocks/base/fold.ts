/**
 * Text as it is searched: full and half width are one (NFKC), case is folded, runs of space are one.
 * Words are found as substrings, because Japanese and Chinese have no spaces to cut at.
 */
export function fold(text: string): string {
  const oneWidth = /^[\0-\x7f]*$/.test(text) ? text : text.normalize("NFKC");
  return oneWidth
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replace(/[\t-\r]\s*|\s{2,}|[^\S ]/g, " ")
    .trim();
}

/** Every term must be in the text; a phrase in quotes is one term. */
export function searchTerms(query: string): string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of fold(query).matchAll(/"([^"]+)"|(\S+)/g)) {
    const term = (phrase ?? word ?? "").trim();
    if (term) terms.push(term);
  }
  return terms;
}
