import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, environments, note, reply, webForm } from "./write.ts";

const missingDeposit = {
  tried: "アプリの再起動、銀行への確認（振込済みとの回答）",
  happenedAt: "本日 9時ごろ",
  environment: environments.oldIphone,
  amount: "300,000",
  asset: "JPY",
  contact: "phone",
} as const;

export const webForms2: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  webForm(
    {
      slug: "bank-deposit-missing",
      subject: "日本円の入金が反映されません",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "yamamoto",
      assignee: null,
      language: "ja",
      tags: ["bank-delay"],
      timeline: [
        customer(
          148,
          `お世話になっております。山本と申します。

本日9時ごろ、青葉みらい銀行の窓口から30万円を振り込みましたが、まだ残高に反映されておりません。前回は10分ほどで反映されましたので心配しております。

窓口で振り込んだため、振込人名義が「ヤマモト ユミコ」ではなく、ユーザーIDなしになっているかもしれません。銀行に電話したところ、振込は完了しているとのことでした。

お手数ですがご確認をお願いいたします。`,
        ),
      ],
    },
    "deposits_withdrawals",
    {
      ...missingDeposit,
      duplicateTicketIds: ["bank-deposit-missing-2", "bank-deposit-missing-3"],
    },
  ),
  webForm(
    {
      slug: "bank-deposit-missing-2",
      subject: "日本円の入金が反映されません",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "yamamoto",
      assignee: null,
      language: "ja",
      timeline: [
        customer(
          109,
          `先ほどもお送りしましたが、送信できたかどうか分からなかったのでもう一度お送りします。

本日9時ごろ、青葉みらい銀行の窓口から30万円を振り込みましたが、まだ反映されておりません。振込人名義にユーザーIDが入っていないかもしれません。よろしくお願いいたします。

山本`,
        ),
      ],
    },
    "deposits_withdrawals",
    { ...missingDeposit, duplicateTicketIds: ["bank-deposit-missing", "bank-deposit-missing-3"] },
  ),
  webForm(
    {
      slug: "bank-deposit-missing-3",
      subject: "【至急】日本円の入金が反映されません",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "yamamoto",
      assignee: null,
      language: "ja",
      timeline: [
        customer(
          56,
          `山本です。三度目の連絡になります。お昼を過ぎましたがまだ反映されません。30万円は私にとって大きな金額です。

今、会社のお昼休みに書いています。夕方まで電話に出られないため、18時以降にお電話をいただけますでしょうか。`,
        ),
      ],
    },
    "other",
    { ...missingDeposit, duplicateTicketIds: ["bank-deposit-missing", "bank-deposit-missing-2"] },
  ),
  webForm(
    {
      slug: "shukkin-dekinai",
      subject: "出金できない",
      category: "deposits_withdrawals",
      status: "open",
      priority: "normal",
      requester: "hayashida",
      assignee: "kenta",
      language: "ja",
      timeline: [
        customer(1130, "出金できない", { files: ["shukkin-shinsachu.png"] }),
        reply(
          "kenta",
          1060,
          `林田様

Hoshino サポートの森でございます。ご不便をおかけしております。

お送りいただいた画面を拝見しますと、セキュリティ審査の段階で止まっております。初めてのご出金のため、追加の確認をお願いするメールを水曜日にお送りしておりました。件名は「ご出金に関する確認のお願い」です。迷惑メールフォルダもあわせてご確認いただけますでしょうか。

メールのリンクは当社の公式サイト（hoshino.example）に移動します。パスワードや認証コードをお伺いすることはございません。`,
        ),
        change("kenta", 1059, "status", "open", "pending"),
        customer(88, "メールきてない 電話番号も変わった"),
        change("system", 88, "status", "pending", "open"),
        note(
          "kenta",
          70,
          "登録メールはキャリアメール。先月解約済みの可能性あり。電話番号も変更とのことなので、アカウント側の本人確認からやり直しになりそうです。accounts に相談中。",
        ),
      ],
    },
    "deposits_withdrawals",
    { environment: environments.xperia, amount: "1,280,000", asset: "JPY" },
  ),
  webForm(
    {
      slug: "urgent-urgent",
      subject: "急！！！",
      category: "deposits_withdrawals",
      status: "new",
      priority: "normal",
      requester: "sunli",
      assignee: null,
      language: "zh",
      timeline: [
        customer(21, "钱呢？？？我妈住院等着用，你们客服机器人只会说亲亲请稍等！！！！！"),
        customer(13, "尾号0621的手机打我电话，不要再发邮件了，我在医院信号不好"),
      ],
    },
    "other",
    { environment: environments.xiaomi },
  ),
  webForm(
    {
      slug: "deposit-wrong-network",
      subject: "USDT 充值選錯網路（應該是 TRC20，我用了 BEP20)",
      category: "deposits_withdrawals",
      status: "open",
      priority: "normal",
      requester: "linzh",
      assignee: "meiling",
      language: "zh",
      tags: ["wrong-network"],
      timeline: [
        customer(
          2530,
          `您好，

我昨天晚上從別的交易所轉了 3,200 顆 USDT 到你們這裡，結果手滑選成 BEP20，但地址其實是我錢包裡另一個備份的以太坊格式地址，也是你們給的。鏈上看已經成功了，可是 App 裡一直沒有新的充值。

我知道頁面上有寫「可能無法找回」，是我自己沒看清楚。想請問有沒有辦法處理？需要手續費我也可以接受。

附上 App 的畫面。`,
          { files: ["cuo-wang-luo-chongzhi.png"] },
        ),
        reply(
          "meiling",
          2390,
          `林先生您好：

謝謝您把情況說得這麼清楚。我們查到這筆交易確實進到由我們保管的地址，因此有機會找回，但需要錢包團隊人工處理，時間大約 5 到 10 個工作天，手續費為 15 USDT。

若您同意，請直接回覆這封訊息，並附上轉出那一方的交易紀錄截圖即可。請不要提供任何助記詞或私鑰，我們不需要。

Hoshino 客服 許美玲`,
        ),
        change("meiling", 2389, "status", "open", "pending"),
        customer(2300, "同意，拜託了。轉出方的截圖晚點補上。"),
        change("system", 2300, "status", "pending", "open"),
        note(
          "meiling",
          2280,
          "已送錢包團隊，工單 RCV-3391。BNB 鏈的手續費由 15 USDT 內扣。下次更新：星期三。",
        ),
        customer(
          170,
          "請問有進度嗎？剛剛有個自稱你們「資產恢復專員」的人加我 LINE，說付 200 USDT 可以加急，是真的嗎？",
        ),
      ],
    },
    "deposits_withdrawals",
    {
      tried: "重新整理、重開 App、查過區塊鏈瀏覽器",
      happenedAt: "前天 23:08",
      environment: environments.galaxy,
      transactionIds: ["0xa9bd1826daf5cb9db199455424b51fc3fb9e0f6e66c3bfa862fbfab81d45c95b"],
      amount: "3200",
      asset: "USDT",
      network: "BNB Smart Chain (BEP20)",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "liquidation-qiangping",
      subject: "强平价和实际成交价差了600多美元，请给出解释",
      category: "trading",
      status: "open",
      priority: "high",
      requester: "zhaolei",
      assignee: "zhang",
      language: "zh",
      tags: ["complaint"],
      timeline: [
        customer(
          505,
          `凌晨 02:58:41，我的 BTCUSDT 多单被强平。页面上写的预估强平价是 87,020，当时的标记价格 87,011.2，最新成交 86,940，而你们给我的成交均价是 86,377.5。

1.842 个 BTC 不是什么大单，深度再差也不至于滑 600 多美元。我查了另外三家交易所同一秒的最低价，没有一家低于 86,850。

请提供：
1. 强平引擎在 02:58:40 到 02:58:43 之间的逐笔成交；
2. 保险基金在这笔强平中收取了多少；
3. 如果是你们的问题，请按 87,011.2 重新结算。

如果只收到"市场剧烈波动"这种模板回复，我会直接向监管部门投诉。`,
          { files: ["qiangping-jilu.png"] },
        ),
        change("zhang", 470, "priority", "normal", "high"),
        reply(
          "zhang",
          455,
          `赵先生您好，

您的三点要求我已收到，不会用模板回复您。我已经向交易团队申请 02:58:40 至 02:58:43 的逐笔记录，预计今天下班前拿到，届时会把成交明细和保险基金的收取情况一并发给您，再谈结算。

客服 张伟`,
        ),
        note(
          "zhang",
          320,
          "逐笔记录到了：02:58:41.220 之后 ETH/BTC 两个永续的做市商同时撤单约 1.1 秒，我们的盘口最低打到 86,310。同一秒还有 14 个强平。交易团队在评估是否属于 11.4 条「异常盘口」。先别答应重新结算。",
        ),
        customer(47, "快到下班时间了，逐笔记录呢？"),
      ],
    },
    "trading",
    {
      tried: "点了「申请复核」，提示 15 个工作日",
      happenedAt: "今天凌晨 02:58:41（北京时间）",
      environment: environments.iphone,
      amount: "1.842",
      asset: "BTC",
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "menkyosho-address",
      subject: "本人確認が2回否認されました（住所変更のため）",
      category: "identity_verification",
      status: "new",
      priority: "normal",
      requester: "ito",
      assignee: null,
      language: "ja",
      tags: ["kyc-resubmit"],
      timeline: [
        customer(
          195,
          `伊藤さくらと申します。はじめて口座を開設します。

先月引っ越しをして、免許証の表面は前の住所（世田谷区）のままで、裏面に新しい住所（横浜市）が書いてあります。アプリでは表面しか撮れず、「住所が一致しません」で2回否認されました。裏面を撮る画面が出てきません。

住民票も持っていますが、マイナンバーが載っているものは送らない方がよいのでしょうか。どうすればよいか教えてください。`,
          { files: ["honnin-kakunin-hininn.png", "licence-specimen.jpg"] },
        ),
      ],
    },
    "identity_verification",
    {
      tried: "2回撮り直し、アプリの入れ直し",
      happenedAt: "昨日の21時ごろ",
      environment: environments.oldIphone,
      contact: "email",
    },
  ),
  webForm(
    {
      slug: "minor-account",
      subject: "未成年の息子が私の名前で口座を作っていました",
      category: "legal_compliance",
      status: "on_hold",
      priority: "high",
      requester: "shimizu",
      assignee: "ingrid",
      language: "ja",
      timeline: [
        customer(
          3120,
          `清水と申します。中学3年生（15歳）の息子が、私の免許証を使って私名義の口座を開設し、お年玉など18万円ほどを入金していたことが分かりました。昨日「お母さんの名前で取引していた」と打ち明けられました。

私自身は暗号資産の取引をしたことはなく、確認の顔写真は息子が私に「学校のアプリ」と言って撮らせたものだと思います。

口座を解約し、残っているお金を返していただくことはできますか。息子が罪に問われることはありますか。`,
        ),
        note(
          "noriko",
          3000,
          "名義は本人（母）、実際の利用者は未成年の子。利用停止済み。返金可否は法務の判断待ち。法務グループへ。",
        ),
        change("noriko", 2999, "category", "account", "legal_compliance"),
        reply(
          "noriko",
          2950,
          `清水様

ご相談いただきありがとうございます。さぞ驚かれたことと存じます。まず口座のお取引を一時停止いたしました。これ以上、資産が動くことはございません。

解約と残高のお戻しについて担当部署で確認しております。今週中に改めてご連絡いたします。息子さんについてのご質問に法的なお答えはできかねますが、正直に申し出ていただいたことは記録しております。

安部`,
        ),
        change("noriko", 2949, "status", "open", "on_hold"),
      ],
    },
    "account",
    { tried: null, happenedAt: "7月ごろから", environment: environments.unknown, contact: "email" },
  ),
]);
