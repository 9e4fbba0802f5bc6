/** What may tell of a person, a payment or a secret, and so never leaves with a search. */
const personal: readonly RegExp[] = [
  /\bhttps?:\/\/\S+/giu,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)*/gu,
  /@\w+/gu,
  /\b0x[0-9a-f]+/giu,
  // Addresses, hashes and ids: long words with digits among their letters, and those too long for any word.
  /\b(?=[a-z]*\d)[a-z0-9_-]{12,}\b/giu,
  /\b[a-z0-9]{25,}\b/giu,
  /\b[a-z]*\d{5,}[a-z]*\b/giu,
  // Numbers by themselves; those in "2FA" and "ERC20" are part of a name.
  /(?<![a-z\d])[#+(]*\d[\d\s.,:/()–-]*(?![a-z\d])/giu,
];

/**
 * The words of a search as they may be told to others: one width, case and spacing, without numbers, addresses,
 * mails and hashes. Null where nothing is left to look for.
 */
export function gapQuery(query: string): string | null {
  const oneWidth = query.normalize("NFKC").toLowerCase();
  const words = personal
    .reduce((text, pattern) => text.replace(pattern, " "), oneWidth)
    .replace(/\s+/gu, " ")
    .trim();
  return (words.match(/\p{L}/gu)?.length ?? 0) < 2 ? null : words;
}

/** The language in which something was searched, by its script; where that leaves a choice, the one of the desk. */
export function languageOfQuery(query: string, preferred: string): string {
  const isOneOf = (...languages: string[]) => languages.includes(preferred.split("-")[0] ?? "");
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(query)) return "ja";
  if (/\p{Script=Hangul}/u.test(query)) return "ko";
  if (/\p{Script=Han}/u.test(query)) return isOneOf("ja", "zh") ? preferred : "zh";
  if (/\p{Script=Latin}/u.test(query)) return isOneOf("ja", "zh", "ko") ? "en" : preferred;
  return preferred;
}
