import type { Catalogue } from "../../catalogue.ts";
import { plural } from "../../plural.ts";

export const errors: Catalogue["errors"] = {
  offline: { title: "接続できません", description: "サーバーに接続できません。入力した内容は失われません。" },
  timeout: {
    title: "サーバーの応答がありません",
    description: "時間内に応答がありませんでした。少し待って再度お試しください。",
  },
  contract: {
    title: "サーバーから想定外の応答がありました",
    description: "この部分は表示できません。再読み込みしても直らない場合は報告してください。",
  },
  not_signed_in: {
    title: "サインアウトされています",
    description: "もう一度サインインすると、続きから再開できます。",
  },
  wrong_credentials: {
    title: "メールアドレスかパスワードが違います",
    description: "両方を確認してもう一度お試しください。",
  },
  forbidden: {
    title: "この操作は許可されていません",
    description: "あなたの権限またはグループでは行えません。",
  },
  supervisor_only: {
    title: "スーパーバイザー専用です",
    description: "担当者アカウントでは開けません。必要な場合はスーパーバイザーに相談してください。",
  },
  identity_document_sealed: {
    title: "本人確認書類は封印されています",
    description: "理由を入力して開封してください。開封は記録されます。",
  },
  not_found: { title: "見つかりません", description: "存在しないか、閲覧権限がありません。" },
  idempotency_key_reused: {
    title: "別の内容ですでに送信されています",
    description: "入力した文章は残っています。新しいメッセージとして送信してください。",
  },
  thread_moved: {
    title: "会話が進んでいます",
    description: "最後に見たあとに新しいメッセージがあります。確認してから送信してください。",
  },
  ticket_closed: { title: "このチケットは終了しています", description: "終了したチケットは変更できません。" },
  version_outdated: {
    title: "ほかの人がこのチケットを変更しました",
    description: "最新の状態を確認してから判断してください。",
  },
  version_required: {
    title: "変更を反映できませんでした",
    description: "チケットを再読み込みしてお試しください。",
  },
  file_too_large: {
    title: "ファイルが大きすぎます",
    description: "削除するか、小さいファイルを送ってください。",
  },
  invalid: { title: "受け付けられない内容があります", description: "印の付いた箇所を直してお試しください。" },
  bad_request: {
    title: "サーバーが要求を理解できませんでした",
    description: "ページを再読み込みしてお試しください。",
  },
  too_many_requests: {
    title: "リクエストが多すぎます",
    description: "少し時間をおいてから再度お試しください。",
  },
  internal_error: {
    title: "サーバーでエラーが発生しました",
    description: "あなたの操作の問題ではありません。少し待って再度お試しください。",
  },
  unavailable: { title: "サーバーを利用できません", description: "少し待って再度お試しください。" },
  partMissing: "このページの一部を読み込めませんでした",
  unknown: {
    title: "問題が発生しました",
    description: "再度お試しください。直らない場合はページを再読み込みしてください。",
  },
  retryIn: ({ seconds }) => plural("ja", seconds, { other: "#秒後にもう一度お試しください" }),
  waiting: ({ seconds }) =>
    plural("ja", seconds, { other: "サーバーから待つように求められました。#秒後に自動で続けます。" }),
  reconnecting: "自動で再接続します。",
  reconnectNow: "今すぐ試す",
  waitsForConnection: "接続が戻りしだい表示します。",
  partly: "デスクの設定の一部を読み込めませんでした",
  partlyBecause: ({ reason }) => `${reason}読み込めるまで、名前や上限、担当者が表示されないことがあります。`,
  fields: {
    subject: "件名",
    status: "ステータス",
    priority: "優先度",
    category: "カテゴリ",
    assigneeId: "担当者",
    groupId: "グループ",
    addTags: "タグ",
    removeTags: "タグ",
    body: "本文",
    attachmentIds: "ファイル",
    to: "宛先",
    cc: "Cc",
    sendAt: "日時",
    name: "ファイル名",
    reason: "理由",
    email: "メールアドレス",
    password: "パスワード",
  },
  sentence: ({ title, description }) => `${title}。${description}`,
  fieldProblem: ({ field, problem }) => `${field}：${problem}`,
  pageTitle: "このページを表示できません",
  pageNotFound: {
    title: "ページがありません",
    description: "このアドレスに該当するページはありません。",
    action: "受信トレイへ",
  },
};
