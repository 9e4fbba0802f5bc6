import type { Catalogue } from "../../catalogue.ts";

export const navigation: Catalogue["navigation"] = {
  main: "メイン",
  skipToContent: "本文へ移動",
  inbox: "受信トレイ",
  queues: "キュー",
  settings: "設定",
  views: "ビュー",
  categories: "カテゴリ",
  channels: "チャネル",
  language: "言語",
  theme: "テーマ",
  themeLight: "ライト",
  themeDark: "ダーク",
  themeSystem: "システムに合わせる",
  account: "アカウント",
  signOut: "サインアウト",
  signOutEverywhere: "すべての端末でサインアウト",
  openMenu: "ナビゲーションを開く",
  supervisorOnly: "キューはスーパーバイザー専用です",
  connectionLost: "リアルタイム更新が途切れています。再接続中…",
  restricted: "閲覧制限",
};
