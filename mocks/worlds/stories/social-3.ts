import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, note, reply, social } from "./write.ts";

export const socials3: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  social(
    {
      slug: "maintenance-longer",
      subject: "メンテいつ終わるの",
      category: "api_technical",
      status: "solved",
      priority: "normal",
      requester: "takahashi",
      assignee: "sora",
      language: "ja",
      timeline: [
        customer(
          2_250,
          "@HoshinoExchange メンテ5時までって書いてあったよね？もう6時半なんだけど。朝のうちに約定させたい注文あるのに",
        ),
        reply(
          "sora",
          2_235,
          "高橋様、予定を過ぎておりご迷惑をおかけしております。現在の終了見込みは7時です。変わり次第、当アカウントと公式サイトのお知らせに掲載いたします。",
        ),
        customer(2_190, "@HoshinoExchange 7時5分、入れた。来月から余裕もって告知してくれ"),
        change("sora", 2_180, "status", "open", "solved"),
      ],
    },
    "x",
    "public",
    633,
    [
      {
        by: "exchange",
        at: 3_200,
        text: "【メンテナンスのお知らせ】明日2:00〜5:00に全サービスを停止します。予約注文は再開後に有効になります。",
      },
      {
        by: ["星野ゆかり", "hoshino_yukari"],
        at: 2_240,
        text: "うちもまだ入れないです",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "staking-reward-late",
      subject: "ステーキング報酬が2日分来ていません",
      category: "trading",
      status: "new",
      priority: "normal",
      requester: "matsumoto",
      assignee: null,
      language: "ja",
      timeline: [
        customer(
          224,
          "こんにちは。ETHのステーキング報酬がいつも朝9時ごろに入るのですが、一昨日と昨日の分が入っていません。今日の分は入りました。表示は「配布済み」になっています。遅れているだけならよいのですが、念のためお知らせします。",
        ),
      ],
    },
    "x",
    "direct",
    98,
  ),
  social(
    {
      slug: "signal-group-badge",
      subject: "有人冒充你们的「量化团队」拉群",
      category: "security",
      status: "open",
      priority: "normal",
      requester: "xumin",
      assignee: "lukas",
      language: "zh",
      tags: ["scam-report"],
      timeline: [
        customer(
          395,
          "你们好，有个 Telegram 群叫「Hoshino Quant 内部信号」，群主说是你们新加坡办公室的，发了这个徽章图片说放到自己网站上就能证明是合作方，进高级群要交 500 USDT。应该是骗子吧？图片原文件给你们。",
          { files: ["chart-badge.svg"] },
        ),
        note(
          "lukas",
          330,
          "SVG carries script and a javascript: link. Evidence for the takedown, do not open outside the viewer. Group reported to the platform.",
        ),
        reply(
          "lukas",
          322,
          "徐女士您好，谢谢您举报。我们没有任何信号群，也从不收取入群费用。群组已经向平台举报。请不要把这个图片放到网站上，里面含有脚本。如果您已经付款，请告诉我们。",
        ),
        customer(62, "我没付，但我表弟付了……他可以怎么办？"),
      ],
    },
    "x",
    "direct",
    410,
  ),
  social(
    {
      slug: "twd-withdrawal-slow",
      subject: "台幣提領兩天了",
      category: "deposits_withdrawals",
      status: "pending",
      priority: "normal",
      requester: "hsuyl",
      assignee: "meiling",
      language: "zh",
      timeline: [
        customer(
          1_450,
          "@HoshinoExchange 台幣提領兩天了還在「處理中」，週末也算工作天嗎？客服電話一直忙線，有人在嗎",
        ),
        reply(
          "meiling",
          1_390,
          "許小姐您好，讓您久等了。週末不算銀行工作日，不過您的情況已超過一般時間，我們想直接幫您查。已私訊您，請確認是這個帳號發出的，其他帳號都不是我們。",
        ),
        change("meiling", 1_389, "status", "open", "pending"),
      ],
    },
    "x",
    "public",
    1_022,
    [
      {
        by: ["Hoshino 官方客服", "hoshino_cs_tw"],
        at: 1_440,
        text: "您好，提領異常請加 LINE 由專員為您處理。",
        isAnswer: true,
      },
      {
        by: ["阿哲", "azhe_btc"],
        at: 1_400,
        text: "樓上是假的，官方不會叫你加 LINE",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "airdrop-dm",
      subject: "空投链接是官方的吗",
      category: "security",
      status: "new",
      priority: "normal",
      requester: "guoting",
      assignee: null,
      language: "zh",
      tags: ["phishing"],
      timeline: [
        customer(
          91,
          "官方你好，有人@我说 Hoshino 十周年空投 HSN 代币，要连钱包签名领取，链接是 hoshin0-airdrop.example。我点进去已经点了一次「签名」才觉得不对……钱包里还有 4000U，要怎么办？？",
        ),
      ],
    },
    "x",
    "direct",
    56,
  ),
  social(
    {
      slug: "kyc-waiting-facebook",
      subject: "身分驗證送出三個禮拜了",
      category: "identity_verification",
      status: "open",
      priority: "normal",
      requester: "tsaiyc",
      assignee: "aiko",
      language: "zh",
      tags: ["kyc-resubmit"],
      timeline: [
        customer(
          1_180,
          "小編你好~我10月底就送身分驗證了，一直顯示審核中，留言也沒人回，朋友比我晚送都過了😢",
        ),
        reply(
          "aiko",
          1_090,
          "蔡小姐您好，三個禮拜確實太久了，很抱歉。為了保護您的資料，請不要在這裡傳證件。我已請身分驗證小組今天優先查看，有結果會在 App 通知您。",
        ),
        customer(180, "收到通知了，說「健保卡」不能當第二證件，要「駕照或護照」。可是我兩個都沒有欸，怎麼辦"),
      ],
    },
    "facebook",
    "direct",
    null,
  ),
  social(
    {
      slug: "hkd-spread",
      subject: "點解港紙入金差價咁大",
      category: "trading",
      status: "new",
      priority: "low",
      requester: "leungky",
      assignee: null,
      language: "zh",
      timeline: [
        customer(
          126,
          "@HoshinoExchange 想問點解用港紙買 USDT 個價貴過市價成1.1%?上個月先0.4%。有冇公告？定係我睇漏咗",
        ),
      ],
    },
    "x",
    "public",
    2_845,
  ),
  social(
    {
      slug: "budi-username-squat",
      subject: "someone use my photo as hoshino agent",
      category: "security",
      status: "closed",
      priority: "normal",
      requester: "budi",
      assignee: "lukas",
      language: "en",
      tags: ["scam-report"],
      timeline: [
        customer(
          9_100,
          'bro there is account "Hoshino Agent Budi" with MY photo, asking people deposit to him. i am not agent, i only trade. people angry to me now. help report pls',
        ),
        reply(
          "lukas",
          8_950,
          "Hi Budi, I'm sorry, that is unpleasant. We have reported the account for impersonating both you and us. Please report it too from your side, the network acts faster when the person in the picture does.",
        ),
        customer(7_800, "already gone, thank you bro"),
        change("lukas", 7_700, "status", "open", "solved"),
        change("system", 2_000, "status", "solved", "closed"),
      ],
    },
    "x",
    "direct",
    760,
  ),
]);
