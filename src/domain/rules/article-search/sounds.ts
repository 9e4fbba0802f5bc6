import { chineseSounds } from "./sounds-chinese.ts";
import { japaneseSounds } from "./sounds-japanese.ts";

/** Whose readings of the characters: the same slip of a keyboard is another one in Japanese and in Chinese. */
export type SoundsOf = "ja" | "zh";

/** Of each character those that share a syllable with it. */
function alikeIn(table: string): Map<string, Set<string>> {
  const alike = new Map<string, Set<string>>();
  for (const [, characters = ""] of table.matchAll(/[a-z]+([^a-z\s]+)/gu)) {
    for (const one of characters) {
      const others = alike.get(one) ?? new Set();
      for (const other of characters) if (other !== one) others.add(other);
      alike.set(one, others);
    }
  }
  return alike;
}

const alike: Record<SoundsOf, Map<string, Set<string>>> = {
  ja: alikeIn(japaneseSounds),
  zh: alikeIn(chineseSounds),
};

/** Kana that are easily mistyped for one another: with and without voice marks, small and full. */
const kanaAlike = alikeIn(
  "aアァ iイィ uウゥヴ eエェ oオォ kaカガヵ kiキギ kuクグ keケゲヶ koコゴ saサザ siシジヂ suスズヅ seセゼ soソゾ taタダ tiチヂジ tuツッヅズ teテデ toトド haハバパ hiヒビピ huフブプ heヘベペ hoホボポ yaヤャ yuユュ yoヨョ waワヮ",
);

const none: ReadonlySet<string> = new Set();

/** Other folded signs that may be meant where this one was typed by its sound. */
export const soundingLike = (sign: string, language: SoundsOf): ReadonlySet<string> =>
  kanaAlike.get(sign) ?? alike[language].get(sign) ?? none;
