/**
 * Something of every rule, small enough for the first page: most texts have none of it, and need neither the rules
 * nor the word lists. A rule never looks at a text that this leaves out.
 */
const signs = new RegExp(
  [
    // Eleven words as those of a seed, in a row or numbered; fewer at the end of what was cut.
    "(?:\\b(?!the\\b|and\\b)[a-z]{3,8}[^a-z]{1,20}){10}[a-z]{3}|(?:\\b[a-z]{3,8}[\\s,]{1,3}){7}[a-z]{0,8} ?…$",
    '(?:[ぁ-ゖ゙゚一-鿿]{1,9}[\\s\\d.,、，:)]{1,6}){10}|(?:^|[\\s:：「“"])(?:(?![的了是我])[一-鿿]){12}',
    "seed|mnemonic|[pty\\d][ -](?:phrase|word)|フレーズ|シード|ニーモ|助[记記]|恢[复復]",
    // Keys that say themselves what they are.
    "prv\\w{16}|\\b(?:[5KLc96]\\w{50}|\\w{85}|eyJ)|(?:\\d,\\s?\\d*){60}|(?:\\d[ -]?){12}\\d|[０-９Ａ-Ｚａ-ｚ]{4}",
    // A name and something like a value, or the other way round.
    "(?:pass|pw|key|private|secret|token|code|otp|2fa|\\bpin|cv[vc]|パス|暗証|合言|[証認]番|鍵|キー|シーク|トーク|コード|タイム|[码碼钥鑰]|口令)[^]{0,50}?(?:\\d{3}|[\\w+/-]{16}|(?:[码碼令:=：はが是为為>→]|\\b(?:is|was)\\b)\\s*[\"'“「『]?[!-~]{4})",
    "[\\da-f]{3}[ -]?[\\da-f]{3}[^\\n]{0,30}(?:code|otp|key|コー|認|鍵|[证證钥鑰])",
  ].join("|"),
  "i",
);

/** Whether the rules of masking may find something in a text: it is rarely so. */
export const mayHoldSecret = (text: string): boolean => signs.test(text);
