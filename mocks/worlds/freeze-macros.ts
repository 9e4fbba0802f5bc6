import type { Macro, MacroContent } from "#src/domain/schema/macro.ts";
import { marked } from "./marked.ts";
import { sharedMacro } from "./shared-macro.ts";

const change: MacroContent["change"] = {
  priority: "urgent",
  category: "security",
  groupId: "grp_security",
  addTags: ["account-takeover"],
};

/** What the team does while an account is being emptied, each point ticked by who has done it. */
const checklist = {
  en: `Freeze checklist, ticket {{ticket.number}}

[ ] Withdrawals frozen, pending ones cancelled
[ ] Trading and internal transfers stopped
[ ] All sessions and devices signed out
[ ] All API keys revoked
[ ] Password and two-factor resets locked
[ ] Destination addresses flagged and reported to the chain analysts
[ ] Sign-ins, devices and withdrawals of the last 72 hours saved as evidence
[ ] Customer reached over a contact that was registered before today
[ ] Security lead informed`,
  ja: `凍結チェックリスト（受付番号 {{ticket.number}}）

[ ] 出金を凍結し、処理待ちの出金を取り消した
[ ] 取引と口座間の振替を停止した
[ ] すべてのセッションと端末をログアウトした
[ ] すべてのAPIキーを無効にした
[ ] パスワードと二段階認証の再設定をロックした
[ ] 送金先アドレスに印を付け、チェーン分析の担当に報告した
[ ] 直近72時間のログイン・端末・出金の記録を証拠として保存した
[ ] 本日より前に登録された連絡先でお客様と連絡が取れた
[ ] セキュリティ責任者に報告した`,
  zh: `冻结检查清单（工单 {{ticket.number}}）

[ ] 已冻结提现，并取消待处理的提现
[ ] 已停止交易和内部划转
[ ] 已让所有会话和设备退出登录
[ ] 已吊销全部 API 密钥
[ ] 已锁定密码和两步验证的重置
[ ] 已标记收款地址并上报链上分析人员
[ ] 已将最近 72 小时的登录、设备和提现记录留作证据
[ ] 已通过今天之前登记的联系方式联系到客户
[ ] 已通知安全负责人`,
};

const safety = {
  en: `Dear {{requester.name}},

We are freezing your account right now: withdrawals and trading stop, every device is signed out and every API key is revoked. A colleague of our security team stays with you until it is safe.

Please do this at once, from a device you trust:

- Change the password of your e-mail account first, and remove forwarding rules you do not know
- Install nothing, open no links, and hang up on anybody who says they call for us
- Note the time of everything you did not do yourself

We never ask for your password, recovery phrase, private key or a one-time code. We answer only here, in ticket {{ticket.number}}, and from our official addresses; anybody else who offers help is not us.

{{agent.name}}
{{exchange.name}}`,
  ja: `{{requester.name}} 様

ただいまお客様の口座を凍結しております。出金と取引を停止し、すべての端末からログアウトさせ、APIキーもすべて無効にいたします。安全が確認できるまで、セキュリティ担当が対応いたします。

信頼できる端末から、至急次のことを行ってください。

- まずメールアカウントのパスワードを変更し、心当たりのない転送設定を削除する
- 何もインストールせず、リンクを開かず、当社を名乗る電話は切る
- ご自身で行っていない操作の時刻を控えておく

当社がパスワード、リカバリーフレーズ、秘密鍵、認証コードをお尋ねすることは決してありません。ご連絡は受付番号 {{ticket.number}} のこのお問い合わせと当社の公式アドレスからのみです。それ以外で手助けを申し出る者は当社ではありません。

{{exchange.name}} サポート
{{agent.name}}`,
  zh: `{{requester.name}} 您好：

我们正在冻结您的账户：停止提现和交易，让所有设备退出登录，并吊销全部 API 密钥。在确认安全之前，安全团队会一直跟进。

请立即用可信的设备完成以下操作：

- 先修改邮箱密码，并删除您不认识的转发规则
- 不要安装任何软件，不要打开链接，挂断任何自称是我们的来电
- 记下所有并非您本人操作的时间

我们绝不会索要您的密码、助记词、私钥或验证码。我们只在本工单（编号 {{ticket.number}}）中以及用官方地址联系您，其他任何主动提供帮助的人都不是我们。

{{exchange.name}} 客服
{{agent.name}}`,
};

/** Short enough for a post, and without a name or a number: everybody reads it. */
const post = {
  en: "We are on it now. Change your e-mail password first, open no links and hang up on callers who claim to be us. Please write to us in a direct message here; this is our only account. We never ask for passwords, recovery phrases or codes.",
  ja: "ただいま対応しております。まずメールのパスワードを変更し、リンクは開かず、当社を名乗る電話は切ってください。詳しくは当アカウントへDMでお願いします。パスワードやコードはお尋ねしません。",
  zh: "我们正在处理。请先修改邮箱密码，不要打开任何链接，挂断自称是我们的来电，并在此私信我们，这是我们唯一的账号。我们绝不会索要密码、助记词或验证码。",
};

/** The desk's answer to an account that is being emptied; the signal's one action applies it. */
export const freezeMacros: Macro[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  sharedMacro(
    "mac_freeze",
    {
      name: "Freeze: account being emptied",
      category: "security",
      channels: ["help_center", "web_form", "email"],
      body: safety,
      note: checklist,
      change,
    },
    "live_compromise",
  ),
  sharedMacro(
    "mac_freeze_social",
    {
      name: "Freeze: account being emptied, in public",
      category: "security",
      channels: ["social"],
      body: post,
      note: checklist,
      change,
    },
    "live_compromise",
  ),
]);
