/** One mail that carries another, as the program of a customer wrote it out; or one that only looks so. */
export interface CarryingMail {
  name: string;
  subject: string | null;
  text: string;
  /** From, Reply-To, subject and the domains with their verdicts, of each carried mail. */
  carries: { from: string; replyTo?: string; subject?: string; domains: string[] }[];
}

export const carryingMails: CarryingMail[] = [
  {
    name: "Gmail, English",
    subject: "Fwd: Unusual sign-in",
    text: "Is this you?\n\n---------- Forwarded message ---------\nFrom: Hoshino <noreply@hoshlno.example>\nDate: Mon, 16 Nov 2026 at 08:10\nSubject: Unusual sign-in\nTo: <me@example.org>\n\nSign in at https://hoshlno.example/login now.",
    carries: [
      {
        from: "Hoshino <noreply@hoshlno.example>",
        subject: "Unusual sign-in",
        domains: ["hoshlno.example look_alike"],
      },
    ],
  },
  {
    name: "Apple Mail, quoted, with a Reply-To",
    subject: "Fwd: Refund",
    text: "See below\n\nBegin forwarded message:\n\n> From: Refunds <refunds@mailer.example.net>\n> Subject: Refund\n> Date: 16 November 2026 at 08:10:00 GMT\n> To: me@example.org\n> Reply-To: agent-7788@gmail.com\n>\n> Answer this mail.",
    carries: [
      {
        from: "Refunds <refunds@mailer.example.net>",
        replyTo: "agent-7788@gmail.com",
        subject: "Refund",
        domains: ["mailer.example.net other", "gmail.com other"],
      },
    ],
  },
  {
    name: "Outlook, a drawn line",
    subject: "FW: KYC expired",
    text: "pls check\n\n-----Original Message-----\nFrom: Hoshino Support [mailto:kyc@hoshino.example.verify-id.net]\nSent: Monday, November 16, 2026 8:10 AM\nTo: Me\nSubject: KYC expired\n\nhttp://hoshino.example.verify-id.net/a",
    carries: [
      {
        from: "Hoshino Support [mailto:kyc@hoshino.example.verify-id.net]",
        subject: "KYC expired",
        domains: ["hoshino.example.verify-id.net look_alike"],
      },
    ],
  },
  {
    name: "Outlook of today, no line at all",
    subject: "Fw: KYC expired",
    text: "What is this?\n\nFrom: Info <info@shop.example.org>\nSent: Monday, November 16, 2026 8:10 AM\nTo: Me <me@example.org>\nSubject: KYC expired\n\nhttps://shop.example.org/",
    carries: [
      { from: "Info <info@shop.example.org>", subject: "KYC expired", domains: ["shop.example.org other"] },
    ],
  },
  {
    name: "a customer who has made the link harmless",
    subject: "phishing",
    text: "-------- Forwarded Message --------\nSubject: Airdrop\nDate: Mon, 16 Nov 2026\nFrom: a@b.example\n\nhxxps://hoshino-airdrop[.]example/claim",
    carries: [
      {
        from: "a@b.example",
        subject: "Airdrop",
        domains: ["hoshino-airdrop.example look_alike", "b.example other"],
      },
    ],
  },
  {
    name: "our own mail, sent on to ask whether it is ours",
    subject: "Fwd: Your statement",
    text: "---------- Forwarded message ---------\nFrom: Hoshino Exchange <no-reply@mail.hoshino.example>\nSubject: Your statement\n\nhttps://hoshino.example/statements",
    carries: [
      {
        from: "Hoshino Exchange <no-reply@mail.hoshino.example>",
        subject: "Your statement",
        domains: ["mail.hoshino.example official", "hoshino.example official"],
      },
    ],
  },
  {
    name: "two forwarded mails in one",
    subject: "Fwd: two of them",
    text: "---------- Forwarded message ---------\nFrom: a@one.example\nSubject: First\n\nhttps://one.example/x\n\n---------- Forwarded message ---------\nFrom: b@two.example\nSubject: Second\n\nhttps://two.example/y",
    carries: [
      { from: "a@one.example", subject: "First", domains: ["one.example other"] },
      { from: "b@two.example", subject: "Second", domains: ["two.example other"] },
    ],
  },
  {
    name: "Thunderbird, Japanese",
    subject: "Fwd: 【重要】本人確認のお願い",
    text: "このメールは本物ですか。\n\n-------- 転送されたメッセージ --------\n件名： 【重要】本人確認のお願い\n日時： 2026年11月16日 08:10\n差出人： ホシノ取引所 <info@hoshino-kyc.example>\n返信先： help@free-mail.example\n宛先： me@example.org\n\n24時間以内にhttps://hoshino-kyc.example/verify から確認してください。",
    carries: [
      {
        from: "ホシノ取引所 <info@hoshino-kyc.example>",
        replyTo: "help@free-mail.example",
        subject: "【重要】本人確認のお願い",
        domains: ["hoshino-kyc.example look_alike", "free-mail.example other"],
      },
    ],
  },
  {
    name: "Outlook, Japanese",
    subject: "転送: 出金停止のお知らせ",
    text: "確認をお願いします。\n\n-----元のメッセージ-----\n差出人: サポート <support@h0shino.example>\n送信日時: 2026年11月16日 8:10\n宛先: 私\n件名: 出金停止のお知らせ\n\nhttps://h0shino.example/stop",
    carries: [
      {
        from: "サポート <support@h0shino.example>",
        subject: "出金停止のお知らせ",
        domains: ["h0shino.example look_alike"],
      },
    ],
  },
  {
    name: "Yahoo! Japan",
    subject: "不審なメール",
    text: "以下のメールが届きました\n\n----- 転送メール -----\n送信者: info@example.net\n件名: 当選\n\nhttps://example.net/win",
    carries: [{ from: "info@example.net", subject: "当選", domains: ["example.net other"] }],
  },
  {
    name: "QQ, Chinese",
    subject: "转发：账户冻结通知",
    text: '请问这是你们发的吗？\n\n------------------ 原始邮件 ------------------\n发件人: "Hoshino客服" <service@hosh1no.example>;\n发送时间: 2026年11月16日(星期一) 上午8:10\n收件人: "我" <me@example.org>;\n主题: 账户冻结通知\n\n请点击https://hosh1no.example/unfreeze 解冻',
    carries: [
      {
        from: '"Hoshino客服" <service@hosh1no.example>;',
        subject: "账户冻结通知",
        domains: ["hosh1no.example look_alike"],
      },
    ],
  },
  {
    name: "163, Chinese",
    subject: "可疑邮件",
    text: '-------- 转发邮件信息 --------\n发件人："奖励" <bonus@reward.example>\n发送日期：2026-11-16 08:10:00\n主题：领取奖励\n\nhttps://reward.example/领取',
    carries: [
      { from: '"奖励" <bonus@reward.example>', subject: "领取奖励", domains: ["reward.example other"] },
    ],
  },
  {
    name: "traditional Chinese, Apple Mail",
    subject: "轉寄：安全警示",
    text: "開始轉寄郵件：\n\n寄件人: 安全中心 <sec@alert.example>\n主旨: 安全警示\n日期: 2026年11月16日\n\nhttps://alert.example/",
    carries: [
      { from: "安全中心 <sec@alert.example>", subject: "安全警示", domains: ["alert.example other"] },
    ],
  },
  {
    name: "an answer over the mail it answers is no forwarded mail",
    subject: "Re: [#4812] Your withdrawal",
    text: "Thanks!\n\n-----Original Message-----\nFrom: Hoshino Support <support@hoshino.example>\nSent: Monday, November 16, 2026 8:10 AM\nTo: Me\nSubject: Your withdrawal\n\nHello",
    carries: [],
  },
  {
    name: "a Chinese answer over the mail it answers",
    subject: "回复：您的提现",
    text: "谢谢\n\n------------------ 原始邮件 ------------------\n发件人: support@hoshino.example\n主题: 您的提现\n\n您好",
    carries: [],
  },
  {
    name: "words about forwarding",
    subject: "Forwarded message",
    text: "I got a forwarded message from a friend.\nFrom: the start it looked odd.\nSubject: none",
    carries: [],
  },
  {
    name: "a line that announces and nothing behind it",
    subject: "Fwd:",
    text: "---------- Forwarded message ---------\n\nsorry, lost the rest",
    carries: [],
  },
];
