/** Letters of scripts that join, break or turn their lines with signs that are not seen. */
const usesInvisibleSigns =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Common}\p{Default_Ignorable_Code_Point}]/u;
const emoji = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f|\u200d|[\u{e0020}-\u{e007f}])*/gu;
const variants = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;
const overrides = /[\u202d\u202e]/gu;

/** Signs of a name that nobody sees and its language does not need, as `U+200B`. */
export function hiddenCharacters(name: string): string[] {
  const rest = name.replace(emoji, "").replace(variants, "");
  const signs = rest.match(usesInvisibleSigns.test(rest) ? overrides : /\p{Default_Ignorable_Code_Point}/gu);
  return [...new Set(signs)].map(
    (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

/** A name as the eye gets it: what stands after a right-to-left override is drawn backwards (UAX #9). */
export const asDrawn = (name: string): string =>
  name.replace(/\u202e([^\u202c]*)\u202c?/gu, (_, turned: string) => [...turned].reverse().join(""));
