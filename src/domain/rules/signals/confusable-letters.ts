/**
 * Letters that are taken for an ASCII letter: the Latin, Greek, Cyrillic, Armenian and Cherokee ones of
 * Unicode UTS #39 (confusables.txt) that NFKC leaves alone; and small capitals and lower-case letters in
 * their shape (н, к, т, η, ω), which that table maps to each other only.
 */
const looksLike: Record<string, string> = {
  a: "ɑΑαАаᎪᴀ",
  b: "ƄΒВЬвьᏏᏴʙ",
  c: "ϲϹСсᏟᴄ",
  d: "ԁᎠᏧɗđᴅ",
  e: "ΕЕеҽεɛᎬᴇ",
  f: "ϜքẝƒꜰҒғ",
  g: "ƍɡԌցᏀᏳᶃɢԍ",
  h: "ΗНһհнҺᎻᏂʜħ",
  i: "ıɩɪͺιіӏᎥΙІӀ",
  j: "ͿϳЈјᎫᴊ",
  k: "ΚКκкĸᏦᴋҚқ",
  l: "ƖǀᏞʟłլ",
  m: "ΜϺМмᎷᴍ",
  n: "ΝոռηпɴŋП",
  o: "ΟοσОоՕօჿᴏᴑøө",
  p: "ΡρϱРрᏢᴘ",
  q: "ԛգզ",
  r: "ƦгᎡᏒᴦʀ",
  s: "ƽЅѕՏᏕᏚꜱ",
  t: "ΤТτтᎢᴛŧ",
  u: "ʋυՍսᴜ",
  v: "νѴѵᏙᴠ",
  w: "ɯѡԜԝաωᎳᏔᴡ",
  x: "ΧХхχҲҳ",
  y: "ɣʏΥγϒУуҮүყᎩᎽỿ",
  z: "ΖᏃᴢʐƶ",
};
const letterOf = new Map(
  Object.entries(looksLike).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter] as const),
  ),
);

/** Digits that stand for letters, as in `bitf1yer`. */
const digitLetters: Record<string, string> = {
  "0": "o",
  "1": "l",
  "2": "z",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
};

const isAscii = (text: string) => /^[ -~]*$/.test(text);

/** Text as a machine compares it: what has no width is gone, full-width and styled letters are plain. */
export const plainText = (text: string): string =>
  text.replace(/\p{Default_Ignorable_Code_Point}/gu, "").normalize("NFKC");

/** Without the accents of Latin letters; the voicing marks of kana are none. */
export const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC");

/**
 * The shape a text is read in (after the skeleton of UTS #39): two texts of one skeleton look alike.
 * Coarser than there, for it is compared with few words only: i, l and 1 are one, and so are rn and m.
 */
export function skeletonOf(text: string): string {
  // Most mail is plain, and a long thread is read at once. Before capitals are folded: Н looks like H,
  // and so its small letter н counts too.
  const latin = isAscii(text)
    ? text
    : Array.from(plainText(text), (sign) => letterOf.get(sign) ?? sign).join("");
  return latin
    .toLowerCase()
    .replace(/[0-9]/g, (digit) => digitLetters[digit] ?? digit)
    .replaceAll("rn", "m")
    .replaceAll("vv", "w")
    .replaceAll("cl", "d")
    .replace(/[i|]/g, "l");
}

/** Latin beside letters that imitate it, in one label: no language is written so (UTS #39 §5.2). */
export function mixesScripts(label: string): boolean {
  return (
    /\p{Script=Latin}/u.test(label) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(label)
  );
}
