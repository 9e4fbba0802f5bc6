import { foldText } from "./fold-text.ts";
import { stem } from "./stem.ts";

const english =
  "a an the is are was were be been am do does did can could will would should may might must have has had i you we they he she it its my your our their me us them this that these those what which who whom whose how when where why there here of to in on at by for with from as and or but if so about than then also get got any some please want need";

const questionStems = new Set(foldText(english).split(" ").map(stem));

// In their own script: folded, hiragana could not be told from the katakana of a name.
const asked =
  /とは|ですか|ますか|でしょうか|ください|どうすれば|どうやって|どうしたら|どうして|どう|なぜ|なに|なん|何|誰|いつ|どこ|どの|こと|もの|できますか|ありますか|したい|したら|について|什么|甚麼|什麼|如何|怎么|怎麼|怎样|是否|为什么|為什麼|为何|哪里|哪裡|哪些|多少|可以|如果|请问|請問|[的是了吗嗎呢吧啊有会會能谁誰将將在]/g;

/** Words that only make a question of it; they say nothing of its subject. */
export const isQuestionWord = (wordStem: string): boolean => questionStems.has(wordStem);

/** For each character of a query whether it belongs to such a word in Japanese or Chinese. */
export function questionSigns(ownScript: string): boolean[] {
  const marks = Array.from<boolean>({ length: ownScript.length }).fill(false);
  for (const match of ownScript.matchAll(asked)) marks.fill(true, match.index, match.index + match[0].length);
  return marks;
}
