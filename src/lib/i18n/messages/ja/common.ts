import type { Catalogue } from "../../catalogue.ts";

export const common: Catalogue["common"] = {
  retry: "もう一度試す",
  reload: "ページを再読み込み",
  cancel: "キャンセル",
  close: "閉じる",
  undo: "元に戻す",
  remove: "削除",
  copy: "コピー",
  copied: "コピーしました",
  search: "検索",
  clear: "クリア",
  loading: "読み込み中…",
  none: "なし",
  unknown: "不明",
  noMatches: "該当なし",
  nobody: "未割り当て",
  you: "自分",
  back: "戻る",
  more: "その他",
  justNow: "たった今",
  /** The shortest form, for rows. */
  age: {
    minutes: ({ count }) => `${count} 分`,
    hours: ({ count }) => `${count} 時間`,
    days: ({ count }) => `${count} 日`,
  },
};
