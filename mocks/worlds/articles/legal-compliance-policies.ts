import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const policyArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "terms-of-service",
    section: "legal_compliance",
    policy: true,
    translations: {
      en: {
        title: "Terms of service",
        updatedAt: "2026-10-01",
        html: `<p><strong>In force from 1 October 2026.</strong> This is a translation; the Japanese text prevails.</p>
<h2>2. Who may use the service</h2>
<p>You must be at least 18 years old and use the account for yourself only. Accounts opened in another person's name are closed and their balance is returned after an identity check.</p>
<h2>6. Instructions</h2>
<p>6.2 Transfers that are confirmed on a blockchain cannot be revoked. 6.5 You bear the loss if the address, network, memo or destination tag you entered is wrong; we try to recover the assets against the fee in the <a href="https://hoshino.example/help/fee-schedule">fee schedule</a>.</p>
<h2>9. Margin trading</h2>
<p>9.3 We may change the value at which collateral counts. Changes are announced at least seven days before they take effect. 9.4 Below the maintenance margin we may close positions without further notice.</p>
<h2>11. Errors in trading</h2>
<p>11.4 Trades made in a <strong>manifestly disorderly book</strong> or through a fault of our systems may be cancelled or corrected. You can ask for a review within 24 hours.</p>
<h2>14. Suspension</h2>
<p>14.1 We may restrict an account where law requires it, or where there is reason to suspect misuse. We give the reason unless the law forbids it.</p>
<h2>19. Disputes</h2>
<p>Complaints: see <a href="https://hoshino.example/help/complaints">Make a complaint</a>. The Tokyo District Court has jurisdiction; mandatory rights of consumers remain.</p>`,
      },
      ja: {
        title: "利用規約",
        updatedAt: "2026-10-01",
        html: `<p><strong>2026年10月1日施行。</strong>主な条項を抜粋しています。</p>
<h2>第2条（利用資格）</h2>
<p>満18歳以上で、ご自身のために利用する方に限ります。他人名義で開設された口座は解約し、本人確認のうえ残高をお返しします。</p>
<h2>第6条（お客さまの指図）</h2>
<p>6.2　ブロックチェーン上で承認された送付は取り消せません。6.5　アドレス、ネットワーク、メモまたは宛先タグの誤りによる損失はお客さまの負担とします。当社は<a href="https://hoshino.example/help/fee-schedule">手数料一覧</a>に定める費用で復旧に努めます。</p>
<h2>第9条（証拠金取引）</h2>
<p>9.3　当社は担保の評価率を変更することがあります。変更は効力発生の7日前までに告知します。9.4　維持証拠金を下回った場合、当社はあらためて通知することなく建玉を決済することができます。</p>
<h2>第11条（取引の過誤）</h2>
<p>11.4　<strong>明らかに異常な板</strong>または当社システムの障害により成立した約定は、取り消しまたは訂正することがあります。お客さまは約定から24時間以内に調査を依頼できます。</p>
<h2>第14条（利用の制限）</h2>
<p>14.1　法令により必要な場合、または不正利用が疑われる場合、口座を制限することがあります。法令で禁じられる場合を除き、理由をお伝えします。</p>
<h2>第19条（苦情・紛争）</h2>
<p><a href="https://hoshino.example/help/complaints">苦情のお申し出</a>をご覧ください。第一審の専属的合意管轄裁判所は東京地方裁判所とします。</p>`,
      },
      zh: {
        title: "服务条款",
        updatedAt: "2025-06-15",
        html: `<p><strong>2025 年 7 月 1 日起生效。</strong>本页为节选译文，以日文版为准。</p>
<h2>第 2 条 使用资格</h2>
<p>您必须年满 18 周岁，并且只能为本人使用账户。冒用他人名义开立的账户将被注销，核实身份后退还余额。</p>
<h2>第 6 条 客户指令</h2>
<p>6.2 区块链上已确认的转账不可撤销。6.5 因地址、网络、Memo 或标签填写错误造成的损失由您承担，我们会按<a href="https://hoshino.example/help/fee-schedule">收费标准</a>协助找回。</p>
<h2>第 9 条 杠杆交易</h2>
<p>9.3 我们可以调整抵押资产的折算比例，并<strong>提前三日</strong>公告。9.4 低于维持保证金时，我们可以不另行通知即平仓。</p>
<h2>第 11 条 交易差错</h2>
<p>11.4 在<strong>明显异常的盘口</strong>或因系统故障成交的订单，我们可以撤销或更正。</p>
<h2>第 14 条 限制使用</h2>
<p>14.1 法律要求或怀疑账户被滥用时，我们可以限制账户。除法律禁止外，会说明原因。</p>
<h2>第 19 条 争议解决</h2>
<p>请先通过<a href="https://hoshino.example/help/complaints">投诉渠道</a>提出，协商不成的，由东京地方法院管辖。</p>`,
      },
    },
  },
  {
    id: "privacy-policy",
    section: "legal_compliance",
    policy: true,
    translations: {
      en: {
        title: "Privacy policy",
        updatedAt: "2026-09-01",
        html: `<p>This page says which personal data we hold, why, and for how long.</p>
<table>
<tr><th>Data</th><th>Purpose</th><th>Kept</th></tr>
<tr><td>Name, birth date, address, identity documents, selfie</td><td>Identity verification (law)</td><td>7 years after the account is closed; 5 years for customers of the European company</td></tr>
<tr><td>Orders, deposits, withdrawals</td><td>The contract, accounting, law</td><td>the same</td></tr>
<tr><td>Sign-ins, devices, IP addresses</td><td>Security</td><td>18 months</td></tr>
<tr><td>Tickets, calls, chats</td><td>Support, complaints</td><td>3 years</td></tr>
<tr><td>Newsletters and offers</td><td>Your consent</td><td>until you withdraw it</td></tr>
</table>
<h2>Who receives data</h2>
<p>The company that checks documents for us, banks and payment partners, the receiving exchange under the <a href="https://hoshino.example/help/withdrawal-travel-rule">travel rule</a>, tax authorities, and authorities with a legal order. We do not sell data. Each opening of an identity document is recorded.</p>
<h2>Automated decisions</h2>
<p>A risk score can hold a withdrawal. A person decides in the end, and you may ask for that decision to be explained.</p>
<h2>Your rights</h2>
<p>Access, correction, deletion, objection: see <a href="https://hoshino.example/help/data-request">Request or delete your personal data</a>. Data protection officer: legal@hoshino.example.</p>`,
      },
      ja: {
        title: "プライバシーポリシー（個人情報の取り扱い）",
        updatedAt: "2026-09-01",
        html: `<p>当社が取得する個人情報と、その利用目的、保存期間は次のとおりです。</p>
<table>
<tr><th>情報</th><th>利用目的</th><th>保存期間</th></tr>
<tr><td>氏名、生年月日、住所、本人確認書類、顔写真</td><td>取引時確認（法令）</td><td>解約後7年（欧州法人のお客さまは5年）</td></tr>
<tr><td>注文、入出金の記録</td><td>契約の履行、会計、法令</td><td>同上</td></tr>
<tr><td>ログイン、端末、IPアドレス</td><td>安全管理</td><td>18か月</td></tr>
<tr><td>お問い合わせ、通話、チャット</td><td>サポート、苦情対応</td><td>3年</td></tr>
<tr><td>メールマガジン、キャンペーン</td><td>お客さまの同意</td><td>同意の撤回まで</td></tr>
</table>
<h2>第三者への提供</h2>
<p>本人確認の委託先、銀行・決済事業者、<a href="https://hoshino.example/help/withdrawal-travel-rule">トラベルルール</a>にもとづく送付先の事業者、税務当局、法令にもとづく照会を行う官公署に提供することがあります。個人情報を販売することはありません。本人確認書類の閲覧はすべて記録しています。</p>
<h2>自動的な判定</h2>
<p>不正検知のスコアにより出金を保留することがありますが、最終的な判断は担当者が行います。</p>
<h2>お客さまの権利</h2>
<p>開示、訂正、利用停止、削除のお手続きは<a href="https://hoshino.example/help/data-request">個人情報の開示・削除の請求</a>をご覧ください。個人情報保護管理者の連絡先はlegal@hoshino.exampleです。</p>`,
      },
      zh: {
        title: "隐私政策",
        updatedAt: "2026-09-03",
        html: `<p>本页说明我们收集哪些个人信息、用途以及保存期限。</p>
<table>
<tr><th>信息</th><th>用途</th><th>保存期限</th></tr>
<tr><td>姓名、出生日期、地址、证件、自拍</td><td>身份认证（法定义务）</td><td>销户后 7 年（欧洲公司客户为 5 年）</td></tr>
<tr><td>订单、充值、提现记录</td><td>履行合同、会计、法定义务</td><td>同上</td></tr>
<tr><td>登录记录、设备、IP 地址</td><td>安全</td><td>18 个月</td></tr>
<tr><td>工单、通话、聊天</td><td>客服与投诉处理</td><td>3 年</td></tr>
<tr><td>营销邮件</td><td>您的同意</td><td>撤回同意为止</td></tr>
</table>
<h2>会提供给谁</h2>
<p>证件核验服务商、银行和支付机构、<a href="https://hoshino.example/help/withdrawal-travel-rule">旅行规则</a>要求的接收方平台、税务机关，以及持有合法文书的执法机关。我们不出售个人信息，证件每次被查看都会留下记录。</p>
<h2>自动化判断</h2>
<p>风控评分可能会暂缓一笔提现，但最终由人工决定，您可以要求说明理由。</p>
<h2>您的权利</h2>
<p>查阅、更正、删除、反对处理，办理方式见<a href="https://hoshino.example/help/data-request">查阅或删除个人信息</a>。数据保护负责人邮箱：legal@hoshino.example。</p>`,
      },
    },
  },
  {
    id: "fee-schedule",
    section: "legal_compliance",
    policy: true,
    translations: {
      en: {
        title: "Fee schedule",
        updatedAt: "2026-11-01",
        html: `<p><strong>Valid from 1 November 2026.</strong> Tiers are explained in <a href="https://hoshino.example/help/trading-fees">Trading fees and tiers</a>.</p>
<table>
<tr><th>Service</th><th>Fee</th></tr>
<tr><td>Spot trading</td><td>maker 0.00 to 0.08 %, taker 0.04 to 0.12 %, by tier</td></tr>
<tr><td>Quick buy</td><td>no fee; spread of 0.4 to 1.1 %, shown before you confirm</td></tr>
<tr><td>Recurring buy</td><td>0.5 %, included in the price</td></tr>
<tr><td>Margin interest</td><td>0.02 % for each day begun</td></tr>
<tr><td>Liquidation</td><td>0.5 % of the value closed</td></tr>
<tr><td>Staking</td><td>15 % of the rewards</td></tr>
<tr><td>Crypto deposit</td><td>free</td></tr>
<tr><td>Card payment</td><td>2.9 %, included in the price</td></tr>
<tr><td>Crypto withdrawal</td><td>for example BTC 0.0002, ETH 0.0015, USDT 1 (TRC20) or 4 (ERC20), XRP 0.2</td></tr>
<tr><td>Bank withdrawal</td><td>JPY 400, EUR 1 (SEPA), GBP 1, USD 25 (SWIFT)</td></tr>
<tr><td>Recovery of a deposit on a wrong network</td><td>15 USDT</td></tr>
<tr><td>Signed balance certificate</td><td>one each year free, then 1,100 JPY</td></tr>
<tr><td>Closing the account</td><td>free</td></tr>
</table>
<p>Banks in between may deduct charges of their own from a SWIFT transfer, which we neither receive nor know in advance; see <a href="https://hoshino.example/help/withdrawal-bank">Withdraw to your bank</a>.</p>
<p>We never send invoices to private customers by e-mail. Every fee is in <strong>Reports &gt; Export</strong>. Changes are announced 7 days ahead.</p>`,
      },
      ja: {
        title: "手数料一覧",
        updatedAt: "2026-11-01",
        html: `<p><strong>2026年11月1日から適用。</strong>ランクについては<a href="https://hoshino.example/help/trading-fees">取引手数料と手数料ランク</a>をご覧ください。</p>
<table>
<tr><th>サービス</th><th>手数料（税込）</th></tr>
<tr><td>現物取引</td><td>メイカー0.00〜0.08％、テイカー0.04〜0.12％（ランクによる）</td></tr>
<tr><td>かんたん購入</td><td>無料。ただし0.4〜1.1％のスプレッドがあり、確認画面に表示します</td></tr>
<tr><td>積立</td><td>0.5％（価格に含む）</td></tr>
<tr><td>証拠金取引の建玉管理料</td><td>1日につき0.02％</td></tr>
<tr><td>ロスカット</td><td>決済額の0.5％</td></tr>
<tr><td>ステーキング</td><td>報酬の15％</td></tr>
<tr><td>暗号資産の入庫</td><td>無料</td></tr>
<tr><td>カード決済</td><td>2.9％（価格に含む）</td></tr>
<tr><td>暗号資産の出庫</td><td>BTC 0.0002、ETH 0.0015、USDT 1（TRC20）または4（ERC20）、XRP 0.2など</td></tr>
<tr><td>銀行口座への出金</td><td>日本円400円、ユーロ1ユーロ、米ドル25ドル（SWIFT）</td></tr>
<tr><td>誤ったネットワークへの入庫の復旧</td><td>15 USDT</td></tr>
<tr><td>署名入り残高証明書</td><td>年1通まで無料、以降1通1,100円</td></tr>
<tr><td>解約</td><td>無料</td></tr>
</table>
<p>海外送金では、経由する銀行が別途手数料を差し引くことがあります。詳しくは<a href="https://hoshino.example/help/withdrawal-bank">銀行口座への出金</a>をご覧ください。</p>
<p>個人のお客さまにメールで請求書をお送りすることはありません。変更は7日前までにお知らせします。</p>`,
      },
      zh: {
        title: "收费标准",
        updatedAt: "2025-04-01",
        html: `<p><strong>2025 年 4 月 1 日起执行。</strong>等级说明见<a href="https://hoshino.example/help/trading-fees">交易手续费与等级</a>。</p>
<table>
<tr><th>项目</th><th>费用</th></tr>
<tr><td>现货交易</td><td>挂单 0.03%～0.10%，吃单 0.07%～0.15%</td></tr>
<tr><td>快捷买币</td><td>免手续费，点差约 0.4%</td></tr>
<tr><td>定投</td><td>0.5%，已含在价格内</td></tr>
<tr><td>杠杆利息</td><td>每日 0.03%</td></tr>
<tr><td>强平</td><td>平仓金额的 0.5%</td></tr>
<tr><td>质押</td><td>收益的 20%</td></tr>
<tr><td>充币</td><td>免费</td></tr>
<tr><td>提币</td><td>BTC 0.0004，ETH 0.003，USDT 1.5（TRC20）或 6（ERC20）</td></tr>
<tr><td>提现到银行</td><td>日元 400，美元 30（SWIFT），欧元 1（SEPA）</td></tr>
<tr><td>充错网络找回</td><td>30 USDT</td></tr>
<tr><td>资产证明（签章）</td><td>每份 1,100 日元</td></tr>
</table>
<p>跨境汇款时，中间行可能另行扣费，这部分不由我们收取，详见<a href="https://hoshino.example/help/withdrawal-bank">提现到银行账户</a>。</p>
<p>我们不会通过邮件向个人用户发送账单。收费如有调整，会提前公告。</p>`,
      },
    },
  },
  {
    id: "aml-policy",
    section: "legal_compliance",
    policy: true,
    translations: {
      en: {
        title: "Anti-money-laundering policy",
        updatedAt: "2026-01-15",
        html: `<p>The law obliges us to know our customers and to prevent money laundering and the financing of terrorism. This is what it means for you.</p>
<h2>What we do</h2>
<ul>
<li>We verify every customer before the first deposit and check names against sanctions lists every day.</li>
<li>We look at deposits and withdrawals on the blockchain. Coins from mixers, darknet markets or sanctioned addresses are held.</li>
<li>Under the <a href="https://hoshino.example/help/withdrawal-travel-rule">travel rule</a> we send the names of sender and recipient with a transfer.</li>
<li>From 10 million JPY in a year, or where a transaction does not fit your profile, we ask for the <a href="https://hoshino.example/help/source-of-funds">source of funds</a>.</li>
</ul>
<h2>What is not allowed</h2>
<ul>
<li>Deposits from, and withdrawals to, bank accounts of other people</li>
<li>Trading for others, lending or selling an account</li>
<li>Private over-the-counter deals whose counterparty cannot be shown</li>
</ul>
<h2>What we cannot tell you</h2>
<p>If we report a transaction to the authorities, the law forbids us to say so. An agent who cannot name a reason is not being rude. Restricted accounts are reviewed within three working days after all documents have arrived.</p>
<p>Contact: <strong>compliance@hoshino.example</strong></p>`,
      },
      ja: {
        title: "マネー・ローンダリング等防止方針",
        updatedAt: "2026-01-15",
        html: `<p>当社は、犯罪収益移転防止法その他の法令にもとづき、マネー・ローンダリングおよびテロ資金供与の防止に取り組んでいます。お客さまにもご協力をお願いしております。</p>
<h2>当社の取り組み</h2>
<ul>
<li>取引の開始前に取引時確認を行い、制裁対象者リストとの照合を毎日行います。</li>
<li>ブロックチェーン上の入出庫を確認します。ミキサー、闇市場、制裁対象のアドレスに由来する資産は保留します。</li>
<li><a href="https://hoshino.example/help/withdrawal-travel-rule">トラベルルール</a>により、送付人と受取人の情報を相手方の事業者に通知します。</li>
<li>年間1,000万円を超える場合や、お取引の内容がご職業・収入等と合わない場合は、<a href="https://hoshino.example/help/source-of-funds">資金の出所</a>をお伺いします。</li>
</ul>
<h2>禁止事項</h2>
<ul>
<li>ご本人以外の名義の銀行口座との入出金</li>
<li>他人のための取引、口座の貸与・売買（法律で罰せられます）</li>
<li>相手方を証明できない個人間の相対取引</li>
</ul>
<h2>お答えできないこと</h2>
<p>疑わしい取引の届出の有無は、法令によりお伝えできません。そのため、制限の理由を詳しくご説明できない場合がございます。必要書類がそろってから3営業日以内に審査します。</p>
<p>連絡先：<strong>compliance@hoshino.example</strong></p>`,
      },
      zh: {
        title: "反洗钱政策",
        updatedAt: "2026-01-20",
        html: `<p>法律要求我们了解客户，防止洗钱和恐怖融资。以下是与您有关的内容。</p>
<h2>我们的措施</h2>
<ul>
<li>首次充值前核实身份，每天对照制裁名单。</li>
<li>审查链上的充值与提现。来自混币器、暗网市场或受制裁地址的币会被暂扣。</li>
<li>按照<a href="https://hoshino.example/help/withdrawal-travel-rule">旅行规则</a>，转账时向对方平台提供付款人和收款人信息。</li>
<li>一年累计超过 1,000 万日元，或交易与您的职业、收入不符时，会请您说明<a href="https://hoshino.example/help/source-of-funds">资金来源</a>。</li>
</ul>
<h2>禁止的行为</h2>
<ul>
<li>使用他人名下的银行账户充值或提现</li>
<li>代他人交易，出租、出借或买卖账户</li>
<li>无法证明交易对手的场外换币</li>
</ul>
<h2>我们不能透露的内容</h2>
<p>是否向监管机构提交过可疑交易报告，法律禁止我们告知。因此客服有时无法说明限制的具体原因，敬请理解。材料齐全后，三个工作日内完成审核。</p>
<p>联系邮箱：<strong>compliance@hoshino.example</strong></p>`,
      },
    },
  },
]);
