import type { LaterCatalogue } from "../../catalogue.ts";

export const signIn: LaterCatalogue["signIn"] = {
  title: "サインイン",
  heading: ({ exchange }) => `${exchange} にサインイン`,
  subheading: "取引所のサポート窓口です。担当者とスーパーバイザー専用です。",
  demoAccounts: "デモアカウント",
  demoHint: "パスワード不要、ワンクリックで入れます。操作はすべてこの模擬デスクの中だけです。",
  signInAs: "次の人としてサインイン：",
  or: "または",
  withPassword: "パスワードでサインイン",
  email: "メールアドレス",
  password: "パスワード",
  showPassword: "パスワードを表示",
  hidePassword: "パスワードを隠す",
  emailMissing: "メールアドレスを入力してください。",
  passwordMissing: "パスワードを入力してください。",
  submit: "サインイン",
  sso: "シングルサインオンで続ける",
  ssoInNewTab: "シングルサインオン（新しいタブ）",
  ssoDone: "サインインしました",
  ssoNotYet: "サーバーがまだ確認できていません。別のタブでサインインを終えてから、もう一度お試しください。",
  noMeans: "このサーバーにはサインインの方法がありません。管理者にお問い合わせください。",
  language: "言語",
  againTitle: "続けるにはもう一度サインインしてください",
  againDescription: ({ name }) =>
    `${name} さんのセッションが終了しました。入力した内容は残っています。サインインすると、待っていた処理は自動で再開します。`,
  againOther: "別の人が使いますか？",
  againOtherHint:
    "その人のためにデスクを開き直します。下書きは書いた本人だけが読めるよう暗号化されたままです。",
  leave: "サインイン画面へ",
};
