/**
 * Text as it is searched: full and half width are one (NFKC), case is folded, runs of space are one.
 * Words are found as substrings, because Japanese and Chinese have no spaces to cut at.
 */
export function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/ß/g, "ss").replace(/\s+/g, " ").trim();
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
