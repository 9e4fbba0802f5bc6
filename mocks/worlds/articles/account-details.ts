import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

/** Opening an account, changing what stands in it, leaving it. */
export const accountDetailsArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "account-create",
    section: "account",
    translations: {
      en: {
        title: "Create your account",
        updatedAt: "2026-03-11",
        html: `<p>You need to be at least 18 years old, live in a country we serve, and open the account for yourself. One person may have one account.</p>
<ol><li>Install the app from the store of your phone, or open <strong>hoshino.example</strong> and choose <strong>Sign up</strong>.</li><li>Enter an e-mail address that belongs to you alone and confirm it with the link we send. The link is good for 15 minutes.</li><li>Choose a password of at least 12 characters.</li><li>Confirm your phone number.</li><li>Set up <a href="https://hoshino.example/help/account-2fa-setup">two-factor authentication</a>.</li><li>Verify your identity. With most documents this takes about 15 minutes; see <a href="https://hoshino.example/help/kyc-overview">levels and limits</a>.</li></ol>
<h2>Messages you may see</h2>
<ul><li><strong>“This e-mail address is already in use”</strong>: you have opened an account before. Reset its password instead of opening a second one.</li><li><strong>“We do not offer our service in your country yet”</strong>: this follows your address, not your passport. A VPN does not change it and can lead to a review.</li></ul>
<p>Accounts for companies are opened by e-mail to support@hoshino.example. Accounts for children are not possible, also not in a parent's name.</p>`,
      },
      ja: {
        title: "アカウントを作成する",
        updatedAt: "2026-03-11",
        html: `<p>満18歳以上で、日本国内またはサービス提供国にお住まいの方が、ご本人名義で開設できます。お一人さま一口座に限ります。</p>
<ol><li>アプリを入れるか、<strong>hoshino.example</strong>で「新規登録」を選びます。</li><li>ご自身のメールアドレスを入力し、届いたリンクを15分以内に開きます。</li><li>12文字以上のパスワードを決めます。</li><li>電話番号をSMSで確認します。</li><li>二段階認証を設定します。</li><li><a href="https://hoshino.example/help/kyc-overview">本人確認</a>に進みます。スマートフォンでの撮影なら、最短15分で完了します。</li></ol>
<h2>開設の前にご用意いただくもの</h2>
<ul><li>運転免許証、マイナンバーカードなどの本人確認書類</li><li>ご本人名義の銀行口座</li></ul>
<p><strong>「このメールアドレスは既に登録されています」</strong>と表示された場合は、以前に開設された口座があります。新しく作らず、パスワードの再設定をお試しください。</p>
<p>ご家族であっても、ほかの方の名義や書類で開設することはできません。未成年の方の口座もお受けしておりません。</p>`,
      },
      zh: {
        title: "注册账户",
        updatedAt: "2025-07-08",
        html: `<p>年满 18 周岁、居住在我们提供服务的国家或地区的用户，可以为本人注册账户，每人限一个。</p>
<ol><li>从应用商店下载 App，或打开 <strong>hoshino.example</strong> 点击“注册”。</li><li>填写自己的邮箱，并在 15 分钟内点开确认链接。</li><li>设置至少 12 位的密码。</li><li>验证手机号码。</li><li>开启<a href="https://hoshino.example/help/account-2fa-setup">两步验证</a>。</li><li>完成<a href="https://hoshino.example/help/kyc-overview">身份认证</a>，多数证件约 15 分钟通过。</li></ol>
<h2>注册时的提示</h2>
<ul><li><strong>“该邮箱已被使用”</strong>：您以前注册过，请直接找回密码，不要重复注册。</li><li><strong>“您所在的国家或地区暂不提供服务”</strong>：以居住地址为准，与护照国籍无关。使用 VPN 绕过可能导致账户被核查。</li></ul>
<p>请不要借用他人证件，也不要向所谓“代注册”“代认证”付款：用他人身份开立的账户会被关闭，余额须核实来源后才能退还。</p>`,
      },
    },
  },
  {
    id: "account-email-change",
    section: "account",
    translations: {
      en: {
        title: "Change your e-mail address",
        updatedAt: "2026-07-02",
        html: `<p>Your e-mail address is how you sign in and how we warn you, so a change is confirmed on both sides.</p>
<ol><li>Open <strong>Settings &gt; Profile &gt; E-mail</strong> and choose <strong>Change</strong>.</li><li>Enter your two-factor code.</li><li>Open the link we send to the <strong>old</strong> address, then the one we send to the <strong>new</strong> address. Each is valid for 15 minutes.</li></ol>
<p>After the change, withdrawals are held for 24 hours. The old address receives a notice with which the change can be undone for 72 hours. You can change the address once in 30 days.</p>
<h2>You no longer have the old address</h2>
<p>Choose <strong>I cannot open this mailbox</strong> in step 3. We then ask for a photo of your document and a selfie, and a person compares them with those on file. Allow two working days.</p>
<h2>The confirmation does not arrive</h2>
<p>Check spam, put hoshino.example on the safe list and open only the newest mail. Some small or company mail servers refuse our messages; if nothing has come after an hour, tell us the provider and the time of your last try.</p>
<p>If the address was changed without you, freeze the account at once: <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>.</p>`,
      },
      ja: {
        title: "メールアドレスを変更する",
        updatedAt: "2025-12-16",
        html: `<p>メールアドレスはログインと重要なお知らせに使いますので、新旧両方のアドレスで確認いたします。</p>
<ol><li><strong>設定 &gt; プロフィール &gt; メールアドレス</strong>で「変更」を押します。</li><li>二段階認証のコードを入力します。</li><li>まず<strong>現在のアドレス</strong>、次に<strong>新しいアドレス</strong>に届くリンクを、それぞれ15分以内に開きます。</li></ol>
<p>変更後24時間は出金できません。また、次の変更まで30日間お待ちいただきます。</p>
<h2>以前のアドレスがもう使えない場合</h2>
<p>携帯電話会社の乗り換えでキャリアメールが使えなくなった、勤務先のアドレスだった、などの場合は、手順3で<strong>「このメールを受信できません」</strong>を選んでください。本人確認書類とセルフィーで確認し、2営業日ほどで変更いたします。</p>
<h2>確認メールが届かない場合</h2>
<p>迷惑メールフォルダと受信拒否の設定をご確認ください。リンクは最新の1通だけが有効です。1時間たっても届かないときは、ご利用のメールサービスと最後に操作された時刻をお知らせください。</p>`,
      },
      zh: {
        title: "更换邮箱",
        updatedAt: "2026-07-06",
        html: `<p>邮箱既用于登录，也用于接收安全提醒，因此更换时新旧邮箱都要确认。</p>
<ol><li>进入<strong>设置 &gt; 个人资料 &gt; 邮箱</strong>，点击“更换”。</li><li>输入两步验证码。</li><li>先打开<strong>旧邮箱</strong>里的链接，再打开<strong>新邮箱</strong>里的链接，每个链接 15 分钟内有效。</li></ol>
<p>更换后 24 小时内不能提现；旧邮箱会收到通知，72 小时内可以撤销。每 30 天只能更换一次。</p>
<h2>旧邮箱已经不能用</h2>
<p>例如旧邮箱是前公司的，请在第 3 步选择<strong>“无法使用该邮箱”</strong>，改用证件照片和自拍核实，由人工比对，约两个工作日完成。</p>
<h2>一直收不到确认邮件</h2>
<p>请检查垃圾箱，把 hoshino.example 加入白名单，并且只打开最新的一封，旧链接会显示“链接已过期”。如果一小时后仍没有收到，请告诉我们邮箱服务商和最后一次操作的时间，有些服务商会拒收我们的邮件。</p>`,
      },
    },
  },
  {
    id: "account-phone-change",
    section: "account",
    translations: {
      en: {
        title: "Change your phone number",
        updatedAt: "2026-04-14",
        html: `<p>We use your number for security alerts and, on older accounts, for codes by text message.</p>
<h2>The old number still works</h2>
<ol><li>Go to <strong>Settings &gt; Profile &gt; Phone</strong>.</li><li>Enter the code we send to the old number.</li><li>Enter the new number with its country code, for example +81 90 1234 5678 without the first 0, and confirm it with a second code.</li></ol>
<h2>The old number is gone</h2>
<p>Choose <strong>I no longer use this number</strong>. With an authenticator app or a passkey the change takes a minute. Without either you take a selfie, and we reply within one working day.</p>
<p>In both cases withdrawals are held for <strong>24 hours</strong>.</p>
<h2>No code arrives</h2>
<ul><li>Internet (VoIP) numbers and prepaid data cards receive no codes from us.</li><li>“Too many attempts, try again later (SEC-2047)” goes away after one hour.</li><li>Abroad, roaming for text messages has to be on.</li></ul>
<p>If your phone suddenly has no service and you did not order a new SIM, somebody may have taken over your number. Call your operator first, then <a href="https://hoshino.example/help/security-compromised">freeze the account</a>.</p>`,
      },
      ja: {
        title: "電話番号を変更する",
        updatedAt: "2023-11-20",
        html: `<p>電話番号は、SMS認証とセキュリティ通知に使用します。番号が変わったら、お早めに変更してください。</p>
<h2>以前の番号でSMSを受け取れる場合</h2>
<ol><li><strong>設定 &gt; プロフィール &gt; 電話番号</strong>を開きます。</li><li>以前の番号に届いた6桁の数字を入力します。</li><li>新しい番号を入力し、そちらに届いた数字で確認します。</li></ol>
<h2>以前の番号が使えない場合</h2>
<p>「この番号は使っていません」を選び、本人確認書類の表と裏、および書類を手に持ったお写真を送信してください。審査には3営業日ほどかかります。</p>
<p>変更後<strong>72時間</strong>は出金を停止いたします。</p>
<h2>SMSが届かないとき</h2>
<ul><li>050番号とデータ専用SIMではご利用いただけません。</li><li>海外からのSMSを拒否する設定になっていないか、ご契約の携帯電話会社にご確認ください。</li><li>「試行回数が多すぎます（SEC-2047）」の場合は、1時間後にもう一度お試しください。</li></ul>`,
      },
      zh: {
        title: "更换手机号",
        updatedAt: "2026-04-20",
        html: `<p>手机号用于安全提醒；较早注册的账户也用它接收短信验证码。</p>
<h2>旧号码还能收短信</h2>
<ol><li>进入<strong>设置 &gt; 个人资料 &gt; 手机</strong>。</li><li>输入旧号码收到的验证码。</li><li>填写新号码（注意选择国家或地区代码），再输入第二个验证码。</li></ol>
<h2>旧号码已停用</h2>
<p>点击<strong>“我已不再使用该号码”</strong>。已绑定验证器或通行密钥的用户可当场完成；否则需要自拍核验，一个工作日内答复。</p>
<p>两种情况下提现都会暂停 <strong>24 小时</strong>。</p>
<h2>收不到短信</h2>
<ul><li>不支持虚拟运营商的网络电话号码和纯流量卡。</li><li>提示“尝试次数过多（SEC-2047）”，一小时后再试。</li><li>在国外时请打开短信漫游，并检查短信拦截软件。</li></ul>
<p>如果手机突然没有信号，而您并没有补办 SIM 卡，号码可能被人冒名补卡。请先联系运营商，再立即冻结账户。</p>`,
      },
    },
  },
  {
    id: "account-close",
    section: "account",
    translations: {
      en: {
        title: "Close your account",
        updatedAt: "2026-10-12",
        html: `<p>You can close your account at any time and without a fee. It cannot be opened again afterwards.</p>
<h2>Before you close</h2>
<ul><li>Withdraw or sell all balances, cancel open orders and recurring buys, and end staking. Locked staking has to run to its end.</li><li>Make the <a href="https://hoshino.example/help/account-statement">statements</a> and the <a href="https://hoshino.example/help/csv-export">CSV export</a> you need for tax. You cannot sign in for them later.</li></ul>
<h2>Small rests</h2>
<p>“Please bring your balance to zero (ACC-3102)” also appears for dust, such as 0.00000012 BTC, that is too small to sell or send. Under <strong>Wallet &gt; Small balances</strong> you can turn all of it into JPY once, free of charge, or since version 8.14 give it up with <strong>Waive rest</strong>.</p>
<h2>Close</h2>
<ol><li>Open <strong>Settings &gt; Account &gt; Close account</strong>.</li><li>Choose a reason and enter your two-factor code.</li><li>Confirm with the link in our mail. We close the account within three working days.</li></ol>
<h2>Your data</h2>
<p>The law asks us to keep identity and transaction records for seven years. Everything else is deleted within 30 days; see <a href="https://hoshino.example/help/data-request">Request or delete your personal data</a>.</p>`,
      },
      ja: {
        title: "口座を解約する",
        updatedAt: "2026-10-14",
        html: `<p>解約（退会）はいつでも無料でお手続きいただけます。解約後に同じ口座を再開することはできません。</p>
<h2>お手続きの前に</h2>
<ul><li>すべての残高を出金または売却し、未約定の注文と積立を取り消してください。ステーキングは解除が完了するまでお待ちください。</li><li>確定申告に使う<a href="https://hoshino.example/help/account-statement">年間取引報告書</a>と取引履歴を保存してください。解約後はログインできません。</li></ul>
<h2>少額の残高が消せないとき</h2>
<p>0.00000012 BTCのように最低売却数量に満たない残高があると、<strong>「残高を0にしてください（ACC-3102）」</strong>と表示されます。<strong>ウォレット &gt; 少額残高</strong>から、一度だけ手数料なしで日本円に交換できます。アプリ8.14以降では「残りを放棄する」を選ぶこともできます。</p>
<h2>解約の手順</h2>
<ol><li><strong>設定 &gt; アカウント &gt; 解約</strong>を開きます。</li><li>理由を選び、二段階認証のコードを入力します。</li><li>届いたメールのリンクで確定します。3営業日以内に完了します。</li></ol>
<p>本人確認と取引の記録は法令により7年間保管し、それ以外の個人情報は30日以内に削除いたします。</p>`,
      },
      zh: {
        title: "注销账户",
        updatedAt: "2025-02-18",
        html: `<p>您可以随时免费注销账户。注销后无法恢复，请先做好以下准备：</p>
<ul><li>提现或卖出全部资产，撤销挂单和定投，等待质押解锁完成。</li><li>下载报税所需的<a href="https://hoshino.example/help/account-statement">对账单</a>和交易记录，注销后将无法登录。</li></ul>
<h2>提示“请将余额清零”（ACC-3102）</h2>
<p>余额太小、达不到最小提现或卖出数量时，可以在<strong>钱包 &gt; 小额资产</strong>一次性兑换为日元，免手续费，仅限一次。兑换后仍有残余的，请联系客服人工清零，约需五个工作日。</p>
<h2>注销步骤</h2>
<ol><li>打开<strong>设置 &gt; 账户 &gt; 注销账户</strong>。</li><li>选择原因，输入两步验证码。</li><li>点击邮件中的链接确认，三个工作日内完成。</li></ol>
<p>依照法律，身份资料和交易记录须保存七年，其余个人资料在 30 天内删除。用同一证件重新注册，须等注销满 90 天。</p>`,
      },
    },
  },
  {
    id: "account-statement",
    section: "account",
    translations: {
      en: {
        title: "Statements and balance certificates",
        updatedAt: "2026-01-22",
        html: `<p>Which paper you need depends on who asks for it.</p>
<h2>Account statement (PDF, at once)</h2>
<p>Go to <strong>Reports &gt; Statements</strong>, choose a month, a year or your own dates, and the language: English, Japanese or Chinese. It lists all movements, fees and the balance on the last day at the price of 00:00 UTC. Banks and landlords usually accept it.</p>
<p><img src="/help-media/reports-statements.png" alt="The Reports page with the Statements tab open, a choice of period and the button Make PDF"></p>
<h2>Balance certificate (signed)</h2>
<p>Auditors, embassies and tax offices often ask for a signed certificate of what you held on one day.</p>
<ol><li>Open <strong>Reports &gt; Certificates</strong>.</li><li>Enter the day and the organisation to which it is addressed.</li><li>We make it within <strong>five working days</strong> as a PDF with an electronic signature. Paper by post takes ten.</li></ol>
<p>One certificate a year is free, each further one costs ¥1,100. The day must lie within the last seven years.</p>
<h2>Not what you need?</h2>
<p>For single trades use the <a href="https://hoshino.example/help/csv-export">CSV export</a>; for tax papers see <a href="https://hoshino.example/help/tax-reporting">Tax reporting</a>.</p>`,
      },
      ja: {
        title: "年間取引報告書と残高証明書",
        updatedAt: "2026-01-15",
        html: `<p>ご用途に応じて、次の書類を発行しています。</p>
<h2>年間取引報告書</h2>
<p>確定申告に使う書類です。前年分を毎年1月31日までに<strong>レポート &gt; 年間取引報告書</strong>へ掲載します。移動平均法と総平均法の両方の金額を記載しています。申告の方法については、税務署または税理士にお尋ねください。</p>
<h2>取引明細（PDF）</h2>
<p><strong>レポート &gt; 明細</strong>で期間と言語を選ぶと、その場で作成できます。入出金、手数料、最終日の残高を記載します。</p>
<h2>残高証明書</h2>
<ol><li><strong>レポート &gt; 証明書</strong>を開きます。</li><li>基準日と提出先を入力します。</li><li><strong>5営業日以内</strong>に電子署名付きのPDFを発行します。郵送は10営業日ほどかかります。</li></ol>
<p>年1通まで無料、2通目からは1通1,100円です。相続のために亡くなられた日の残高が必要な場合は、<a href="https://hoshino.example/help/account-inheritance">口座名義人が亡くなられたとき</a>をご覧ください。</p>`,
      },
      zh: {
        title: "对账单与资产证明",
        updatedAt: "2026-01-26",
        html: `<p>请先确认对方要的是哪一种文件。</p>
<h2>对账单（即时生成）</h2>
<p>打开<strong>报表 &gt; 对账单</strong>，选择月份、年度或自定义日期，语言可选中文、英文或日文。内容包括所有收支、手续费，以及最后一天的余额（按 UTC 零点价格折算）。</p>
<h2>资产证明（带签章）</h2>
<p>签证、审计或税务机关通常要求某一天的持仓证明，并需要签章：</p>
<ol><li>打开<strong>报表 &gt; 证明文件</strong>。</li><li>填写日期，以及抬头上要写的机构名称。</li><li><strong>五个工作日</strong>内出具带电子签章的 PDF；需要邮寄纸质件的，约十个工作日。</li></ol>
<p>每年免费一份，之后每份 1,100 日元。可以开具最近七年内任意一天的证明。</p>
<h2>逐笔成交</h2>
<p>如果需要每一笔交易的明细，请<a href="https://hoshino.example/help/csv-export">导出 CSV</a>。</p>`,
      },
    },
  },
  {
    id: "account-inheritance",
    section: "account",
    translations: {
      en: {
        title: "When an account holder has died",
        updatedAt: "2023-03-28",
        html: `<p>We are sorry for your loss. This page says what relatives, executors and lawyers need.</p>
<h2>1. Tell us</h2>
<p>Write to <strong>legal@hoshino.example</strong> with the full name, date of birth and, if you know it, the e-mail address of the person who has died, together with the death certificate. We stop the account on the same working day. Please do not sign in with their password, even if you have it.</p>
<h2>2. Send the papers</h2>
<ul><li>death certificate</li><li>grant of probate, certificate of inheritance, or the will with the court's confirmation</li><li>a photo document of each heir, and of the executor</li><li>if there are several heirs, a written agreement on who receives what</li></ul>
<p>Certified copies are enough. Papers that are not in English, Japanese or Chinese need a sworn translation.</p>
<h2>3. Payment</h2>
<p>An account cannot be taken over. We either sell the coins on the day you name and pay to a bank account, or transfer them to the verified account of an heir with us. From complete papers this takes four to six weeks. There is no fee.</p>
<p>For the tax office we issue a certificate of the balance on the day of death. We never ask relatives for recovery phrases or for money in advance.</p>`,
      },
      ja: {
        title: "口座名義人が亡くなられたとき",
        updatedAt: "2026-02-24",
        html: `<p>このたびは心よりお悔やみ申し上げます。相続のお手続きは次のとおりです。</p>
<h2>1. ご連絡</h2>
<p><strong>legal@hoshino.example</strong>へ、亡くなられた方のお名前、生年月日、お分かりであれば登録メールアドレスをお知らせください。ご連絡を受けた当日に口座を停止いたします。ご家族であっても、故人のパスワードでのログインはお控えください。</p>
<h2>2. 必要な書類</h2>
<ul><li>除籍謄本または死亡診断書の写し</li><li>相続人全員が分かる戸籍謄本（法定相続情報一覧図の写しでも可）</li><li>相続人全員の印鑑証明書（発行から6か月以内）</li><li>遺産分割協議書または遺言書</li><li>当社所定の相続手続依頼書</li></ul>
<h2>3. お支払い</h2>
<p>口座の名義変更はできません。暗号資産を売却して相続人代表者の銀行口座へお振り込みするか、相続人ご本人の当社口座へ移します。書類が揃ってから4〜6週間ほどかかります。手数料は無料です。</p>
<p>相続税の申告に使う、亡くなられた日の残高証明書も発行いたします。</p>`,
      },
    },
  },
]);
