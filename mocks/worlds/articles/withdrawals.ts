import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

/** Money and coins that leave. Where a translation is older, its limits, fees and waiting times are those of its day. */
export const withdrawalArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "withdrawal-crypto",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Withdraw crypto",
        updatedAt: "2026-11-12",
        html: `<ol><li>Open <strong>Wallet &gt; Withdraw</strong> and choose the coin.</li><li>Paste the address, or take one from your <a href="https://hoshino.example/help/withdrawal-address-book">address book</a>. Add the memo or tag if the receiver gave you one.</li><li>Choose the network that the <strong>receiver</strong> supports.</li><li>Say <a href="https://hoshino.example/help/withdrawal-travel-rule">who receives it</a>.</li><li>Confirm with your two-factor code and the link in our mail, within 15 minutes.</li></ol>
<table><thead><tr><th>Coin, network</th><th>Fee</th><th>Minimum</th></tr></thead><tbody><tr><td>BTC</td><td>0.0002</td><td>0.0005</td></tr><tr><td>ETH, ERC20</td><td>0.0015</td><td>0.005</td></tr><tr><td>USDT, TRC20</td><td>1.00</td><td>10</td></tr><tr><td>USDT, ERC20</td><td>4.00</td><td>20</td></tr><tr><td>XRP</td><td>0.2</td><td>2</td></tr><tr><td>SOL</td><td>0.008</td><td>0.05</td></tr></tbody></table>
<p>Most withdrawals complete within <strong>30 minutes</strong>. A sent transaction cannot be called back, so try a small amount first.</p>
<h2>Messages</h2>
<ul><li><strong>“Address does not fit the network (WDR-4004)”</strong>: one of the two is wrong, or a space was copied at the end.</li><li><strong>“Available balance is lower than the total (WDR-4009)”</strong>: the fee, open orders and coins still on hold after a purchase do not count.</li><li><strong>“Service temporarily unavailable (503)”</strong>: the wallet is under maintenance; see our announcements.</li></ul>`,
      },
      ja: {
        title: "暗号資産を出金（送金）する",
        updatedAt: "2026-11-13",
        html: `<ol><li><strong>ウォレット &gt; 出金</strong>で通貨を選びます。</li><li>送金先のアドレスを貼り付けるか、<a href="https://hoshino.example/help/withdrawal-address-book">アドレス帳</a>から選びます。宛先タグやメモがある場合は必ず入力してください。</li><li>送金先が対応しているネットワークを選びます。</li><li><a href="https://hoshino.example/help/withdrawal-travel-rule">受取人の情報</a>を入力します。</li><li>二段階認証のコードと、15分以内に開くメールのリンクで確定します。</li></ol>
<table><thead><tr><th>通貨・ネットワーク</th><th>手数料</th><th>最低数量</th></tr></thead><tbody><tr><td>BTC</td><td>0.0002</td><td>0.0005</td></tr><tr><td>ETH</td><td>0.0015</td><td>0.005</td></tr><tr><td>USDT（TRC20）</td><td>1</td><td>10</td></tr><tr><td>USDT（ERC20）</td><td>4</td><td>20</td></tr><tr><td>XRP</td><td>0.2</td><td>2</td></tr><tr><td>SOL</td><td>0.008</td><td>0.05</td></tr></tbody></table>
<p>通常<strong>30分以内</strong>に完了します。送信後の取り消しはできませんので、初めての送金先には少額でお試しください。</p>
<h2>エラーが出るとき</h2>
<ul><li><strong>「アドレスがネットワークと一致しません（WDR-4004）」</strong>：末尾に空白が入っていないか、ご確認ください。</li><li><strong>「出金可能な残高が不足しています（WDR-4009）」</strong>：注文中の数量、手数料、クイック入金の制限分は出金できません。</li><li><strong>「一時的に利用できません（503）」</strong>：メンテナンス中です。お知らせをご覧ください。</li></ul>`,
      },
      zh: {
        title: "提币到外部地址",
        updatedAt: "2025-09-18",
        html: `<ol><li>打开<strong>钱包 &gt; 提现</strong>，选择币种。</li><li>粘贴收款地址，或从<a href="https://hoshino.example/help/withdrawal-address-book">地址簿</a>选择；对方有 memo 或标签的一定要填。</li><li>选择<strong>收款方</strong>支持的网络。</li><li>填写<a href="https://hoshino.example/help/withdrawal-travel-rule">收款人信息</a>。</li><li>输入两步验证码，并在 15 分钟内点击邮件链接确认。</li></ol>
<table><thead><tr><th>币种与网络</th><th>手续费</th><th>最小提现</th></tr></thead><tbody><tr><td>BTC</td><td>0.0004</td><td>0.001</td></tr><tr><td>ETH (ERC20)</td><td>0.003</td><td>0.01</td></tr><tr><td>USDT (TRC20)</td><td>1.5</td><td>10</td></tr><tr><td>USDT (ERC20)</td><td>6</td><td>30</td></tr><tr><td>XRP</td><td>0.25</td><td>20</td></tr></tbody></table>
<p>一般 <strong>30 分钟</strong>内完成。发送后无法撤回，第一次转到新地址请先小额测试。</p>
<h2>常见报错</h2>
<ul><li><strong>“地址与网络不匹配（WDR-4004）”</strong>：网络选错，或粘贴时带了空格。</li><li><strong>“可用余额不足（WDR-4009）”</strong>：挂单占用、手续费以及刚买入的币不能提。</li><li><strong>“服务暂时不可用（503）”</strong>：钱包正在维护，请留意公告。</li></ul>`,
      },
    },
  },
  {
    id: "withdrawal-pending",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "My withdrawal is pending",
        updatedAt: "2026-11-14",
        html: `<p>Open <strong>Wallet &gt; History</strong> and tap the withdrawal. The step with the yellow ring is where it stands.</p>
<p><img src="/help-media/withdrawal-steps.png" alt="Withdrawal details with four steps: Request received and Security review passed are ticked, Sending to network has a yellow ring, Completed is empty"></p>
<h2>Security review</h2>
<p>A first withdrawal, a new address, a large amount or a recent change of password, phone or two-factor device is looked at by a person: usually within one working day. We may send a mail, “A question about your withdrawal”; it waits until you answer. Holds after a change end by themselves after 24 hours.</p>
<h2>Sending to network</h2>
<p>“Waiting for confirmation, 0 of 20” means that it has a <a href="https://hoshino.example/help/transaction-hash">transaction id</a> and the network is working on it. On Bitcoin and Ethereum this can take hours when they are busy. If a block explorer shows the transaction as successful, the coins have left us: ask the receiver, also when our page has not caught up yet.</p>
<h2>Completed, but nothing there</h2>
<p>Check address, network and memo. Some TRON and XRP addresses have to be activated first.</p>
<h2>Cancel</h2>
<p><strong>Cancel</strong> works until the step Sending to network; then it turns grey. The amount is back at once, without a fee.</p>
<p>Write to us with the order number (WD-…) if a review lasts longer than two working days, or there is still no id an hour after it passed.</p>`,
      },
      ja: {
        title: "出金が完了しないとき（審査中・処理中）",
        updatedAt: "2026-10-30",
        html: `<p><strong>ウォレット &gt; 履歴</strong>で出金を開くと、どの段階にあるかが黄色の丸で表示されます。</p>
<p><img src="/help-media/withdrawal-steps.png" alt="出金の詳細画面。受付とセキュリティ審査は完了、ネットワークへ送信に黄色の丸、完了は空欄になっている"></p>
<h2>セキュリティ審査</h2>
<p>初めての出金、新しい宛先、高額の出金、パスワードや電話番号の変更直後などは、担当者が確認いたします。通常1営業日以内です。追加の確認が必要なときは、<strong>「ご出金に関する確認のお願い」</strong>という件名のメールをお送りします。ご回答いただくまで審査は進みませんので、迷惑メールフォルダもご確認ください。</p>
<h2>ネットワークへ送信</h2>
<p>「承認待ち 0/20」などと表示されている間は、ブロックチェーンの承認を待っています。エクスプローラーで「成功」となっていれば、資産はすでに送金先に届いています。着金していない場合は、送金先へお問い合わせください。</p>
<h2>日本円の「銀行へ送金」</h2>
<p>15時以降と土日祝日の受付分は、翌銀行営業日の送金となります。</p>
<h2>取り消し</h2>
<p>送信前であれば「取り消し」を押すと、手数料なしで残高に戻ります。送信後はボタンが灰色になり、取り消せません。</p>
<p>審査が2営業日を超えた場合は、受付番号（WD-…、JPW-…）を添えてお問い合わせください。</p>`,
      },
      zh: {
        title: "提现一直处理中",
        updatedAt: "2026-11-14",
        html: `<p>打开<strong>钱包 &gt; 历史记录</strong>，点开这笔提现，黄色圆圈就是当前所在的步骤。</p>
<p><img src="/help-media/withdrawal-steps.png" alt="提现详情的四个步骤：已受理和安全审核已打勾，发送到网络为黄色圆圈，已完成尚未点亮"></p>
<h2>安全审核</h2>
<p>首次提现、新地址、大额，或者刚改过密码、手机、两步验证的，会由人工审核，一般一个工作日内完成。如需补充信息，我们会发送主题为<strong>“关于您提现的核实”</strong>的邮件，收到回复后才会继续，请留意垃圾箱。因修改资料而暂停的，24 小时后自动恢复。</p>
<h2>发送到网络</h2>
<p>显示“等待确认 0/20”，说明已有交易哈希，正在等待链上打包。网络拥堵时可能需要几个小时。如果区块浏览器显示成功，币已经离开我们，请联系收款方，即使页面状态尚未更新。</p>
<h2>显示已完成却没收到</h2>
<p>请核对地址、网络和 memo。TRON 和 XRP 的新地址需要先激活。</p>
<h2>取消提现</h2>
<p>“发送到网络”之前可以点“取消”，资产立即退回，不收手续费；之后按钮变灰，无法取消。</p>
<p>审核超过两个工作日，或审核通过一小时后仍没有哈希，请提供订单号（WD-…）联系我们。</p>`,
      },
    },
  },
  {
    id: "withdrawal-bank",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Withdraw to your bank",
        updatedAt: "2026-02-10",
        html: `<ol><li>Add your account once under <strong>Wallet &gt; Bank accounts</strong>. It must be in your own name, spelled as the bank spells it.</li><li>Sell what you want to withdraw; only money can go to a bank.</li><li>Choose <strong>Wallet &gt; Withdraw &gt; Bank</strong>, enter the amount and confirm with your two-factor code.</li></ol>
<table><thead><tr><th>Currency</th><th>Fee</th><th>Arrives</th></tr></thead><tbody><tr><td>JPY</td><td>¥400</td><td>asked before 15:00, the same banking day</td></tr><tr><td>EUR (SEPA)</td><td>€1</td><td>1 working day</td></tr><tr><td>GBP</td><td>£1</td><td>2 hours</td></tr><tr><td>USD (SWIFT)</td><td>$25</td><td>2 to 5 working days</td></tr></tbody></table>
<p>Weekends and bank holidays do not count. The minimum is ¥1,000, €10, £10 or $100.</p>
<h2>Returned by the bank</h2>
<p>The usual reason is <strong>“Name mismatch”</strong>: a hyphen, a missing middle name, or another spelling of a name in Arabic, Cyrillic or Chinese letters. Correct it under <strong>Bank accounts &gt; Edit name</strong>, exactly as on your bank statement, then try again. The amount is back on your balance within three working days. If the mistake was ours, so is the fee of the return.</p>
<h2>Not arrived</h2>
<p>Ask the bank for the order number (JPW-…) or, with SWIFT, for the UETR shown in the details. After five working days we start a search with our bank.</p>`,
      },
      ja: {
        title: "日本円を銀行口座へ出金する",
        updatedAt: "2026-02-17",
        html: `<ol><li><strong>ウォレット &gt; 銀行口座</strong>で、ご本人名義の口座を登録します。口座名義（カナ）は通帳のとおりに入力してください。</li><li><strong>ウォレット &gt; 出金 &gt; 日本円</strong>で金額を入力します。</li><li>二段階認証のコードで確定します。</li></ol>
<ul><li>手数料：1回<strong>400円</strong></li><li>最低出金額：1,000円</li><li>平日15時までの受付：当日中に着金</li><li>平日15時以降、土日祝日の受付：翌銀行営業日</li></ul>
<p>暗号資産のままでは銀行へ出金できません。先に売却して日本円に替えてください。クイック入金をご利用の場合、入金額に相当する分は7日間出金できません。</p>
<h2>「口座名義が一致しません」と戻されたとき</h2>
<p>結婚などで姓が変わった、姓名の間のスペースが違う、旧姓のままの口座を登録している、などが主な原因です。<strong>銀行口座 &gt; 名義の修正</strong>で直してから、改めてお手続きください。戻った金額は3営業日以内に残高へ反映いたします。</p>
<h2>着金しないとき</h2>
<p>出金の詳細で「審査中」の場合は<a href="https://hoshino.example/help/withdrawal-pending">こちら</a>をご覧ください。「完了」から2営業日たっても着金しない場合は、受付番号（JPW-…）をお知らせください。</p>`,
      },
      zh: {
        title: "提现到银行账户",
        updatedAt: "2025-04-24",
        html: `<ol><li>先在<strong>钱包 &gt; 银行账户</strong>绑定本人名下的账户，户名须与银行登记完全一致。</li><li>把数字货币卖出换成法币。</li><li>打开<strong>钱包 &gt; 提现 &gt; 银行</strong>，输入金额并用两步验证码确认。</li></ol>
<table><thead><tr><th>币种</th><th>手续费</th><th>到账时间</th></tr></thead><tbody><tr><td>日元</td><td>400 日元</td><td>15:00 前申请，当日到账</td></tr><tr><td>美元 (SWIFT)</td><td>30 美元</td><td>3 至 5 个工作日</td></tr><tr><td>欧元 (SEPA)</td><td>1 欧元</td><td>1 至 2 个工作日</td></tr><tr><td>新加坡元 (FAST)</td><td>1 新元</td><td>当日</td></tr></tbody></table>
<p>周末和银行假日不处理。电汇须填写开户行的 SWIFT 代码和英文地址，户名用拼音，与银行预留的一致。</p>
<h2>被银行退回</h2>
<p>最常见的原因是<strong>户名不一致</strong>，例如改过名、拼音顺序不同、冠了夫姓。请先<a href="https://hoshino.example/help/kyc-name-change">更改姓名</a>或修改银行账户的户名再重新申请。退回的金额三个工作日内回到余额，中转行扣除的费用无法退还。</p>
<h2>一直没到账</h2>
<p>完成后超过五个工作日，请向银行提供详情页的 UETR 编号查询，或联系我们协助追踪。</p>`,
      },
    },
  },
  {
    id: "withdrawal-limits",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Withdrawal limits",
        updatedAt: "2026-09-01",
        html: `<p>How much you can withdraw depends on your <a href="https://hoshino.example/help/kyc-overview">verification level</a>. What is left today stands under <strong>Profile &gt; Limits</strong>.</p>
<table><thead><tr><th>Level</th><th>Crypto, 24 hours</th><th>Bank, 24 hours</th><th>Both, 30 days</th></tr></thead><tbody><tr><td>Basic</td><td>¥200,000</td><td>¥500,000</td><td>¥2,000,000</td></tr><tr><td>Intermediate</td><td>¥3,000,000</td><td>¥10,000,000</td><td>¥50,000,000</td></tr><tr><td>Advanced</td><td>¥20,000,000</td><td>¥50,000,000</td><td>¥500,000,000</td></tr></tbody></table>
<p>Since 1 September 2026 the limits follow a <strong>rolling window</strong>: an amount withdrawn yesterday at 14:10 is free again today at 14:10. Before, they started anew at midnight in Tokyo.</p>
<h2>“Daily limit exceeded (WDR-4012)”</h2>
<p>Withdraw less, wait until the time shown below the message, or move up a level. Cancelled withdrawals give the limit back at once. Coins are counted at their price when you confirm, so a rising price can use up more than you expect.</p>
<h2>Lower for a while</h2>
<ul><li>nothing at all for 24 hours after a change of password, e-mail, phone or two-factor device</li><li>coins bought by card: after 72 hours</li><li>you have set your own limit under <strong>Settings &gt; Security &gt; Own limit</strong>; raising it takes 48 hours</li></ul>
<p>For single larger sums, write to us three working days ahead.</p>`,
      },
      ja: {
        title: "出金限度額",
        updatedAt: "2024-10-01",
        html: `<p>1日に出金できる金額は、本人確認のレベルによって決まります。残りの限度額は<strong>プロフィール &gt; 限度額</strong>でご確認いただけます。</p>
<table><thead><tr><th>レベル</th><th>暗号資産（1日）</th><th>日本円（1日）</th></tr></thead><tbody><tr><td>基本</td><td>10万円相当</td><td>20万円</td></tr><tr><td>中級</td><td>100万円相当</td><td>500万円</td></tr><tr><td>上級</td><td>1,000万円相当</td><td>2,000万円</td></tr></tbody></table>
<p>限度額は<strong>毎日0時（日本時間）</strong>にリセットされます。暗号資産は、お申し込み時点の当社レートで日本円に換算します。</p>
<h2>「1日の限度額を超えています（WDR-4012）」と表示されたとき</h2>
<p>金額を減らすか、翌日0時以降にお手続きください。取り消した出金の分は、翌日のリセット時に戻ります。恒常的に高額の出金が必要な場合は、<a href="https://hoshino.example/help/kyc-overview">レベルの変更</a>をご検討ください。</p>
<h2>一時的に出金できない場合</h2>
<ul><li>パスワード、メールアドレスの変更後：24時間</li><li>二段階認証の再設定後：48時間</li><li>電話番号の変更後：72時間</li><li>クイック入金：7日間（入金額相当まで）</li></ul>`,
      },
      zh: {
        title: "提现限额",
        updatedAt: "2026-09-03",
        html: `<p>提现额度由<a href="https://hoshino.example/help/kyc-overview">身份认证等级</a>决定，当前剩余额度见<strong>个人中心 &gt; 限额</strong>。</p>
<table><thead><tr><th>等级</th><th>提币（24 小时）</th><th>银行提现（24 小时）</th><th>合计（30 天）</th></tr></thead><tbody><tr><td>初级</td><td>20 万日元</td><td>50 万日元</td><td>200 万日元</td></tr><tr><td>中级</td><td>300 万日元</td><td>1,000 万日元</td><td>5,000 万日元</td></tr><tr><td>高级</td><td>2,000 万日元</td><td>5,000 万日元</td><td>5 亿日元</td></tr></tbody></table>
<p>自 2026 年 9 月 1 日起改为<strong>滚动 24 小时</strong>计算：昨天 14:10 提走的额度，今天 14:10 恢复，不再是每天零点重置。</p>
<h2>提示“超出每日限额（WDR-4012）”</h2>
<p>可以减少金额、等到提示下方显示的时间，或提升认证等级。取消提现后额度立即恢复。币价按确认时折算，上涨时占用的额度会变多。</p>
<h2>暂时不能提现的情况</h2>
<ul><li>修改密码、邮箱、手机或两步验证后 24 小时内</li><li>用银行卡买入的币，72 小时内</li><li>您在<strong>设置 &gt; 安全 &gt; 自设限额</strong>里设了更低的额度，调高需 48 小时生效</li></ul>
<p>偶尔需要更大额度的，请提前三个工作日联系我们。</p>`,
      },
    },
  },
  {
    id: "withdrawal-address-book",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Address book and allow-list",
        updatedAt: "2026-05-07",
        html: `<p>The address book keeps addresses you use often. With the <strong>allow-list</strong> switched on, withdrawals go to those addresses only, so a thief who gets in cannot send your coins anywhere else.</p>
<h2>Add an address</h2>
<ol><li>Open <strong>Wallet &gt; Address book &gt; Add</strong>.</li><li>Enter a label, coin, network and address, with the memo or tag if there is one.</li><li>Say whether it is an exchange or your own wallet, and confirm with your two-factor code.</li></ol>
<p>You can keep 50 addresses. A label such as “Ledger at home” helps you later, and us if you ask.</p>
<h2>Switch the allow-list on</h2>
<p>Use the switch at the top of the page. From then on a new address can be used after <strong>24 hours</strong>; we write to you when it is added and when it opens.</p>
<p><img src="/help-media/address-allow-list.png" alt="Address book with the allow-list switched on; one new address shows a clock and the words opens in 23 h 41 min"></p>
<p>To an address outside the list the app says <strong>“This address is not on your allow-list (WDR-4031)”</strong>. Switching the list off also takes 24 hours, and support cannot shorten it.</p>
<p>Is there an address you did not add? Delete it and read <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a> now.</p>`,
      },
      ja: {
        title: "アドレス帳と出金先の許可リスト",
        updatedAt: "2025-08-12",
        html: `<p>よく使う出金先をアドレス帳に登録できます。<strong>許可リスト</strong>をオンにすると、登録済みの宛先以外へは出金できなくなり、万一の不正アクセスに備えられます。</p>
<h2>宛先を登録する</h2>
<ol><li><strong>ウォレット &gt; アドレス帳 &gt; 追加</strong>を開きます。</li><li>名前、通貨、ネットワーク、アドレスを入力します。宛先タグやメモがある場合は忘れずに入れてください。</li><li>受取先が取引所かご自身のウォレットかを選び、受取人の情報を入力します。</li><li>二段階認証のコードで確定します。</li></ol>
<h2>許可リストをオンにする</h2>
<p>画面上部のスイッチで切り替えます。オンの間、新しく登録した宛先は<strong>48時間後</strong>から使えるようになります。登録時と利用開始時にメールでお知らせします。</p>
<p><img src="/help-media/address-allow-list.png" alt="許可リストがオンのアドレス帳。新しい宛先に時計の印と、利用開始までの残り時間が表示されている"></p>
<p>リストにない宛先では<strong>「許可リストにないアドレスです（WDR-4031）」</strong>と表示されます。オフにする場合も48時間かかります。サポート窓口で早めることはできません。</p>
<p>覚えのない宛先があるときは、すぐに削除し、アプリの「アカウントを凍結」を押してください。</p>`,
      },
      zh: {
        title: "地址簿与提现白名单",
        updatedAt: "2026-05-11",
        html: `<p>常用的收款地址可以存进地址簿。开启<strong>白名单</strong>后，只能提现到名单内的地址，即使账户被他人登录，资产也转不到别处。</p>
<h2>添加地址</h2>
<ol><li>打开<strong>钱包 &gt; 地址簿 &gt; 添加</strong>。</li><li>填写备注名、币种、网络和地址，有 memo 或标签的一并填写。</li><li>选择是交易所还是自己的钱包，并用两步验证码确认。</li></ol>
<p>最多保存 50 个地址。</p>
<h2>开启白名单</h2>
<p>打开页面顶部的开关。之后新添加的地址要等 <strong>24 小时</strong>才能使用，添加和生效时都会发邮件通知您。</p>
<p><img src="/help-media/address-allow-list.png" alt="已开启白名单的地址簿，一个新地址带有时钟图标，显示 23 小时 41 分后生效"></p>
<p>向名单外的地址提现会提示<strong>“该地址不在白名单内（WDR-4031）”</strong>。关闭白名单同样要等 24 小时，客服无法提前解除。</p>
<p>发现不是自己添加的地址，请马上删除，并在 App 里点击“冻结账户”。</p>`,
      },
    },
  },
  {
    id: "withdrawal-travel-rule",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Travel rule: who receives your transfer",
        updatedAt: "2026-07-01",
        html: `<p>Like banks, exchanges have to pass on who sends and who receives a transfer. This is the “travel rule”. Since 1 July 2026 it applies to <strong>every amount</strong>.</p>
<h2>To another exchange</h2>
<p>Choose the exchange from the list (the form calls it “beneficiary VASP”: the company that receives the coins) and enter the receiver's name. If that is you, tick <strong>I am the receiver</strong>. If the company is not on the list, choose <strong>Other</strong> and enter its website; we look at it within one working day. Some companies we may not send to.</p>
<h2>To your own wallet</h2>
<p>A wallet whose keys you hold yourself, such as an app on your phone or a hardware wallet, is an “unhosted wallet”. The message <strong>“Unhosted wallet proof required (TR-5002)”</strong> asks you to show once that it is yours:</p>
<ul><li><strong>Sign a message</strong> in the wallet, or</li><li><strong>Send a small amount</strong> from it to your deposit address; you keep it.</li></ul>
<p>If an empty page opens, update the app to 8.14.2 or use the website. Signing never needs your recovery phrase.</p>
<h2>Incoming transfers</h2>
<p>If the sender's details are missing, the deposit is held with <strong>TR-5001</strong> until you enter them under <strong>Wallet &gt; History</strong>. After 30 days it goes back.</p>`,
      },
      ja: {
        title: "トラベルルール：受取人情報の入力について",
        updatedAt: "2026-07-01",
        html: `<p>法令（犯罪収益移転防止法）により、暗号資産を送る際は、送金する方と受け取る方の情報を相手先の取引所へ通知することが義務づけられています。金額にかかわらず入力が必要です。</p>
<h2>ほかの取引所へ送る場合</h2>
<ol><li>受取先の取引所（暗号資産交換業者、VASP）を一覧から選びます。</li><li>受取人を選びます。ご自身の口座なら「本人」、ほかの方の場合は氏名（カナ、ローマ字）と住んでいる国を入力します。</li><li>送金の目的を選びます。</li></ol>
<p>通知システムが異なる取引所へは送金できません。一覧で灰色になっている取引所がこれに当たります。</p>
<h2>ご自身のウォレットへ送る場合</h2>
<p>メタマスクやハードウェアウォレットなど、秘密鍵をご自身で管理するものは「アンホステッド・ウォレット」と呼ばれます。<strong>「ウォレットの所有確認が必要です（TR-5002）」</strong>と表示されたら、次のいずれかで確認します。</p>
<ul><li>ウォレットでメッセージに署名する</li><li>そのウォレットから少額を入金する</li></ul>
<p>署名でリカバリーフレーズを入力することはありません。白い画面のまま進まない場合は、アプリを8.14.2に更新してください。</p>
<p>入金で「送金元の情報が必要です（TR-5001）」と出たときは、<strong>ウォレット &gt; 履歴</strong>からご回答ください。</p>`,
      },
      zh: {
        title: "旅行规则：填写收款人信息",
        updatedAt: "2024-11-11",
        html: `<p>根据国际反洗钱要求（Travel Rule，旅行规则），转账时平台须把付款人和收款人的信息告知对方机构。目前适用于单笔等值 <strong>1,000 欧元以上</strong>的提现；低于此金额的，只需选择收款类型。</p>
<h2>转到其他交易所</h2>
<p>在列表中选择收款交易所，填写收款人姓名（拼音）。收款人是自己时，请勾选“本人”。列表里没有的交易所暂时不支持大额转账。</p>
<h2>转到自己的钱包</h2>
<p>手机钱包、硬件钱包等由您自己保管私钥的，称为“自托管钱包”。提示<strong>“需要证明钱包归属（TR-5002）”</strong>时，请上传钱包页面的截图，截图须显示地址和当天日期，由人工审核，约一个工作日。</p>
<h2>为什么收不到充值</h2>
<p>大额充值缺少付款人信息时，会显示<strong>“需补充转出方信息（TR-5001）”</strong>，请在<strong>钱包 &gt; 历史记录</strong>补填。</p>
<p>我们只把法律要求的信息传给收款机构，不会公开，也不会上链。</p>`,
      },
    },
  },
]);
