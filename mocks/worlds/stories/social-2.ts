import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, note, reply, social } from "./write.ts";

export const socials2: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  social(
    {
      slug: "emoji-only-mood",
      subject: "@HoshinoExchange 🫠🫠🫠",
      category: "trading",
      status: "new",
      priority: "low",
      requester: "ellie",
      assignee: null,
      language: "en",
      timeline: [
        customer(
          66,
          '@HoshinoExchange 🫠🫠🫠 my grid bot has been "starting…" since breakfast ☕️➡️🍷 is it me or is it you 👀 👩🏽‍💻',
        ),
      ],
    },
    "x",
    "public",
    930,
  ),
  social(
    {
      slug: "is-it-down",
      subject: "is hoshino down in kenya or just me",
      category: "api_technical",
      status: "open",
      priority: "normal",
      requester: "grace",
      assignee: "aiko",
      language: "en",
      timeline: [
        customer(
          175,
          'is hoshino down in kenya or just me? app says "network error 52" on wifi and on safaricom, vpn works. @HoshinoExchange',
        ),
        reply(
          "aiko",
          158,
          "Hi Grace, thank you for testing three ways, that helps. It is not only you: some networks in East Africa cannot reach us at the moment. We are on it and will post here when it is solved. Your funds are not affected.",
        ),
        customer(82, "@HoshinoExchange back for me since 10 min. was it the cable again"),
      ],
    },
    "x",
    "public",
    1507,
    [
      {
        by: ["Otieno K.", "otieno_codes"],
        at: 170,
        text: "down for me as well, nairobi, two networks",
        isAnswer: true,
      },
      {
        by: ["Amina", "amina_n"],
        at: 163,
        text: "works in mombasa on the office fibre",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "upi-deposit-lost",
      subject: "UPI deposit 40k debited, nothing in wallet",
      category: "deposits_withdrawals",
      status: "open",
      priority: "normal",
      requester: "rohan",
      assignee: "zhang",
      language: "en",
      tags: ["bank-delay"],
      timeline: [
        customer(
          930,
          "hi team. 40,000 INR debited via UPI at 11:02, app shows failed. bank says success. UTR 533209114870. pls check fast, buying before halving of my patience",
        ),
        reply(
          "zhang",
          880,
          'Hi Rohan, thank you for the UTR. We can see it with the payment partner as "deemed success". It should be credited or returned within 24 hours. We\'ll write to you here either way.',
        ),
        change("zhang", 879, "status", "open", "on_hold"),
        customer(24, "24 hours over in 14 min 🙂 just saying"),
        change("system", 24, "status", "on_hold", "open"),
      ],
    },
    "x",
    "direct",
    204,
  ),
  social(
    {
      slug: "when-listing",
      subject: "when list $FROGE",
      category: "other",
      status: "solved",
      priority: "low",
      requester: "paolo",
      assignee: "camille",
      language: "en",
      timeline: [
        customer(
          1_900,
          "@HoshinoExchange wen list $FROGE ser. community of 40k strong. every other exchange has it. do something",
        ),
        reply(
          "camille",
          1_700,
          'Hi Paolo, thank you for the suggestion. We don\'t comment on assets before a listing is announced, and announcements only ever come from this account and hoshino.example. Anyone offering a listing "for a fee" is not us.',
        ),
        change("camille", 1_699, "status", "open", "solved"),
      ],
    },
    "x",
    "public",
    14_300,
    [
      {
        by: "exchange",
        at: 2_000,
        text: "Three new assets are open for trading from Monday 10:00 JST. What we list and why is in our listing policy in the help centre.",
      },
      {
        by: ["Hoshino Listing Team", "hoshino_listings"],
        at: 1_880,
        text: "Dear project, we offer listing slots for 0.8 BTC. Contact us on Telegram, only 2 left",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "card-charged-twice",
      subject: "Charged twice for one purchase",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "minhanh",
      assignee: null,
      language: "en",
      tags: ["refund"],
      timeline: [
        customer(
          205,
          "Hello admin, I buy 100 USD of BTC with my card, the first time the page was white so I press again. Now my bank has two times 100 USD but only one BTC come. I am student, 100 USD is one month food. Please return one. Thank you admin 🙏",
        ),
      ],
    },
    "facebook",
    "direct",
    null,
  ),
  social(
    {
      slug: "thank-you-okada",
      subject: "先日はありがとうございました",
      category: "other",
      status: "solved",
      priority: "low",
      requester: "okada",
      assignee: "aiko",
      language: "ja",
      timeline: [
        customer(
          2_980,
          "@HoshinoExchange 積立の引き落としが2回されてるんですけど…問い合わせフォームどこですか",
        ),
        reply(
          "aiko",
          2_910,
          "岡田様、ご不便をおかけしております。口座に関わる内容ですのでDMをお送りしました。当アカウント以外からのご連絡にはお答えにならないようお願いいたします。",
        ),
        change("aiko", 2_700, "status", "open", "solved"),
        customer(
          155,
          "@HoshinoExchange 返金確認できました！対応早くて丁寧でびっくりしました。担当の田中さんにお礼を伝えたいです☺️",
        ),
      ],
    },
    "x",
    "public",
    486,
    [
      {
        by: ["Hoshinoサポート日本🇯🇵", "hoshino_jp_help"],
        at: 2_960,
        text: "ご不便をおかけしております。確認のため、LINEで担当者を追加してください。",
        isAnswer: true,
      },
    ],
  ),
  social(
    {
      slug: "impersonator-dm",
      subject: "「Hoshinoサポート日本」というアカウントからDMが来ました",
      category: "security",
      status: "new",
      priority: "high",
      requester: "yoshida",
      assignee: null,
      language: "ja",
      tags: ["phishing", "scam-report"],
      timeline: [
        customer(
          58,
          "さっきメンションしたら「Hoshinoサポート日本🇯🇵」というアカウントからすぐDMが来ました。LINEを追加して画面共有してと言われています。アイコンも同じだし丁寧なので信じそうになったのですが本物ですか？まだ何も教えていません",
        ),
      ],
    },
    "x",
    "direct",
    121,
  ),
  social(
    {
      slug: "slippage-nakamura",
      subject: "指標のときのスリッページひどすぎ",
      category: "trading",
      status: "open",
      priority: "normal",
      requester: "nakamura",
      assignee: "kenta",
      language: "ja",
      tags: ["complaint"],
      timeline: [
        customer(
          760,
          "@HoshinoExchange 昨日の指標発表、成行が1.2%滑ったんだが。他社は0.2%。これ仕様？約定履歴のスクショ撮ってあるからな",
        ),
        reply(
          "kenta",
          700,
          "中村様、ご期待に沿えず申し訳ございません。発表直後は板が薄くなる場合がございますが、個別のご注文については記録を確認してお答えします。注文番号をDMでお送りいただけますか（パスワードや認証コードは不要です）。",
        ),
        customer(110, "@HoshinoExchange DM送った。テンプレ返ってきたらそのまま晒すんでよろしく"),
        note(
          "kenta",
          96,
          "DMの注文は成行2.4BTC、板は0.9BTC分しかなかった。仕様どおりだが、確認画面の想定価格が更新されていなかった形跡あり。priyanka に確認依頼。",
        ),
      ],
    },
    "x",
    "public",
    5_210,
    [
      {
        by: "exchange",
        at: 1_900,
        text: "本日21:30に米国の経済指標が発表されます。発表の前後は価格が大きく動き、注文板が薄くなることがあります。",
      },
      {
        by: ["ゆうと", "yuto_fx365"],
        at: 740,
        text: "自分も0.9%滑りました。指値にしておけばよかった",
        isAnswer: true,
      },
    ],
  ),
]);
