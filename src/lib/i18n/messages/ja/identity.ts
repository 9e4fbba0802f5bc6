import type { LaterCatalogue } from "../../catalogue.ts";

export const identity: LaterCatalogue["identity"] = {
  region: "本人であることの確認",
  notConfirmed: "このチケットでは本人確認がまだです",
  confirmed: "このチケットで本人と確認済み",
  confirm: "本人と確認する",
  withdraw: "取り消す",
  recorded: "本人確認を記録しました",
  withdrawn: "本人確認の記録を取り消しました",
  failed: "何も記録されていません",
  method: {
    call_back: "折り返し電話",
    known_email: "登録メールと二段階認証",
    document: "書類",
    in_person: "対面",
  },
  methodHint: {
    call_back: "登録の番号に電話し、本人しか知らないことを尋ねました。",
    known_email: "登録のアドレスから返信があり、二段階認証に成功しました。",
    document: "本人確認書類を口座の情報と照合しました。",
    in_person: "書類を持参した本人と対面しました。",
  },
  disclosesTitle: "この返信は口座の情報を伝えますが、本人確認がまだです",
  held: "まだ送信していません：この返信は口座の情報を伝えますが、本人確認がまだです",
  disclosed: {
    email: "メールアドレス",
    phone: "電話番号",
    address: "アドレス・住所",
    transfer: "入出金",
    balance: "残高",
    document: "書類",
  },
  more: ({ count }) => `ほか${count}件`,
  sendAllTheSame: "このまま送信",
  event: {
    identity_confirmed: ({ actor, how }) => `${actor}が本人と確認しました：${how}`,
    identity_withdrawn: ({ actor, how }) => `${actor}が本人確認の記録を取り消しました：${how}`,
  },
};
