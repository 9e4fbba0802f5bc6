import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { marked } from "./marked.ts";

const targets = (first: number, next: number, resolution: number) => ({
  first_reply: first,
  next_reply: next,
  resolution,
});

export const deskConfig: DeskConfig = marked("MADOGUCHI_FIXTURE_SENTINEL", {
  exchangeName: "Hoshino Exchange",
  officialDomains: ["hoshino.example"],
  officialAddresses: [
    "support@hoshino.example",
    "security@hoshino.example",
    "legal@hoshino.example",
    "compliance@hoshino.example",
  ],
  socialAccounts: [
    { network: "x", handle: "HoshinoExchange", publicLimit: 280, directLimit: 10_000 },
    { network: "facebook", handle: "hoshino.exchange", publicLimit: 8_000, directLimit: 2_000 },
  ],
  groups: [
    { id: "grp_general", name: "General", restricted: false },
    { id: "grp_accounts", name: "Accounts", restricted: false },
    { id: "grp_identity", name: "Identity", restricted: false },
    { id: "grp_payments", name: "Payments", restricted: false },
    { id: "grp_trading", name: "Trading", restricted: false },
    { id: "grp_api", name: "API and technical", restricted: false },
    { id: "grp_security", name: "Security", restricted: false },
    { id: "grp_legal", name: "Legal", restricted: true },
    { id: "grp_aml", name: "Anti-money-laundering", restricted: true },
  ],
  categories: [
    {
      id: "account",
      groupId: "grp_accounts",
      targets: targets(240, 480, 2_400),
      description: {
        en: "Signing in, two-factor devices, profile details, closing an account.",
        ja: "ログイン、二段階認証の端末、登録情報の変更、解約。",
        zh: "登录、两步验证设备、个人资料修改、注销账户。",
      },
    },
    {
      id: "identity_verification",
      groupId: "grp_identity",
      targets: targets(240, 480, 2_880),
      description: {
        en: "Identity documents, selfies, proof of address, verification levels and their reviews.",
        ja: "本人確認書類、セルフィー、住所確認、確認レベルとその審査。",
        zh: "身份证件、自拍、地址证明、认证等级及其审核。",
      },
    },
    {
      id: "deposits_withdrawals",
      groupId: "grp_payments",
      targets: targets(120, 240, 2_160),
      description: {
        en: "Money or coins that move in or out: bank transfers, cards, networks, missing or wrong deposits, held withdrawals.",
        ja: "入出金と送金：銀行振込、カード、ネットワーク、未反映の入金、保留中の出金。",
        zh: "资金或币的进出：银行转账、银行卡、链上网络、未到账、提现被搁置。",
      },
    },
    {
      id: "trading",
      groupId: "grp_trading",
      targets: targets(240, 480, 1_920),
      description: {
        en: "Orders, prices, fees, liquidations, staking and earn products.",
        ja: "注文、価格、手数料、ロスカット、ステーキングや貸出。",
        zh: "订单、价格、手续费、强平、质押与理财。",
      },
    },
    {
      id: "api_technical",
      groupId: "grp_api",
      targets: targets(360, 720, 2_880),
      description: {
        en: "API keys, rate limits, websockets, errors and crashes of the app or the site.",
        ja: "APIキー、レート制限、WebSocket、アプリやサイトのエラーと不具合。",
        zh: "API 密钥、频率限制、WebSocket、应用或网站的错误与崩溃。",
      },
    },
    {
      id: "security",
      groupId: "grp_security",
      targets: targets(30, 60, 1_440),
      description: {
        en: "An account in danger, unknown sign-ins or withdrawals, phishing, impersonation.",
        ja: "アカウントの危険、身に覚えのないログインや出金、フィッシング、なりすまし。",
        zh: "账户存在风险、陌生登录或提现、钓鱼、冒充官方。",
      },
    },
    {
      id: "legal_compliance",
      groupId: "grp_legal",
      targets: targets(480, 960, 4_800),
      description: {
        en: "Courts, authorities, lawyers, data requests, tax documents, complaints with legal weight.",
        ja: "裁判所、当局、弁護士、個人情報の開示請求、税務書類、法的な申し立て。",
        zh: "法院、监管机构、律师、个人数据请求、税务文件、具法律性质的投诉。",
      },
    },
    {
      id: "other",
      groupId: "grp_general",
      targets: targets(480, 960, 3_840),
      description: {
        en: "Praise, ideas, partnerships, press, and what fits nowhere else.",
        ja: "ご意見、ご要望、提携、取材、その他いずれにも当てはまらないもの。",
        zh: "表扬、建议、合作、媒体，以及不属于以上任何一类的内容。",
      },
    },
  ],
  businessHours: {
    timeZone: "Asia/Tokyo",
    days: [
      ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: "09:00", closes: "21:00" })),
      ...[6, 7].map((weekday) => ({ weekday, opens: "10:00", closes: "18:00" })),
    ],
  },
  tags: [
    "vip",
    "complaint",
    "refund",
    "phishing",
    "account-takeover",
    "chargeback",
    "wrong-network",
    "bank-delay",
    "kyc-resubmit",
    "bug",
    "api",
    "press",
    "duplicate",
    "waiting-for-bank",
    "incident",
    "tax",
    "scam-report",
    "feature-request",
  ],
  languages: ["en", "ja", "zh"],
  uploadLimits: { fileBytes: 25 * 1024 * 1024, filesPerMessage: 10 },
});
