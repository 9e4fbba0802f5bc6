import type { Macro, MacroContent } from "#src/domain/schema/macro.ts";
import { freezeMacros } from "./freeze-macros.ts";
import { marked } from "./marked.ts";
import { sharedMacro } from "./shared-macro.ts";

type Bodies = { en: string; ja: string; zh: string };

const greeting: Bodies = {
  en: "Dear {{requester.name}},",
  ja: "{{requester.name}} 様",
  zh: "{{requester.name}} 您好：",
};
const signature: Bodies = {
  en: "Kind regards\n{{agent.name}}\n{{exchange.name}}",
  ja: "{{exchange.name}} サポート\n{{agent.name}}",
  zh: "{{exchange.name}} 客服\n{{agent.name}}",
};

function macro(
  id: string,
  name: string,
  category: MacroContent["category"],
  change: MacroContent["change"],
  paragraphs: Bodies,
): Macro {
  const body = Object.fromEntries(
    (["en", "ja", "zh"] as const).map((language) => [
      language,
      [greeting[language], paragraphs[language], signature[language]].join("\n\n"),
    ]),
  );
  return sharedMacro(id, { name, category, channels: [], body, note: null, change });
}

export const macros: Macro[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  ...freezeMacros,
  macro("mac_received", "We have your message", null, null, {
    en: "Thank you for writing. We have your message (ticket {{ticket.number}}) and are looking into it now. You do not need to write again; anything you add here reaches the same person.",
    ja: "お問い合わせいただきありがとうございます。ご連絡は受付番号 {{ticket.number}} として承り、ただいま確認しております。追加のご連絡はこのままご返信ください。同じ担当者に届きます。",
    zh: "感谢您的来信。您的问题（编号 {{ticket.number}}）我们已经收到，正在核实，无需重复提交。如有补充，直接回复即可，会由同一位客服处理。",
  }),
  macro(
    "mac_need_details",
    "Ask for what is missing",
    null,
    { status: "pending" },
    {
      en: "Thank you for writing about “{{ticket.subject}}”. So that we can look in the right place, could you tell us:\n\n- what you wanted to do, and what the screen said instead\n- when it happened, with your time zone\n- which device and version of the app you use\n\nA screenshot helps most. Please cover balances, and never send a password, a recovery phrase or a code.",
      ja: "「{{ticket.subject}}」についてご連絡いただきありがとうございます。確認のため、次の点をお知らせいただけますでしょうか。\n\n- ご希望の操作と、画面に表示された内容\n- 発生した日時\n- ご利用の端末とアプリのバージョン\n\n画面のスクリーンショットがございますと大変助かります。残高は隠してお送りください。パスワード、リカバリーフレーズ、認証コードは決してお送りにならないようお願いいたします。",
      zh: "感谢您就“{{ticket.subject}}”与我们联系。为了尽快找到原因，请告诉我们：\n\n- 您当时想做什么操作，页面显示了什么\n- 发生的时间（请注明时区）\n- 使用的设备和 App 版本\n\n如能附上截图最好，请遮住余额。请不要发送密码、助记词或验证码。",
    },
  ),
  macro(
    "mac_withdrawal_checking",
    "Withdrawal: we are checking with the network",
    "deposits_withdrawals",
    { status: "open", addTags: ["bank-delay"] },
    {
      en: "We have found your withdrawal of {{facts.amount}} {{facts.asset}} over {{facts.network}}. Transaction:\n\n{{facts.transaction_id}}\n\nOur payments team is comparing it with the network by hand. You will hear from us again within four hours, whatever the state is then. Your funds cannot move anywhere else in the meantime.",
      ja: "{{facts.network}} による {{facts.amount}} {{facts.asset}} のご出金を確認いたしました。トランザクションは次のとおりです。\n\n{{facts.transaction_id}}\n\n現在、担当部署がネットワークの記録と照合しております。4時間以内に、その時点の状況を改めてご連絡いたします。その間に資産がほかへ移ることはございません。",
      zh: "我们已经找到您通过 {{facts.network}} 提现的 {{facts.amount}} {{facts.asset}}，交易哈希为：\n\n{{facts.transaction_id}}\n\n资金团队正在与链上记录人工核对。无论进展如何，我们会在四小时内再次回复您。在此期间，这笔资产不会转到其他地方。",
    },
  ),
  macro(
    "mac_wrong_network",
    "Deposit on the wrong network",
    "deposits_withdrawals",
    { status: "pending", addTags: ["wrong-network"] },
    {
      en: "Your {{facts.asset}} were sent over {{facts.network}}, which that address was not made for. In many cases we can recover such a deposit; it takes 5 to 10 working days and costs 15 USDT.\n\nIf you agree, reply to this message and attach the record of the sending side. We never need a recovery phrase or a private key for this, and nobody can make it faster for money.",
      ja: "お送りいただいた {{facts.asset}} は、対応していないネットワーク（{{facts.network}}）で送金されておりました。多くの場合は5〜10営業日、手数料15 USDTで復旧できます。\n\nご希望の場合は、送金元の記録を添えてご返信ください。リカバリーフレーズや秘密鍵は必要ございません。また、料金を払えば早くなるという連絡はすべて詐欺です。",
      zh: "您的 {{facts.asset}} 是通过 {{facts.network}} 转入的，而该地址不支持这个网络。多数情况下可以找回，需要 5 到 10 个工作日，手续费 15 USDT。\n\n如您同意，请回复本消息并附上转出方的记录。我们不需要助记词或私钥，任何声称付费可以加急的人都是骗子。",
    },
  ),
  macro(
    "mac_missing_tag",
    "Deposit without memo or tag",
    "deposits_withdrawals",
    { status: "pending" },
    {
      en: "Your deposit of {{facts.amount}} {{facts.asset}} reached us without a memo or destination tag, so it could not be matched by itself. Please confirm the exact amount and the time you sent it; we then credit it by hand, usually within one working day.",
      ja: "{{facts.amount}} {{facts.asset}} のご入金は、メモ（宛先タグ）がないため自動で反映できておりません。正確な数量と送金日時をお知らせください。確認後、通常1営業日以内に手作業で反映いたします。",
      zh: "您充值的 {{facts.amount}} {{facts.asset}} 没有填写 memo（标签），因此无法自动入账。请告知准确的数量和转出时间，核对后我们会人工入账，通常一个工作日内完成。",
    },
  ),
  macro(
    "mac_bank_delay",
    "Bank transfer on its way",
    "deposits_withdrawals",
    { status: "pending", addTags: ["waiting-for-bank"] },
    {
      en: "Your bank transfer has not reached us yet. Between banks this can take up to three business days. If it is not credited by then, please send us the confirmation of your bank that shows the reference and the date, and we will search for it together with them.",
      ja: "お振込みは、まだ当社に到着しておりません。銀行間の処理に最大3営業日かかる場合がございます。それを過ぎても反映されない場合は、振込日と振込人名義が分かる明細をお送りください。銀行とともにお調べいたします。",
      zh: "您的银行转账目前尚未到达我们的账户，银行之间的处理最长需要三个工作日。如果届时仍未入账，请发送显示日期和附言的银行凭证，我们会与银行一起查询。",
    },
  ),
  macro(
    "mac_kyc_retake",
    "Identity: please take the picture again",
    "identity_verification",
    { status: "pending", addTags: ["kyc-resubmit"] },
    {
      en: "Thank you for your document. A part of it cannot be read. Please take the picture once more: lying flat, in daylight, without flash, all four corners visible. Upload it in the app under Profile > Identity, and please do not send it as a message or by e-mail.",
      ja: "本人確認書類をご提出いただきありがとうございます。一部が読み取れない状態でした。お手数ですが、平らな場所に置き、明るいところでフラッシュを使わず、四隅が入るように撮り直していただけますでしょうか。アプリの「プロフィール > 本人確認」からご提出ください。メッセージやメールでの送付はお控えください。",
      zh: "感谢您提交证件。照片有一部分无法辨认，请重新拍摄一次：平放、自然光、不开闪光灯、四角完整。请在 App 的“个人中心 > 身份认证”上传，不要通过消息或邮件发送。",
    },
  ),
  macro(
    "mac_two_factor_reset",
    "Two-factor: reset through identity check",
    "account",
    { status: "pending" },
    {
      en: "We can move your two-factor authentication to a new device. A link has been sent to your registered e-mail address; it opens an identity check and is valid for 24 hours. After the reset, withdrawals are held for 24 hours to protect you.\n\nWe never ask for your password or for a code.",
      ja: "二段階認証を新しい端末に移すお手続きをご案内いたします。ご登録のメールアドレスに本人確認用のリンクをお送りしました。有効期限は24時間です。変更後24時間は、安全のため出金を停止いたします。\n\n当社がパスワードや認証コードをお伺いすることはございません。",
      zh: "我们可以为您把两步验证转移到新设备。身份核验链接已发送到您的注册邮箱，24 小时内有效。重置之后，为了保护您的资产，提现会暂停 24 小时。\n\n我们绝不会索要您的密码或验证码。",
    },
  ),
  macro(
    "mac_account_frozen",
    "Account secured after a report",
    "security",
    { status: "open", priority: "urgent", addTags: ["account-takeover"] },
    {
      en: "We have secured your account: withdrawals and trading are stopped and every device has been signed out. Nobody can move anything now.\n\nPlease change the password of your mailbox first, from a device you trust, and look there for forwarding rules you did not make. Then reply here; we will take the next steps together.",
      ja: "アカウントを保護いたしました。出金と取引を停止し、すべての端末からログアウトしております。これ以上、資産が動くことはございません。\n\nまず、安全な端末からメールのパスワードを変更し、覚えのない転送設定がないかご確認ください。その後、こちらにご返信ください。次のお手続きをご一緒に進めてまいります。",
      zh: "我们已经保护了您的账户：提现和交易已暂停，所有设备均已退出登录，现在没有人能转移资产。\n\n请先用可信的设备修改邮箱密码，并检查邮箱里是否有陌生的转发规则，然后回复本消息，我们一起处理后续步骤。",
    },
  ),
  macro(
    "mac_phishing_thanks",
    "Phishing: thank you for the report",
    "security",
    { status: "solved", addTags: ["phishing"] },
    {
      en: "Thank you for sending this to us. It is not from {{exchange.name}}. Official messages come from hoshino.example only. We keep your report as evidence and have asked for the page to be taken down.\n\nIf you entered anything there, tell us at once. Nobody here will ever ask for a password, a recovery phrase or a code.",
      ja: "ご報告いただきありがとうございます。こちらは {{exchange.name}} からのものではございません。当社からのご連絡は hoshino.example からのみお送りしております。証拠として保存し、サイトの停止を要請いたしました。\n\n何か入力された場合は、すぐにお知らせください。当社がパスワード、リカバリーフレーズ、認証コードをお伺いすることはございません。",
      zh: "感谢您的举报。这不是 {{exchange.name}} 发出的，官方信息只来自 hoshino.example。我们已留存证据，并要求关停该页面。\n\n如果您在上面输入过任何内容，请立即告诉我们。我们绝不会索要密码、助记词或验证码。",
    },
  ),
  macro(
    "mac_go_private",
    "Social: please delete and continue in private",
    null,
    { status: "pending" },
    {
      en: "Thank you for letting us know. Please delete the post, it shows details of your account. We have sent you a direct message from this account; it is the only one we use.",
      ja: "ご連絡ありがとうございます。口座に関する情報が含まれておりますので、投稿の削除をお願いいたします。当アカウントからDMをお送りしました。ほかのアカウントからご連絡することはございません。",
      zh: "感谢您的反馈。帖子里包含您的账户信息，请先删除。我们已用本账号给您发送私信，其他账号都不是我们。",
    },
  ),
  macro(
    "mac_order_explained",
    "Trading: the order's record",
    "trading",
    { status: "pending" },
    {
      en: "We have gone through the record of your order step by step. The fills, with time and price, are attached below. If something in it differs from what you saw on the screen, please tell us which line; a trading colleague will then look at exactly that one.",
      ja: "ご注文の記録を順に確認いたしました。約定の時刻と価格は下記のとおりです。画面の表示と異なる点がございましたら、どの行かをお知らせください。取引担当がその部分を詳しく確認いたします。",
      zh: "我们已逐条核对了您的订单记录，成交时间和价格见下方。如果与您当时看到的页面不一致，请告诉我们是哪一行，交易团队会针对那一笔进一步核查。",
    },
  ),
  macro(
    "mac_api_signature",
    "API: signature checklist",
    "api_technical",
    { status: "pending", addTags: ["api"] },
    {
      en: "A signature error nearly always has one of these causes:\n\n1. the body that is signed and the body that is sent differ (spaces, order of keys)\n2. the timestamp is in seconds instead of milliseconds\n3. the path is signed without its query string\n\nPlease send us the request id (hx-request-id) and the string you sign. Never send the secret itself.",
      ja: "署名エラーの原因は、ほとんどの場合次のいずれかです。\n\n1. 署名した本文と送信した本文が異なる（空白やキーの順序）\n2. タイムスタンプがミリ秒ではなく秒になっている\n3. クエリ文字列を含まないパスで署名している\n\nリクエストID（hx-request-id）と署名対象の文字列をお送りください。シークレットはお送りにならないでください。",
      zh: "签名错误几乎都是以下原因之一：\n\n1. 签名的内容和实际发送的内容不一致（空格、键的顺序）\n2. 时间戳用了秒而不是毫秒\n3. 签名的路径没有包含查询参数\n\n请提供请求 ID（hx-request-id）和待签名的字符串，不要发送 Secret。",
    },
  ),
  macro(
    "mac_solved",
    "Solved, with thanks",
    null,
    { status: "solved" },
    {
      en: "I am glad that it works again. I am closing ticket {{ticket.number}}; if anything comes back, simply reply and it opens again.",
      ja: "解決できましたとのこと、何よりでございます。受付番号 {{ticket.number}} はこれで完了とさせていただきます。何かございましたら、このままご返信ください。",
      zh: "很高兴问题已经解决。编号 {{ticket.number}} 将会关闭，如再有问题，直接回复即可重新打开。",
    },
  ),
]);
