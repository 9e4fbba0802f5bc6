const ascii = /^[\0-\x7f]*$/;
const unevenSpace = /[^\S ]| {2}/;

/** A piece of a text as it is searched; the space at its ends is kept. */
export function foldPart(text: string): string {
  const oneWidth = ascii.test(text) ? text : text.normalize("NFKC");
  const lower = oneWidth.toLowerCase().replaceAll("ß", "ss");
  return unevenSpace.test(lower) ? lower.replace(/\s+/g, " ") : lower;
}

/**
 * Text as it is searched: full and half width are one (NFKC), case is folded, runs of space are one.
 * Words are found as substrings, because Japanese and Chinese have no spaces to cut at.
 */
export const fold = (text: string): string => foldPart(text).trim();

/** Every term must be in the text; a phrase in quotes is one term. */
export function searchTerms(query: string): string[] {
  const terms: string[] = [];
  for (const [, phrase, word] of fold(query).matchAll(/"([^"]+)"|(\S+)/g)) {
    const term = (phrase ?? word ?? "").trim();
    if (term) terms.push(term);
  }
  return terms;
}
