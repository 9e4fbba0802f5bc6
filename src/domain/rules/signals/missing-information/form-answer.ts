import type { Evidence, FormAnswers } from "./submission.ts";

/** Filled in only because the form wanted something: "n/a", "-", "not sure", "わからない", "忘了". */
const saysNothing =
  /^(?:[\s\-–—./?？…_xX*]*|n\/?a|none|nil|no(?:thing|ne)?(?: yet| so far)?|unknown|unsure|not? (?:sure|idea|known|applicable|yet)|i? ?(?:do ?n[o']?t|can'?t) (?:know|remember|recall|tell).*|don'?t know.*|forgot(?:ten)?|same|see (?:below|above|text)|(?:まだ)?(?:何も|特に)?(?:なし|無し|ない|ありません|していません|まだ)?(?:です)?|不明|未定|わから(?:ない|ず|ん|ないです)?|分から(?:ない|ず|ん)?|(?:わか|分か)りません.*|覚えて(?:い)?(?:ない|ません).*|忘れ(?:た|ました).*|(?:まだ)?何も(?:して(?:い)?(?:ない|ません))?|不确定.*|不清楚.*|不(?:太)?(?:知道|记得|晓得).*|记不(?:清|得).*|忘(?:了|记了?).*|唔(?:知|记得).*|还?没(?:有)?(?:试过?|做|尝试)?|无|没有|暂无|略)$/iu;

const tooLong = 200;

/** The answer, unless the customer only said that there is none. */
export function answerIn(value: string | null | undefined): string | null {
  const said = value?.trim() ?? "";
  return said.length < tooLong && saysNothing.test(said.replace(/[\u2018\u2019]/gu, "'"))
    ? null
    : said || null;
}

export function answered(
  answers: FormAnswers,
  name: Exclude<keyof FormAnswers, "environment" | "transactionIds">,
) {
  const value = answerIn(answers[name]);
  return value === null ? null : ({ source: "field", name, value } satisfies Evidence);
}
