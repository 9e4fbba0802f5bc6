import type { LaterCatalogue } from "../../catalogue.ts";

export const posts: LaterCatalogue["posts"] = {
  title: "このスレッドの投稿",
  empty: "前後の投稿は把握できていません。",
  emptyHint: "SNS 側の投稿ページで確認できます。",
  summary: ({ count, ours, exchange }) => `投稿 ${count} 件（うち ${exchange} は ${ours} 件）`,
  kind: { requester: "お客様", other: "第三者" },
  own: "このチケット",
  reply: "返信",
  replyTo: ({ handle }) => `${handle} への返信`,
  imitates: ({ account }) => `${account} のなりすまし`,
  showMessage: ({ handle }) => `${handle} のメッセージを会話で表示`,
  copyAddress: ({ handle }) => `${handle} の投稿の URL をコピー`,
  notLoaded: "このメッセージはさらに上にあります",
  notLoadedHint: "会話を上にスクロールすると読み込まれます。",
  all: ({ count }) => `${count} 件すべて表示`,
  fewer: "折りたたむ",
};
