import type { Story } from "../../models/story.ts";
import { marked } from "../marked.ts";
import { change, customer, email, note, reply } from "./write.ts";

export const emails3: Story[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  email(
    {
      slug: "password-pasted",
      subject: "ログインできません（パスワードを書いておきます）",
      category: "account",
      status: "new",
      priority: "high",
      requester: "fujita",
      assignee: null,
      language: "ja",
      timeline: [
        customer(
          102,
          `サポートご担当者様

藤田です。機種変更をしてからログインできなくなりました。何度入れても「メールアドレスまたはパスワードが違います」と出ます。

そちらで一度試していただけないでしょうか。
メールアドレスはこのアドレスです。
パスワード： Kouji1961!hanshin

年寄りなもので、よろしくお願いします。`,
        ),
      ],
    },
    "support@hoshino.example",
  ),
  email(
    {
      slug: "bengoshi-kai-shokai",
      subject: "弁護士法23条の2に基づく照会について（ご相談）",
      category: "legal_compliance",
      status: "open",
      priority: "normal",
      requester: "bengoshi",
      assignee: "ingrid",
      language: "ja",
      timeline: [
        customer(
          1_520,
          `Hoshino Exchange 法務ご担当者様

突然のご連絡にて失礼いたします。大野法律事務所の弁護士、大野と申します。

当職は、いわゆる国際ロマンス詐欺の被害者の代理人として、送金先アドレスの開設者に関する照会を準備しております。弁護士会を通じた照会書の送付先、ならびに貴社で特定に必要な事項（アドレス、トランザクションID、日時の形式等）をご教示いただけますでしょうか。

また、資産の流出を防ぐため、照会書の到達前に任意での取引停止をご検討いただくことは可能でしょうか。

大野法律事務所 弁護士 大野 聡`,
        ),
        note(
          "noriko",
          1_400,
          "所属弁護士会の名簿で登録番号を確認済み。任意の停止は警察の要請がない限り不可。送付先のみ回答してよい。",
        ),
        reply(
          "noriko",
          1_380,
          `大野先生

ご連絡をいただきありがとうございます。照会書は下記宛てに書面にてお送りください。特定にはアドレスとトランザクションIDの両方、日時は協定世界時（UTC）での記載をお願いしております。

任意でのお取引停止については、捜査機関からのご要請がある場合に限り検討しております。被害届の受理番号がございましたら、あわせてお知らせください。

Hoshino Exchange 法務 安部`,
        ),
        change("noriko", 1_379, "status", "open", "pending"),
        customer(
          245,
          "早速のご回答ありがとうございます。被害届は昨日受理されました（受理番号は照会書に記載いたします）。担当の警察署より貴社に連絡が入る予定です。",
        ),
        change("system", 245, "status", "pending", "open"),
      ],
    },
    "legal@hoshino.example",
  ),
  email(
    {
      slug: "kishu-henko",
      subject: "機種変更後の二段階認証について",
      category: "account",
      status: "solved",
      priority: "normal",
      requester: "kimura",
      assignee: "aiko",
      language: "ja",
      timeline: [
        customer(
          2_890,
          "木村と申します。先週機種変更をいたしました。古い端末はまだ手元にあります。認証アプリを新しい端末に移す手順を教えていただけますか。古い方を消してしまう前に伺っておこうと思いまして。",
        ),
        reply(
          "aiko",
          2_770,
          `木村様

消される前にお問い合わせいただき、ありがとうございます。とても助かります。

1. 古い端末で「設定 > セキュリティ > 二段階認証 > 端末の変更」を開きます。
2. 表示されたQRコードを、新しい端末の認証アプリで読み取ります。
3. 新しい端末に出た6桁の数字を、古い端末のアプリに入力します。

数字は当社を含め誰にもお伝えにならないでください。完了後24時間は出金がお休みになります。

田中 愛子`,
        ),
        customer(2_600, "無事に移せました。手順どおりで迷いませんでした。ありがとうございました。"),
        change("aiko", 2_590, "status", "open", "solved"),
      ],
    },
    "security@hoshino.example",
  ),
  email(
    {
      slug: "mail-address-change",
      subject: "登録メールアドレスの変更（プロバイダのサービス終了）",
      category: "account",
      status: "pending",
      priority: "normal",
      requester: "mori",
      assignee: "yuki",
      language: "ja",
      timeline: [
        customer(
          4_100,
          "森一郎です。利用しているプロバイダが今年度末でメールサービスを終了するため、登録アドレスを変更したく存じます。アプリから変更しようとすると、旧アドレスに届くコードが必要とのことですが、旧アドレスは既に受信のみ可能です。受信できれば問題ないでしょうか。なお、2018年から利用しております。",
        ),
        reply(
          "yuki",
          3_900,
          "森様\n\nいつもご利用ありがとうございます。受信のみで問題ございません。旧アドレスに届くコードをアプリにご入力いただき、その後、新しいアドレスに届くリンクを開いていただくと完了します。コードを当社へお送りいただく必要はございません。\n\nお手続きが済みましたらお知らせください。\n\n林",
        ),
        change("yuki", 3_899, "status", "open", "pending"),
      ],
    },
    "security@hoshino.example",
    { authentication: { spf: "pass", dkim: "none", dmarc: "none" } },
  ),
  email(
    {
      slug: "source-of-funds",
      subject: "回复：关于您账户资金来源的说明（AML-20931)",
      category: "legal_compliance",
      group: "grp_aml",
      status: "open",
      priority: "high",
      requester: "denghua",
      assignee: "tomasz",
      language: "zh",
      timeline: [
        reply(
          "tomasz",
          5_200,
          "邓先生您好：\n\n根据法规要求，请您说明上月 12 日至 18 日之间 7 笔共 412,000 USDT 充值的资金来源，并提供相应的证明文件。在收到说明之前，提现功能暂时受到限制。请直接回复本邮件。\n\nTomasz Zieliński",
        ),
        change("tomasz", 5_199, "status", "open", "pending"),
        customer(
          1_240,
          `你好：

这 7 笔钱是我卖掉苏州一套房子的首付款，买家分几次付给我，我再通过朋友换成 USDT。朋友是做外贸的，手上有很多。

购房合同可以提供，但是跟朋友之间没有合同，都是微信说的。聊天记录算证明吗？

另外你们限制提现的事情能不能快一点，我这边还要付另一套房子的款。

邓华`,
        ),
        change("system", 1_240, "status", "pending", "open"),
        note(
          "tomasz",
          980,
          "Third-party OTC through a friend, seven parts under 60k each, two of the source addresses one hop from a flagged service. Do not say any of this to him (tipping off). Escalated to MLRO, hold stays.",
        ),
        customer(205, "请问收到我的邮件了吗？房子那边后天就要付款，再拖我要违约的。"),
      ],
    },
    "legal@hoshino.example",
  ),
  email(
    {
      slug: "unknown-api-key",
      subject: "账户里多了一个我没建过的 API Key",
      category: "security",
      status: "open",
      priority: "urgent",
      requester: "hejing",
      assignee: "lukas",
      language: "zh",
      tags: ["account-takeover"],
      timeline: [
        customer(
          280,
          `客服你好：

今天上午登录网页版，发现 API 管理里有一个叫 "sync-bot" 的 Key，权限是「读取 + 交易」，创建时间是上周五凌晨 3 点多，那个时间我在睡觉。我自己从来没用过 API。

我马上把它删了，也改了密码。但是看成交记录，这几天账户里有几十笔奇怪的小币种买卖，高买低卖，亏了大概 6,800 USDT。

绑定 IP 那一栏是 198.51.100.23，不是我的。请帮我查是怎么进来的，现在还安全吗？

何静`,
        ),
        change("lukas", 262, "priority", "normal", "urgent"),
        change("lukas", 261, "assignee", null, "Lukas Brandt"),
        reply(
          "lukas",
          254,
          `何女士您好：

您删除 Key、修改密码都做得对。我们已经暂停了账户的提现和交易，并退出了所有设备。现在没有人能动里面的资产。

接下来请做一件事：打开 设置 > 安全 > 登录设备，把不认识的设备截图发给我们（请遮住余额）。请不要提供密码和验证码。

Lukas Brandt`,
        ),
        note(
          "lukas",
          200,
          'Wash trading against account HX-5530xx in three illiquid pairs, classic drain without withdrawal. Session token from a browser extension ("price helper") most likely. Trades surveillance informed, counter account frozen with 5,900 on it.',
        ),
        customer(
          36,
          "登录设备里有一个 Windows Chrome，地点写的是「波特兰」。我只有一台苹果电脑和手机。另外我想起来上周装过一个看行情的浏览器插件，会不会是它？",
        ),
      ],
    },
    "security@hoshino.example",
  ),
  email(
    {
      slug: "fake-sms-hk",
      subject: "收到自稱 Hoshino 的短訊，已經入咗驗證碼，點算好",
      category: "security",
      status: "open",
      priority: "urgent",
      requester: "hochiwai",
      assignee: null,
      language: "zh",
      tags: ["phishing", "account-takeover"],
      timeline: [
        customer(
          46,
          `你好，

頭先收到短訊話我個戶口「在外地登入」，叫我撳條 link。個網頁同你哋一模一樣，我入咗密碼同埋短訊驗證碼之後先發覺網址係 hoshino-hk.example.net 唔係你哋嗰個。

我即刻入 App 改密碼但係話「請稍後再試」。戶口入面有大約 30 萬港紙。請盡快幫我凍結！

何志偉`,
        ),
      ],
    },
    "security@hoshino.example",
  ),
  email(
    {
      slug: "heic-selfie",
      subject: "照片传不上去，我直接发邮件给你们可以吗",
      category: "identity_verification",
      status: "pending",
      priority: "low",
      requester: "wangfang",
      assignee: "meiling",
      language: "zh",
      timeline: [
        customer(
          1_870,
          "你好，认证那一步要上传自拍，苹果手机拍的一直提示「格式不支持」。我把照片发在附件里，麻烦帮我传一下，谢谢。",
          { files: ["IMG_2041.heic"] },
        ),
        reply(
          "meiling",
          1_760,
          `王女士您好：

谢谢您。为了保护您的证件和照片，我们不能替您上传，也请尽量不要用邮件发送。这个提示是因为苹果的 HEIC 格式，您可以在手机的 设置 > 相机 > 格式 里选「兼容性最佳」，再拍一张，就能在 App 里上传了。

如果还是不行，请告诉我 App 的版本号。

客服 许美玲`,
        ),
        change("meiling", 1_759, "status", "open", "pending"),
      ],
    },
    "support@hoshino.example",
    { authentication: { spf: "pass", dkim: "pass", dmarc: "none" } },
  ),
]);
