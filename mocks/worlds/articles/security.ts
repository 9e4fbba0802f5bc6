import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const securityArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "security-phishing",
    section: "security",
    translations: {
      en: {
        title: "Recognise phishing",
        updatedAt: "2026-10-06",
        html: `<p>Phishing messages and scam calls imitate us to get at your account. Nobody at Hoshino Exchange ever needs your password, recovery phrase, private key or a one-time code.</p>
<h2>Signs of a fake</h2>
<ul>
<li>Time pressure: “your wallet will be suspended in 15 minutes”.</li>
<li>A look-alike address such as hosh1no or hoshino-login. Ours end in <strong>hoshino.example</strong>, with nothing behind it.</li>
<li>The text of a link and its true target differ. Rest the pointer on it, or hold it on a phone, to see the target.</li>
<li>Your <a href="https://hoshino.example/help/security-anti-phishing-code">anti-phishing code</a> is missing.</li>
<li>Someone wants you to install a remote-control app, or to move your coins to a “safe wallet”.</li>
<li>Giveaways that double your BTC, airdrops that want a signature, “recovery specialists” who ask for a fee.</li>
</ul>
<img src="/help-media/phishing-mail-marked.png" alt="A forged mail; circled in red are the sender's address, the countdown and the target of the button">
<h2>What to do</h2>
<ol>
<li>Do not press anything. Type our address by hand.</li>
<li>Forward the mail as an attachment to <strong>security@hoshino.example</strong>; for an SMS, send a screenshot.</li>
<li>If you entered your password or a code, go at once to <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>. If you typed your recovery phrase, move the coins of that wallet to a new one now.</li>
</ol>`,
      },
      ja: {
        title: "フィッシング詐欺の見分け方",
        updatedAt: "2026-10-06",
        html: `<p>当社をかたる偽メール、偽SMS、電話が確認されています。当社がパスワード、リカバリーフレーズ、秘密鍵、認証コードをお伺いすることは<strong>決してありません</strong>。</p>
<h2>偽物によくある特徴</h2>
<ul>
<li>「15分以内に手続きしないと口座を停止します」などと急がせる。</li>
<li>hosh1noやhoshino-loginなど、よく似た別のドメイン。正しいドメインは<strong>hoshino.example</strong>で終わります。</li>
<li>表示されているURLと実際のリンク先が違う。パソコンではカーソルを重ね、スマートフォンでは長押しすると確認できます。</li>
<li>ご自身で設定した<a href="https://hoshino.example/help/security-anti-phishing-code">フィッシング対策コード</a>がない。</li>
<li>LINEの追加や画面共有、遠隔操作アプリのインストールを求められる。</li>
<li>「ビットコインを倍にして返す」「手数料を払えば資産を取り戻せる」という誘い。</li>
</ul>
<h2>届いたときは</h2>
<ol>
<li>リンクや添付ファイルは開かず、公式サイトはブックマークから開いてください。</li>
<li>メールは添付ファイルとして<strong>security@hoshino.example</strong>へ転送してください。SMSは画面の写真で構いません。</li>
<li>パスワードやコードを入力してしまった場合は、すぐに<a href="https://hoshino.example/help/security-compromised">第三者に不正アクセスされたとき</a>の手順をお取りください。リカバリーフレーズを入力した場合は、残っている資産をただちに新しいウォレットへ移してください。</li>
</ol>`,
      },
      zh: {
        title: "如何识别钓鱼信息和冒充客服",
        updatedAt: "2026-10-07",
        html: `<p>近期有人通过邮件、短信、电话和群聊冒充我们。Hoshino Exchange 的工作人员<strong>绝不会</strong>索要您的密码、助记词、私钥或验证码。</p>
<h2>常见特征</h2>
<ul>
<li>制造紧迫感，例如“15 分钟内不验证将冻结钱包”。</li>
<li>域名相似但不同，例如 hosh1no、hoshino-login。官方网址一律以 <strong>hoshino.example</strong> 结尾。</li>
<li>显示的链接与实际地址不一致。电脑上把鼠标停在链接上、手机上长按，就能看到真实地址。</li>
<li>邮件里没有您设置的<a href="https://hoshino.example/help/security-anti-phishing-code">防钓鱼码</a>。</li>
<li>要求加微信、Telegram，要求屏幕共享，或让您把币转到“安全账户”。</li>
<li>“转入双倍返还”“空投签名领取”“付费加急找回资产”，都是骗局。</li>
</ul>
<h2>收到后怎么办</h2>
<ol>
<li>不要点击，手动输入官方网址登录。</li>
<li>把邮件作为附件转发到 <strong>security@hoshino.example</strong>；短信和聊天请截图举报。</li>
<li>如果已经填写了密码或验证码，请立即按照<a href="https://hoshino.example/help/security-compromised">账户被他人登录或盗用</a>处理。如果泄露了助记词，请马上把该钱包的资产转到新钱包；如果在可疑网页上签过名，请撤销授权。</li>
</ol>`,
      },
    },
  },
  {
    id: "security-official-channels",
    section: "security",
    translations: {
      en: {
        title: "Our official channels",
        updatedAt: "2026-09-15",
        html: `<p>This list is complete. An account, number or group that is not on it is not ours, even if it carries our logo, a tick, or the name of a real colleague.</p>
<table>
<tr><th>Channel</th><th>Official</th></tr>
<tr><td>Website, app, help centre</td><td>hoshino.example</td></tr>
<tr><td>E-mail</td><td>support@, security@, legal@, compliance@ and no-reply@hoshino.example</td></tr>
<tr><td>X</td><td>@HoshinoExchange</td></tr>
<tr><td>Facebook</td><td>hoshino.exchange</td></tr>
</table>
<h2>What we do not have</h2>
<ul>
<li>No groups or bots on Telegram, WhatsApp, Discord or KakaoTalk. Our LINE and WeChat accounts close on 30 September 2026.</li>
<li>No public telephone number. We call only after an appointment made in a ticket, on the number in your account; the colleague first says the pass phrase you find in the app under <strong>Messages</strong>.</li>
<li>No signal groups, no partners who manage money for you, and no listing “for a fee”.</li>
</ul>
<h2>Check a message</h2>
<p>Type the sender's address, link, phone number or handle at <strong>hoshino.example/verify</strong>. Direct messages come only from the accounts above, and only after you wrote to us. Found an impostor? Send the link to <strong>security@hoshino.example</strong>.</p>`,
      },
      ja: {
        title: "公式の連絡先とアカウント",
        updatedAt: "2026-09-15",
        html: `<p>当社の公式な連絡先は次のとおりです。ここにないアカウント、電話番号、グループは、ロゴや認証マークがあっても当社のものではありません。</p>
<table>
<tr><th>種類</th><th>公式</th></tr>
<tr><td>サイト、アプリ、ヘルプセンター</td><td>hoshino.example</td></tr>
<tr><td>メール</td><td>support@、security@、legal@、compliance@、no-reply@hoshino.example</td></tr>
<tr><td>X</td><td>@HoshinoExchange</td></tr>
<tr><td>Facebook</td><td>hoshino.exchange</td></tr>
</table>
<h2>当社が行っていないこと</h2>
<ul>
<li>Telegram、WhatsApp、Discordでのサポートはありません。LINE公式アカウントとWeChat公式アカウントは2026年9月30日に終了します。</li>
<li>一般のお客さま向けの電話窓口はありません。お電話を差し上げるのは、お問い合わせの中で日時をお約束した場合だけです。登録済みの番号におかけし、担当者が先に、アプリの<strong>「メッセージ」</strong>に表示された合言葉を申し上げます。</li>
<li>投資の助言グループ、資産運用の代行、有料での上場受付は一切行っていません。</li>
</ul>
<h2>本物かどうか確認する</h2>
<p><strong>hoshino.example/verify</strong>に、送信元アドレス、URL、電話番号、アカウント名を入力してください。DMは上記のアカウントからのみ、お客さまからご連絡をいただいた場合に限りお送りします。なりすましを見つけた場合は<strong>security@hoshino.example</strong>までお知らせください。</p>`,
      },
      zh: {
        title: "官方渠道一览",
        updatedAt: "2023-11-08",
        html: `<p>以下为全部官方渠道。不在列表中的账号、电话和群，都与我们无关。</p>
<table>
<tr><th>渠道</th><th>官方</th></tr>
<tr><td>网站与 App</td><td>hoshino.example</td></tr>
<tr><td>邮箱</td><td>support@hoshino.example、security@hoshino.example</td></tr>
<tr><td>微信公众号</td><td>Hoshino交易所（星野）</td></tr>
<tr><td>推特</td><td>@HoshinoExchange</td></tr>
<tr><td>脸书</td><td>hoshino.exchange</td></tr>
</table>
<h2>微信客服</h2>
<p>关注公众号后，在菜单点击<strong>联系客服</strong>，工作时间内由人工答复。公众号客服不会添加您的个人微信，也不会拉您进群。</p>
<h2>我们不会做的事</h2>
<ul>
<li>不会建立 Telegram 群、QQ 群或“内部信号群”。</li>
<li>不会主动打电话给您，也不会索要密码、助记词或短信验证码。</li>
<li>不会要求您转账到“安全账户”，也不会收取任何“解冻费”“保证金”。</li>
</ul>
<p>发现冒充者，请截图发送到 <strong>security@hoshino.example</strong>。识别方法见<a href="https://hoshino.example/help/security-phishing">如何识别钓鱼信息和冒充客服</a>。</p>`,
      },
    },
  },
  {
    id: "security-compromised",
    section: "security",
    translations: {
      en: {
        title: "If someone else is in your account",
        updatedAt: "2026-10-14",
        html: `<p><strong>Freeze first, ask later.</strong> A freeze stops withdrawals, trades and API keys within seconds and harms nothing.</p>
<ol>
<li>In the app, press <strong>Profile &gt; Security &gt; Freeze account</strong>. If you cannot sign in, use <strong>hoshino.example/freeze</strong>: your e-mail address is enough.</li>
<li>Write to <strong>security@hoshino.example</strong> or choose “Someone is in my account” in the form. Such messages are answered first, day and night.</li>
<li>From a device you trust, change the password of your <strong>mailbox</strong>, and delete forwarding rules you did not make. Without this the thief comes back.</li>
<li>Then change your password here, and remove unknown <a href="https://hoshino.example/help/security-device-list">devices</a>, <a href="https://hoshino.example/help/security-passkeys">passkeys</a> and <a href="https://hoshino.example/help/api-keys">API keys</a>.</li>
</ol>
<h2>A withdrawal you did not make</h2>
<p>While it says “Pending” we can stop it. Once it is confirmed on the chain nobody can call it back, but we tell the receiving exchange at once. Please send us the transaction id, the time and the amount.</p>
<p>Report it to the police too. Give them your ticket number; we answer the police directly.</p>
<h2>Lifting the freeze</h2>
<p>We lift it after an identity check with a selfie, normally within one working day. Withdrawals start again 24 hours later. Never pay anyone who offers to get your money back.</p>`,
      },
      ja: {
        title: "第三者に不正アクセスされたとき（不正出金・乗っ取り）",
        updatedAt: "2026-10-14",
        html: `<p><strong>まず凍結、確認はそのあとで。</strong>凍結すると、出金・取引・APIキーが数秒で止まります。資産が失われることはありません。</p>
<ol>
<li>アプリの<strong>「プロフィール &gt; セキュリティ &gt; 口座を凍結」</strong>を押します。ログインできない場合は<strong>hoshino.example/freeze</strong>から、メールアドレスだけで凍結できます。</li>
<li><strong>security@hoshino.example</strong>にご連絡いただくか、フォームで「第三者が口座に入っている」を選んでください。昼夜を問わず最優先で対応します。</li>
<li>安全な端末から<strong>メールのパスワード</strong>を変更し、覚えのない転送設定を削除します。これを怠ると再び侵入されます。</li>
<li>当社のパスワードを変更し、覚えのない<a href="https://hoshino.example/help/security-device-list">端末</a>、<a href="https://hoshino.example/help/security-passkeys">パスキー</a>、<a href="https://hoshino.example/help/api-keys">APIキー</a>を削除します。</li>
</ol>
<h2>身に覚えのない出金があるとき</h2>
<p>「処理中」であれば止められる場合があります。ブロックチェーン上で承認された送金は取り消せませんが、送金先の取引所にただちに連絡します。トランザクションID、日時、数量をお知らせください。</p>
<p>警察（サイバー犯罪相談窓口）にもご相談ください。受付番号をお伝えいただければ、照会には当社が直接お答えします。</p>
<h2>凍結の解除</h2>
<p>セルフィーによる本人確認のあと、通常1営業日以内に解除します。出金は解除から24時間後に再開します。「取り戻す」と持ちかけて料金を求める業者は詐欺です。</p>`,
      },
      zh: {
        title: "账户被他人登录或盗用怎么办",
        updatedAt: "2026-10-15",
        html: `<p><strong>先冻结，再排查。</strong>冻结后，提现、交易和 API 密钥会在几秒内全部停用，资产不受影响。</p>
<ol>
<li>在 App 点击<strong>个人中心 &gt; 安全 &gt; 冻结账户</strong>。无法登录时，打开 <strong>hoshino.example/freeze</strong>，只需填写邮箱即可冻结。</li>
<li>发邮件到 <strong>security@hoshino.example</strong>，或在表单里选择“有人正在操作我的账户”。这类请求 24 小时优先处理。</li>
<li>用可信的设备修改<strong>邮箱密码</strong>，删除陌生的转发规则，否则对方还会再进来。</li>
<li>然后修改本平台密码，移除陌生的<a href="https://hoshino.example/help/security-device-list">设备</a>、<a href="https://hoshino.example/help/security-passkeys">通行密钥</a>和 <a href="https://hoshino.example/help/api-keys">API 密钥</a>。</li>
</ol>
<h2>出现不是自己操作的提现</h2>
<p>状态还是“处理中”时，我们可以尝试拦截。链上确认之后，任何人都无法撤回，但我们会立即通知接收方交易所。请提供交易哈希、时间和数量。</p>
<p>请同时报警，并把工单编号告诉警方，我们会直接配合调查。</p>
<h2>解除冻结</h2>
<p>完成自拍核验后，一般一个工作日内解冻，解冻 24 小时后恢复提现。凡是声称付费就能追回资产的，都是二次诈骗。</p>`,
      },
    },
  },
  {
    id: "security-passkeys",
    section: "security",
    translations: {
      en: {
        title: "Passkeys",
        updatedAt: "2026-11-06",
        html: `<p>A passkey replaces the password and the six-digit code. You sign in with your fingerprint, face or screen lock. It works only at hoshino.example, so a forged page gets nothing from it.</p>
<h2>Add one</h2>
<ol>
<li>Open <strong>Settings &gt; Security &gt; Passkeys &gt; Add</strong>.</li>
<li>Confirm with your present second factor.</li>
<li>Choose where it is kept: this device, your password manager, or a hardware key (FIDO2).</li>
</ol>
<p>Please add a second one on another device: whoever has two hardly ever needs us. You can have up to eight.</p>
<h2>Remove one</h2>
<p>Press <strong>…</strong> to the right of the passkey and choose <strong>Remove</strong> (app 8.14 or newer). Do this if it was saved on a shared tablet, where everyone who knows the screen lock could sign in. Removing it here also makes the copy on the device useless.</p>
<img src="/help-media/passkey-list.png" alt="List of two passkeys with the dates they were added; the menu with Remove is open beside the second">
<h2>If it does not work</h2>
<ul>
<li><strong>“No passkey available”</strong>: you are in a private window, or the passkey is in another account's password manager.</li>
<li><strong>Lost the device</strong>: sign in with your other passkey or your authenticator. If both are gone, see <a href="https://hoshino.example/help/account-2fa-lost">Lost your two-factor device</a>.</li>
</ul>
<p>After adding or removing a passkey, withdrawals are held for 24 hours.</p>`,
      },
      ja: {
        title: "パスキーの設定と削除",
        updatedAt: "2026-11-06",
        html: `<p>パスキーは、パスワードと6桁のコードに代わるログイン方法です。指紋、顔、または画面ロックで本人を確認します。hoshino.example以外では動作しないため、偽サイトに盗まれることがありません。</p>
<h2>登録する</h2>
<ol>
<li><strong>「設定 &gt; セキュリティ &gt; パスキー &gt; 追加」</strong>を開きます。</li>
<li>現在の二段階認証で確認します。</li>
<li>保存先（この端末、パスワード管理アプリ、FIDO2対応のセキュリティキー）を選びます。</li>
</ol>
<p>端末の紛失に備えて、別の端末にもう一つ登録しておくと安心です（最大8個）。</p>
<h2>削除する</h2>
<p>パスキーの右側にある<strong>「…」</strong>から<strong>「削除」</strong>を選びます（アプリ8.14以降）。家族で共用するタブレットなど、画面ロックの番号をほかの人も知っている端末に登録した場合は、必ず削除してください。ここで削除すると、端末に残ったパスキーも使えなくなります。</p>
<img src="/help-media/passkey-list.png" alt="登録日が表示された二つのパスキーの一覧。二つ目の右で「削除」のメニューが開いている">
<h2>うまくいかないとき</h2>
<ul>
<li><strong>「利用できるパスキーがありません」</strong>：プライベートブラウズを解除するか、保存先のパスワード管理アプリをご確認ください。</li>
<li><strong>端末を紛失・機種変更した</strong>：もう一つのパスキーか認証アプリでログインしてください。どちらもない場合は<a href="https://hoshino.example/help/account-2fa-lost">二段階認証の端末を失くしたとき</a>をご覧ください。</li>
</ul>
<p>登録・削除のあと24時間は、安全のため出金を停止します。</p>`,
      },
      zh: {
        title: "通行密钥（Passkey）",
        updatedAt: "2025-07-30",
        html: `<p>通行密钥可以代替密码和六位验证码，用指纹、面容或锁屏密码即可登录。它只在 hoshino.example 生效，假网站骗不走。</p>
<h2>添加</h2>
<ol>
<li>在网页版打开<strong>设置 &gt; 安全 &gt; 通行密钥 &gt; 添加</strong>。App 暂不支持添加，计划在 2025 年内推出。</li>
<li>用现有的两步验证确认。</li>
<li>选择保存位置：本机、密码管理器，或硬件安全密钥（FIDO2）。</li>
</ol>
<p>每个账户最多 3 个，建议在两台设备上各添加一个。</p>
<h2>删除</h2>
<p>只能在网页版删除：点击密钥名称，再点<strong>移除</strong>。如果不小心保存在家人共用的平板或公司的电脑上，请尽快移除。</p>
<h2>常见问题</h2>
<ul>
<li><strong>提示“没有可用的通行密钥”</strong>：请退出无痕模式，或检查密钥是否存在另一个密码管理器里。</li>
<li><strong>部分安卓手机无法使用</strong>：需要 Google Play 服务，没有该服务的手机请继续使用身份验证器。</li>
<li><strong>手机丢了</strong>：用另一个通行密钥或验证器登录；都没有时，请看<a href="https://hoshino.example/help/account-2fa-lost">两步验证设备丢失</a>。</li>
</ul>
<p>添加或移除后，提现会暂停 48 小时。</p>`,
      },
    },
  },
  {
    id: "security-device-list",
    section: "security",
    translations: {
      en: {
        title: "Devices and sessions",
        updatedAt: "2025-04-23",
        html: `<p>Under <strong>Settings &gt; Security &gt; Devices</strong> you see every device that is signed in, with its system, place, IP address and last use.</p>
<h2>Is that really me?</h2>
<p>The place is derived from the IP address and often names the city of your provider, not yours. Mobile networks, company networks and VPNs can even show another country. Compare the <strong>time</strong> and the <strong>system</strong>: if both fit, it was most likely you. An updated browser may appear as a new device.</p>
<h2>Sign a device out</h2>
<ol>
<li>Choose the device and press <strong>Sign out</strong>, or <strong>Sign out all others</strong> at the end of the list.</li>
<li>Change your password if you do not know the device. Signing out alone does not keep away someone who knows the password.</li>
</ol>
<h2>New sign-in notice</h2>
<p>We send an e-mail and a push message when a device signs in for the first time. If it says <strong>“stopped at the second factor”</strong>, the password was right but nobody got in; change it all the same. If it says <strong>“signed in”</strong> and it was not you, follow <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>.</p>
<p>Sessions end after 30 days without use, in the browser after 12 hours.</p>`,
      },
      ja: {
        title: "ログイン中の端末とセッション",
        updatedAt: "2025-04-24",
        html: `<p><strong>「設定 &gt; セキュリティ &gt; ログイン端末」</strong>では、ログイン中のすべての端末について、OS、場所、IPアドレス、最後に使った日時を確認できます。</p>
<h2>行ったことのない地名が出ているとき</h2>
<p>場所はIPアドレスからの推定で、ご自宅ではなく通信事業者の拠点の地名になることがよくあります。携帯電話の回線や会社のネットワーク、VPNでは外国が表示されることもあります。<strong>日時とOS</strong>がご自身の利用と合っていれば、多くの場合ご本人です。ブラウザの更新後は新しい端末として表示されることがあります。</p>
<h2>端末をログアウトさせる</h2>
<ol>
<li>端末を選んで<strong>「ログアウト」</strong>、または一覧の下の<strong>「ほかのすべての端末をログアウト」</strong>を押します。</li>
<li>覚えのない端末の場合は、パスワードも変更してください。ログアウトだけでは、パスワードを知っている相手を防げません。</li>
</ol>
<h2>ログイン通知</h2>
<p>初めての端末からのログインは、メールとプッシュ通知でお知らせします。<strong>「二段階認証で停止しました」</strong>とある場合、侵入はされていませんが、パスワードは知られていますので変更してください。<strong>「ログインしました」</strong>とあり覚えがない場合は、<a href="https://hoshino.example/help/security-compromised">第三者に不正アクセスされたとき</a>へお進みください。</p>
<p>30日間（ブラウザは12時間）利用がないと、自動的にログアウトします。</p>`,
      },
      zh: {
        title: "登录设备与会话管理",
        updatedAt: "2025-04-24",
        html: `<p>在<strong>设置 &gt; 安全 &gt; 登录设备</strong>中，可以看到所有已登录设备的系统、地点、IP 地址和最近使用时间。</p>
<h2>显示的城市我没去过</h2>
<p>地点是根据 IP 推算的，往往显示运营商机房所在的城市。使用手机流量、公司网络或 VPN 时，甚至可能显示其他国家。请对照<strong>时间</strong>和<strong>系统</strong>：两者都吻合，多半就是您本人。浏览器升级后，也可能被识别为新设备。</p>
<h2>让设备下线</h2>
<ol>
<li>选择设备，点击<strong>退出登录</strong>；或在列表底部点击<strong>退出其他所有设备</strong>。</li>
<li>不认识的设备，请同时修改密码。只让它下线，挡不住知道密码的人。</li>
</ol>
<h2>陌生登录提醒</h2>
<p>新设备首次登录时，我们会发送邮件和推送。写着<strong>“已在第二步验证被拦截”</strong>，说明对方没有进入，但密码已经泄露，请立即修改。写着<strong>“登录成功”</strong>而不是您本人操作的，请按<a href="https://hoshino.example/help/security-compromised">账户被他人登录或盗用</a>处理。</p>
<p>App 连续 30 天、浏览器连续 12 小时未使用，会自动退出登录。</p>`,
      },
    },
  },
  {
    id: "security-anti-phishing-code",
    section: "security",
    translations: {
      en: {
        title: "Anti-phishing code",
        updatedAt: "2024-09-10",
        html: `<p>An anti-phishing code is a word that only you and we know. It stands at the top of every genuine e-mail from us. A mail without it, or with another one, is a forgery.</p>
<h2>Set or change it</h2>
<ol>
<li>Open <strong>Settings &gt; Security &gt; Anti-phishing code</strong>.</li>
<li>Enter 4 to 20 letters or digits. Do not use your name, your birthday or a part of a password.</li>
<li>Confirm with your second factor.</li>
</ol>
<p>The code appears from the next mail on; mails sent before do not change.</p>
<img src="/help-media/anti-phishing-code-mail.png" alt="Top of a genuine mail: under the logo stands the line Your anti-phishing code, with the word MAPLE42">
<h2>Limits</h2>
<ul>
<li>SMS and push messages do not carry it. Neither do answers to your tickets that are sent to an address you have not registered.</li>
<li>Someone who reads your mailbox can read the code. Change it after your mailbox was in danger.</li>
<li>A correct code does not make every link safe. Type our address by hand when in doubt.</li>
</ul>
<p>Nobody will ask you for the code, neither on the phone nor in a chat.</p>`,
      },
      ja: {
        title: "フィッシング対策コード",
        updatedAt: "2024-09-12",
        html: `<p>フィッシング対策コードは、お客さまと当社だけが知っている合言葉です。当社からの本物のメールには、必ず冒頭に表示されます。コードがない、または違うメールは偽物です。</p>
<h2>設定・変更のしかた</h2>
<ol>
<li><strong>「設定 &gt; セキュリティ &gt; フィッシング対策コード」</strong>を開きます。</li>
<li>4〜20文字の英数字を入力します。お名前、生年月日、パスワードの一部は避けてください。</li>
<li>二段階認証で確定します。</li>
</ol>
<p>次にお送りするメールから表示されます。過去のメールには表示されません。</p>
<h2>ご注意</h2>
<ul>
<li>SMSとプッシュ通知には表示されません。登録されていないアドレスへのご回答にも付きません。</li>
<li>メールを盗み見られるとコードも知られてしまいます。メールアカウントに不正アクセスがあったときは変更してください。</li>
<li>コードが正しくても、すべてのリンクが安全とは限りません。迷ったときはブックマークから開いてください。</li>
</ul>
<p>電話やチャットで、当社がコードをお伺いすることはありません。</p>`,
      },
      zh: {
        title: "防钓鱼码",
        updatedAt: "2023-03-22",
        html: `<p>防钓鱼码是只有您和我们知道的一个词，会显示在官方邮件的开头。没有这个码，或者码不对的邮件，都是伪造的。</p>
<h2>如何设置</h2>
<ol>
<li>在网页版打开<strong>账户 &gt; 安全中心 &gt; 防钓鱼码</strong>。</li>
<li>输入 4 到 8 位字母或数字，不要使用姓名、生日或密码的一部分。</li>
<li>输入短信验证码确认。</li>
</ol>
<p>设置后从下一封邮件开始显示，30 天内只能修改一次。</p>
<h2>注意事项</h2>
<ul>
<li>短信里不会显示防钓鱼码。</li>
<li>如果邮箱被他人登录过，对方可能已经看到您的防钓鱼码，请及时更换。</li>
<li>防钓鱼码正确，也不代表邮件里的每个链接都安全。有疑问时，请手动输入官方网址。</li>
</ul>
<p>任何人在电话或聊天中向您询问防钓鱼码，都不是我们。</p>`,
      },
    },
  },
]);
