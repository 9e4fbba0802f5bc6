/**
 * Something of every rule, small enough for the first page: most texts have none of it, and need neither the rules
 * nor the word lists. A rule never looks at a text that this leaves out.
 */
const signs = new RegExp(
  [
    // Eleven words as those of a seed, in a row or numbered; fewer at the end of what was cut.
    "(?:\\b(?!the\\b|and\\b)[a-z]{3,8}[^a-z]{1,20}){10}[a-z]{3,8}|(?:\\b[a-z]{3,8}[\\s,]{1,3}){7}[a-z]{0,8} ?…$",
    "(?:[ぁ-ゖ゙゚]{2,9}[\\s\\d.,、:)]{1,6}){10}|(?:[一-鿿][\\s\\d.,、，:)]{1,6}){10}",
    "(?:^|[\\s:：「“\"])(?:(?![的了是我你您不在有])[一-鿿]){12,24}(?![一-鿿，、])",
    "seed|mnemonic|[12][24].words|(?:recovery|backup|secret).(?:phrase|word)|フレーズ|シード|ニーモニ|助[记記]|恢[复復]短",
    "PRIVATE KEY-|prv\\w{16}|\\b(?:[5KLc9]\\w{50}|6P\\w{56}|\\w{85})|(?:\\d,\\s?\\d*){60}|\\beyJ",
    "(?:key|private|secret|token|鍵|キー|シークレ|トークン|[钥鑰])[^]{0,60}?[\\w+/-]{16}|[\\da-f]{64}.{0,30}(?:key|鍵|[钥鑰])",
    "(?:pass|pw|パス|暗証|合言葉|密[码碼]|口令).{0,50}?(?:[:=：はが是为為>→]|\\b(?:is|was)\\b)\\s*[\"'“「『]?[!-~]{4}|(?:密[码碼]|口令)\\s*[\"'“「『]?[!-~]{4}",
    "(?:code|otp|2fa|\\bpin|cv[vc]|コード|[認証]番号|ワンタイム|[证證态態全信次歌验驗][码碼])[^\\n\\d]{0,40}\\d{3}|\\d{4}[^\\n\\d]{0,20}(?:code|otp|コード|認証|確認|ワンタイム|[验驗][证證])",
    "(?:\\d[ -]?){12}\\d|[０-９Ａ-Ｚａ-ｚ]{4}",
  ].join("|"),
  "i",
);

/** Whether the rules of masking may find something in a text: it is rarely so. */
export const mayHoldSecret = (text: string): boolean => signs.test(text);
