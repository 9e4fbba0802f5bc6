const known = new Map<string, string>();
const knownMost = 20_000;

function cut(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stem = word
    .replace(/ies$/, "y")
    .replace(/(ss|sh|ch|x|z)es$/, "$1")
    .replace(/([^sui])s$/, "$1");
  const ended = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(stem)?.[1];
  if (ended && ended.length >= 3)
    stem = /(at|bl|iz)$/.test(ended) ? `${ended}e` : ended.replace(/([^aeioulsz])\1$/, "$1");
  return stem
    .replace(/ations?$/, "at")
    .replace(/(?<=.{4})(?:ment|ly)$/, "")
    .replace(/(?<=.{3})e$/, "")
    .replace(/(?<=.{3})y$/, "i");
}

/** An English word without its commonest endings; others are left alone. */
export function stem(word: string): string {
  let found = known.get(word);
  if (found === undefined) {
    found = cut(word);
    if (known.size < knownMost) known.set(word, found);
  }
  return found;
}
