import type { LaterCatalogue } from "../../catalogue.ts";

export const macros: LaterCatalogue["macros"] = {
  beside: {
    waits: {
      public: "このメモとは別に、お客様への返信が書きかけです。",
      internal: "この返信とは別に、チーム用のメモが書きかけです。",
    },
    show: { public: "返信を表示", internal: "メモを表示" },
  },
  checklist: {
    region: "チェックリスト",
    progress: ({ done, total }) => `${total}件中${done}件完了`,
    lastBy: ({ name }) => `最新のメモ：${name}`,
    goOn: "続きをチェック",
  },
};
