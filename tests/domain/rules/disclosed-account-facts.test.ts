import { describe, expect, test } from "vitest";
import { disclosedAccountFacts, type DisclosedKind } from "#src/domain/rules/disclosed-account-facts.ts";

const evidence = {
  contacts: [
    { kind: "email", value: "mika.sato@example.org" },
    { kind: "phone", value: "+81 90-1234-5678" },
  ],
  saidByRequester:
    "I sent it to TQrY8tryqsYVCYS3MFbtffiPp2ccyn4STm. Write to mika@work.example or call +44 7700 900123.",
  officialAddresses: ["support@hoshino.example"],
};
const kindsIn = (text: string): DisclosedKind[] =>
  disclosedAccountFacts(text, evidence).map(({ kind }) => kind);

const disclosing: [DisclosedKind, string][] = [
  ["balance", "Your balance is 0.52 BTC at the moment."],
  ["balance", "You have 1,200 USDT and nothing is blocked."],
  ["balance", "Your available balance came to $3,410.20 yesterday."],
  ["balance", "お客様の残高は 0.52 BTC です。"],
  ["balance", "現在の残高は150,000円となっております。"],
  ["balance", "您的账户余额为 0.52 BTC。"],
  ["balance", "您账户里还有 1200 USDT，没有被动过。"],
  ["transfer", "Your withdrawal left us at 09:14."],
  ["transfer", "The withdrawal was approved this morning and is being sent."],
  ["transfer", "Your deposit has been credited."],
  ["transfer", "We held your withdrawal for a manual check."],
  ["transfer", "Your transfer is still pending."],
  ["transfer", "出金は完了しております。"],
  ["transfer", "お客様の出金申請は現在審査中です。"],
  ["transfer", "ご入金は本日反映されました。"],
  ["transfer", "您的提现已经完成。"],
  ["transfer", "该笔充值目前正在审核。"],
  ["transfer", "您的提币申请已被取消，资金已退回。"],
  ["document", "Your passport was rejected because of the glare."],
  ["document", "Your identity verification is complete."],
  ["document", "The document has expired."],
  ["document", "お客様の本人確認書類は承認されました。"],
  ["document", "ご提出のパスポートは期限切れとなっております。"],
  ["document", "您的护照已过期。"],
  ["document", "您的实名认证正在审核。"],
  ["email", "The address on your account is mika.sato@example.org."],
  ["email", "ご登録のメールアドレスは mika.sato@example.org です。"],
  ["email", "您注册的邮箱是 mika.sato@example.org。"],
  ["email", "It was changed to thief@evil.example on Tuesday."],
  ["email", "We wrote to MIKA.SATO@EXAMPLE.ORG."],
  ["phone", "A code went to +81 90 1234 5678."],
  ["phone", "登録の電話番号は090-1234-5678です。"],
  ["phone", "绑定的手机号是 ０９０-１２３４-５６７８。"],
  ["address", "It went to 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy."],
  ["address", "出金先は 0x52908400098527886E0F7030069857D2E4169EE7 です。"],
  ["address", "目标地址：bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"],
  ["address", "Your registered address is 12 Rose Street, Leeds."],
  ["address", "ご登録のご住所は東京都港区です。"],
  ["address", "您登记的地址是广东省深圳市南山区。"],
];

const honest = [
  "Hello Mika,\n\nThank you for writing to us. We are looking into it.",
  "Could you tell us the amount and the currency of your withdrawal?",
  "Please send us the transaction id of your deposit.",
  "Please check whether your balance shows 0.52 BTC.",
  "If your withdrawal is pending for more than 24 hours, write to us again.",
  "When your document was rejected, you can upload a new one in the app.",
  "Withdrawals are usually sent within 30 minutes.",
  "A deposit on Tron is credited after 20 confirmations.",
  "Identity verification can take up to two business days.",
  "The smallest withdrawal is 0.001 BTC.",
  "A withdrawal of USDT on Tron costs 1 USDT.",
  "Never give anybody your password, seed phrase or a one-time code.",
  "You can write to support@hoshino.example at any time.",
  "You told us that it went to TQrY8tryqsYVCYS3MFbtffiPp2ccyn4STm: thank you.",
  "We will call you at +44 7700 900123.",
  "We have sent the answer to mika@work.example as you asked.",
  "Read more at https://hoshino.example/kb/withdrawals?id=0x52908400098527886E0F7030069857D2E4169EE7",
  "Our bank's own number is 0120-000-111.",
  "Open Settings, then Security, and remove the old device.",
  "We take this seriously and will write again today.",
  "通常、出金は30分以内に完了します。",
  "出金が保留になった場合は、こちらの記事をご覧ください。",
  "入金額と通貨をお知らせください。",
  "本人確認の審査には通常2営業日かかります。",
  "書類が承認されると、メールでお知らせします。",
  "最低出金額は 0.001 BTC です。",
  "パスワードやシードフレーズは絶対に教えないでください。",
  "お問い合わせありがとうございます。確認いたします。",
  "请提供您的提现金额和币种。",
  "通常提现会在30分钟内完成。",
  "如果您的证件已过期，可以在应用里重新上传。",
  "最低提现金额为 0.001 BTC。",
  "实名认证一般需要两个工作日。",
  "您的提现完成了吗？",
  "请不要把密码或助记词告诉任何人。",
  "感谢您的来信，我们正在查看。",
];

describe("before an account fact is told to somebody whose identity nobody confirmed", () => {
  test.each(disclosing)("%s: %s", (kind, text) => {
    expect(kindsIn(text)).toContain(kind);
  });

  test.each(honest)("nothing is told by: %s", (text) => {
    expect(disclosedAccountFacts(text, evidence)).toEqual([]);
  });

  test("each fact is told once, with the words that tell it", () => {
    const text = "Hello.\nYour withdrawal was approved. Your withdrawal was approved.\nYou have 2 BTC.";
    expect(disclosedAccountFacts(text, evidence)).toEqual([
      { kind: "transfer", text: "Your withdrawal was approved." },
      { kind: "balance", text: "You have 2 BTC." },
    ]);
  });

  test("a reply of 100,000 signs is read within a blink", () => {
    const begun = performance.now();
    disclosedAccountFacts("1 (2) 3-4 a1b2 your withdrawal, ".repeat(3_200), evidence);
    disclosedAccountFacts("a1".repeat(50_000), evidence);
    disclosedAccountFacts("a.".repeat(50_000), evidence);
    disclosedAccountFacts(`your balance ${"1".repeat(100_000)}`, evidence);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
