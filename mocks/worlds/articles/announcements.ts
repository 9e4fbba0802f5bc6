import { marked } from "../marked.ts";
import type { AnnouncementStory } from "./announcement-story.ts";

/** Newest last; at the worlds' clock (20 November 2026, 03:00 UTC) the ADA maintenance and the TRON fault are active. */
export const announcements: readonly AnnouncementStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "ann-line-wechat-close",
    kind: "policy",
    assets: [],
    publishedAt: "2026-09-08T03:00:00Z",
    startsAt: "2026-09-30T12:00:00Z",
    endsAt: "2026-10-31T12:00:00Z",
    publishedOn: ["help_center", "email", "x", "facebook"],
    articleIds: ["security-official-channels", "support-hours", "security-phishing"],
    translations: {
      en: {
        title: "Our LINE and WeChat accounts close on 30 September",
        body: `Our official accounts on LINE and WeChat close on 30 September 2026 at 21:00 Tokyo time. Impostors copy them again and again, and we cannot tell you apart from them safely there.

From then on, whoever writes to you on LINE or WeChat in our name is not us. Please use the form in the help centre, or support@hoshino.example. Old conversations can be downloaded until 31 October under Settings > Privacy > Download.`,
      },
      ja: {
        title: "LINE・WeChat公式アカウント終了のお知らせ（9月30日）",
        body: `2026年9月30日21時をもちまして、LINEおよびWeChatの公式アカウントを終了いたします。なりすましアカウントが後を絶たず、安全にご案内することが難しくなったためです。

終了後に、LINEやWeChatで当社を名乗る連絡はすべて偽物です。お問い合わせはヘルプセンターのフォーム、またはsupport@hoshino.exampleをご利用ください。これまでのやり取りは、10月31日まで「設定 > プライバシー > ダウンロード」から保存できます。`,
      },
      zh: {
        title: "微信公众号与 LINE 官方账号将于 9 月 30 日关闭",
        body: `我们的微信公众号和 LINE 官方账号将于 2026 年 9 月 30 日 20:00（北京时间）关闭。冒充账号屡禁不止，我们已无法在这些平台上安全地为您服务。

关闭之后，任何在微信或 LINE 上以我们名义联系您的人都是骗子。请使用帮助中心的表单，或发邮件到 support@hoshino.example。历史对话可在 10 月 31 日前到“设置 > 隐私 > 下载”中保存。`,
      },
    },
  },
  {
    id: "ann-delisting-xem-lsk",
    kind: "delisting",
    assets: ["XEM", "LSK"],
    publishedAt: "2026-09-24T05:00:00Z",
    startsAt: "2026-10-15T03:00:00Z",
    endsAt: "2026-11-16T03:00:00Z",
    publishedOn: ["help_center", "email", "x"],
    articleIds: ["trading-order-rejected", "withdrawal-crypto", "deposit-crypto"],
    translations: {
      en: {
        title: "XEM and LSK will be delisted on 15 October",
        body: `Trading in XEM and LSK ends on 15 October 2026 at 12:00 Tokyo time (03:00 UTC). Open orders are cancelled then, and new ones are refused with code -4046.

Deposits are no longer credited from the same hour on. Withdrawals stay open until 16 November 2026, 12:00 Tokyo time. What is left after that is sold at the market price and credited in JPY within ten working days.`,
      },
      ja: {
        title: "XEM・LSKの取扱い廃止について（10月15日）",
        body: `2026年10月15日12時に、XEMおよびLSKの取引を終了いたします。未約定の注文は同時刻に取り消され、新規注文はエラーコード-4046で拒否されます。

同時刻以降の入庫は反映されません。出庫は2026年11月16日12時まで承ります。期限後に残った資産は市場価格で売却し、10営業日以内に日本円で口座に反映いたします。`,
      },
      zh: {
        title: "XEM、LSK 将于 10 月 15 日下架",
        body: `XEM 和 LSK 将于 2026 年 10 月 15 日 11:00（北京时间）停止交易。届时未成交的挂单会被撤销，新订单会返回错误代码 -4046。

从同一时间起，充值不再入账。提现开放至 2026 年 11 月 16 日 11:00（北京时间）。逾期未提的资产将按市价卖出，折成日元，在十个工作日内计入您的账户。`,
      },
    },
  },
  {
    id: "ann-phishing-sms",
    kind: "security",
    assets: [],
    publishedAt: "2026-10-05T08:40:00Z",
    startsAt: "2026-10-04T18:30:00Z",
    endsAt: "2026-10-19T03:00:00Z",
    publishedOn: ["help_center", "email", "x", "facebook"],
    articleIds: ["security-phishing", "security-anti-phishing-code", "security-compromised"],
    translations: {
      en: {
        title: "Warning: forged SMS and e-mails about a “wallet verification”",
        body: `Since the night of 4 October, many customers have received SMS and e-mails that threaten to suspend a wallet within 15 minutes. Their links lead to hosh1no-verify.example and hoshino-login.example and ask for 12 or 24 recovery words.

They are not from us. If you entered your password there, freeze your account now (Profile > Security > Freeze account). If you entered recovery words, move the coins of that wallet to a new one at once. Please forward such mails to security@hoshino.example.`,
      },
      ja: {
        title: "【注意】「ウォレット認証」を装う偽SMS・偽メールについて",
        body: `10月5日未明（日本時間）から、「15分以内に手続きしないとウォレットを停止する」という内容の偽SMS・偽メールが多数確認されています。リンク先はhosh1no-verify.exampleやhoshino-login.exampleで、12語または24語のリカバリーフレーズを入力させようとします。

当社が送ったものではありません。パスワードを入力された方は、ただちに「プロフィール > セキュリティ > 口座を凍結」から凍結してください。リカバリーフレーズを入力された方は、残っている資産をすぐに新しいウォレットへ移してください。メールはsecurity@hoshino.exampleへ転送をお願いいたします。`,
      },
      zh: {
        title: "安全提醒：警惕以“钱包验证”为名的假短信和假邮件",
        body: `10 月 5 日凌晨（北京时间）起，许多用户收到短信和邮件，称“15 分钟内不验证将冻结钱包”。链接指向 hosh1no-verify.example 和 hoshino-login.example，诱导填写 12 或 24 个助记词。

这些信息不是我们发送的。填写过密码的，请立即在“个人中心 > 安全 > 冻结账户”冻结账户；填写过助记词的，请马上把该钱包的资产转到新钱包。收到的邮件请转发到 security@hoshino.example。`,
      },
    },
  },
  {
    id: "ann-api-3-2",
    kind: "policy",
    assets: [],
    publishedAt: "2026-10-06T06:00:00Z",
    startsAt: "2026-10-20T00:00:00Z",
    endsAt: "2026-11-03T00:00:00Z",
    publishedOn: ["help_center", "email", "status_page"],
    articleIds: ["api-rate-limits", "api-errors", "api-keys"],
    translations: {
      en: {
        title: "API 3.2: rate limits count per account",
        body: `From 20 October 2026, 00:00 UTC, the private REST limit of 20 requests per second is counted per account and no longer per key. All keys of one account share it; each sub-account has its own.

Placing an order counts as two requests, a batch as one for each order in it. The tolerance of hx-timestamp falls from 30 to 5 seconds (40102 beyond it). A key may now list 20 IP addresses instead of 5.`,
      },
      ja: {
        title: "API 3.2：レート制限を口座単位に変更します",
        body: `2026年10月20日9時（協定世界時0時）より、認証が必要なREST APIの上限（毎秒20回）を、キー単位ではなく口座単位で数えます。一つの口座のキーはすべて上限を共有します。サブ口座にはそれぞれの上限があります。

注文は1件につき2回、一括注文は含まれる注文の数だけ数えます。hx-timestampの許容誤差は30秒から5秒になり、超えた場合は40102を返します。キーに登録できるIPアドレスは5件から20件に増えます。`,
      },
      zh: {
        title: "API 3.2：频率限制改为按账户计算",
        body: `自 2026 年 10 月 20 日 08:00（北京时间，UTC 零点）起，私有 REST 接口每秒 20 次的限制改为按账户计算，不再按密钥计算。同一账户的所有密钥共用额度，子账户单独计算。

下单一次计为 2 次请求，批量下单按其中的订单数计算。hx-timestamp 允许的误差由 30 秒缩短为 5 秒，超出返回 40102。每个密钥可绑定的 IP 由 5 个增加到 20 个。`,
      },
    },
  },
  {
    id: "ann-quick-buy-spread",
    kind: "policy",
    assets: [],
    publishedAt: "2026-10-25T02:00:00Z",
    startsAt: "2026-11-01T00:00:00Z",
    endsAt: "2026-11-15T00:00:00Z",
    publishedOn: ["help_center"],
    articleIds: ["fee-schedule", "trading-fees", "deposit-card"],
    translations: {
      en: {
        title: "Quick buy: the spread follows the market from 1 November",
        body: `Until now the price of quick buy held a spread of about 0.4 %. From 1 November 2026 it lies between 0.4 % and 1.1 %, depending on the currency and on how much the market moves. It is widest for HKD, TWD and INR.

The price you confirm is the price you pay. Orders in the order book are not affected, and neither are recurring buys.`,
      },
      ja: {
        title: "かんたん購入のスプレッド変更について（11月1日）",
        body: `これまで約0.4％としていた「かんたん購入」のスプレッドを、2026年11月1日より、通貨と相場の状況に応じて0.4％から1.1％の範囲で変動する方式に変更いたします。

確認画面に表示された価格でお買い求めいただける点は変わりません。板取引および積立には影響ございません。`,
      },
      zh: {
        title: "快捷买币点差自 11 月 1 日起调整",
        body: `快捷买币的点差此前约为 0.4%。自 2026 年 11 月 1 日起，点差将根据币种和行情波动，在 0.4% 至 1.1% 之间浮动，港元、新台币和印度卢比的点差较大。

您在确认页看到的价格就是最终价格。盘口交易和定投不受影响。`,
      },
    },
  },
  {
    id: "ann-haircut-sol",
    kind: "policy",
    assets: ["SOL", "AVAX", "DOT"],
    publishedAt: "2026-11-08T05:00:00Z",
    startsAt: "2026-11-20T09:00:00Z",
    endsAt: "2026-12-04T09:00:00Z",
    publishedOn: ["help_center", "email"],
    articleIds: ["trading-margin-call", "terms-of-service"],
    translations: {
      en: {
        title: "Adjustment of collateral haircuts",
        body: `We review the value at which coins count as collateral twice a year.

SOL, AVAX and DOT have moved more strongly since the summer. Their haircut rises from 10 % to 25 %. All other assets stay as they are.

The change takes effect on 20 November 2026, 18:00 Tokyo time (09:00 UTC). If your margin ratio would pass 80 % with it, please add collateral or close a part of your position before then. A preview is under Trade > Margin > Simulate.`,
      },
      ja: {
        title: "担保掛目（ヘアカット）の変更について",
        body: `当社では、担保としてお預かりする暗号資産の評価率を年に二回見直しております。

SOL、AVAX、DOTは夏以降の値動きが大きくなっているため、ヘアカットを10％から25％に引き上げます。その他の資産に変更はございません。

変更は2026年11月20日18時（協定世界時9時）から適用いたします。適用後の証拠金率が80％を超える見込みのお客さまは、それまでに担保の追加または建玉の一部決済をお願いいたします。「取引 > 証拠金 > シミュレーション」で事前にご確認いただけます。`,
      },
      zh: {
        title: "关于调整抵押折扣的公告",
        body: `我们每年两次复核各币种作为抵押资产的折扣。

SOL、AVAX、DOT 入夏以来波动加大，折扣由 10% 上调至 25%，其他资产不变。

调整自 2026 年 11 月 20 日 17:00（北京时间）起生效。如果调整后您的保证金率会超过 80%，请在此之前补充抵押资产或减仓。可以在“交易 > 杠杆 > 模拟”中提前查看。`,
      },
    },
  },
  {
    id: "ann-ada-wallet",
    kind: "maintenance",
    assets: ["ADA"],
    publishedAt: "2026-11-11T02:00:00Z",
    startsAt: "2026-11-11T03:00:00Z",
    endsAt: null,
    publishedOn: ["help_center", "status_page"],
    articleIds: ["deposit-crypto", "withdrawal-crypto", "deposit-not-credited", "withdrawal-pending"],
    translations: {
      en: {
        title: "ADA: deposits and withdrawals paused for wallet maintenance",
        body: `Deposits and withdrawals of ADA on the Cardano network are paused from 11 November 2026, 12:00 Tokyo time, for maintenance of our wallet.

We expect it to take about 24 hours and will announce here when they open again. Trading and staking are not affected. ADA sent to us meanwhile is not lost and will be credited afterwards.`,
      },
      ja: {
        title: "ADA（カルダノ）入出庫の一時停止：ウォレットメンテナンス",
        body: `ウォレットのメンテナンスのため、2026年11月11日12時より、ADAの入庫および出庫を一時停止いたします。

所要時間は約24時間の見込みです。再開の時刻はあらためてお知らせいたします。取引とステーキングは通常どおりご利用いただけます。停止中に送付されたADAは失われず、再開後に反映いたします。`,
      },
      zh: {
        title: "ADA 钱包维护：暂停充值与提现",
        body: `因钱包维护，自 2026 年 11 月 11 日 11:00（北京时间）起，暂停 ADA（Cardano 网络）的充值和提现。

预计需要 24 小时，恢复时间另行通知。交易和质押不受影响。暂停期间转入的 ADA 不会丢失，恢复后会自动入账。`,
      },
    },
  },
  {
    id: "ann-tron-delay",
    kind: "incident",
    assets: ["USDT", "USDC", "TRX"],
    publishedAt: "2026-11-17T20:05:00Z",
    startsAt: "2026-11-17T18:20:00Z",
    endsAt: null,
    publishedOn: ["help_center", "status_page", "x"],
    articleIds: ["withdrawal-pending", "deposit-not-credited", "transaction-hash", "withdrawal-crypto"],
    translations: {
      en: {
        title: "TRON (TRC20): withdrawals and deposits shown as unconfirmed",
        body: `Since 17 November, 18:20 UTC, a part of the withdrawals and deposits over TRON (TRC20) stays at “Processing, waiting for confirmation, 0 of 20” in the app, although the block explorer shows them as successful. One of our TRON nodes has fallen behind.

The transfers themselves are not affected, and no funds are missing. Please do not send anything a second time. The amount stays locked in the balance until the state is corrected; we do this in order of time, the oldest first. Other networks work normally.`,
      },
      ja: {
        title: "TRON（TRC20）の入出庫が「承認待ち」のまま表示される事象について",
        body: `11月18日3時20分（日本時間）ごろから、TRON（TRC20）による入出庫の一部が、ブロックエクスプローラーでは成功しているにもかかわらず、アプリで「処理中・承認待ち（0/20）」のまま表示される事象が発生しています。当社のTRONノードの一つに同期の遅れが生じております。

送付自体への影響はなく、資産は失われておりません。二重の送付はお控えください。表示が直るまで残高は拘束されますが、古いものから順に反映しております。その他のネットワークは正常です。`,
      },
      zh: {
        title: "TRON（TRC20）充值与提现显示“等待确认”的说明",
        body: `自 11 月 18 日 02:20（北京时间）起，部分通过 TRON（TRC20）进行的充值和提现，在区块浏览器上已显示成功，但 App 中仍停留在“处理中，等待确认 0/20”。原因是我们的一个 TRON 节点同步滞后。

转账本身不受影响，资产没有丢失，请不要重复转账。状态更新之前，相应金额会被冻结；我们正在按时间先后依次处理。其他网络正常。`,
      },
    },
  },
  {
    id: "ann-maintenance-november",
    kind: "maintenance",
    assets: [],
    publishedAt: "2026-11-18T01:00:00Z",
    startsAt: "2026-11-21T17:00:00Z",
    endsAt: "2026-11-21T20:00:00Z",
    publishedOn: ["help_center", "status_page", "email", "x", "facebook"],
    articleIds: ["trading-order-cancel", "app-update", "api-websocket"],
    translations: {
      en: {
        title: "Scheduled maintenance on 22 November, 02:00 to 05:00 Tokyo time",
        body: `On Sunday, 22 November 2026, the website, the app and the API are not available from 02:00 to 05:00 Tokyo time (21 November, 17:00 to 20:00 UTC).

Open orders stay in the book, but nothing is filled. Margin positions are not liquidated during this time. After the end, the market is in cancel-only mode for 10 minutes. API clients receive 503 with code 50301.`,
      },
      ja: {
        title: "定期メンテナンスのお知らせ（11月22日 2時〜5時）",
        body: `2026年11月22日（日）2時から5時まで、ウェブサイト、アプリ、APIをご利用いただけません。

未約定の注文は残りますが、約定はいたしません。この間、ロスカットは行いません。終了後10分間は取消のみを受け付けます。APIは503（コード50301）を返します。`,
      },
      zh: {
        title: "系统维护公告：11 月 22 日 01:00～04:00（北京时间）",
        body: `2026 年 11 月 22 日（星期日）01:00 至 04:00（北京时间），网站、App 和 API 将暂停服务。

未成交的挂单会保留，但不会成交，期间不执行强平。维护结束后的前 10 分钟只允许撤单。API 会返回 503（代码 50301）。`,
      },
    },
  },
  {
    id: "ann-network-error-52",
    kind: "incident",
    assets: [],
    publishedAt: "2026-11-20T00:25:00Z",
    startsAt: "2026-11-19T23:40:00Z",
    endsAt: "2026-11-20T01:35:00Z",
    publishedOn: ["status_page", "x"],
    articleIds: ["app-update"],
    translations: {
      en: {
        title: "Resolved: “network error 52” on some networks in East Africa",
        body: `Between 23:40 UTC on 19 November and 01:35 UTC on 20 November, some networks in Kenya, Uganda and Tanzania could not reach us. The app showed “network error 52”. The cause was a fault at a network carrier outside our systems.

Balances and open orders were not affected. If the message still appears, close the app completely and open it again.`,
      },
    },
  },
]);
