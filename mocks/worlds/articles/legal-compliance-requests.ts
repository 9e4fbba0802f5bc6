import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const legalRequestArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "source-of-funds",
    section: "legal_compliance",
    translations: {
      en: {
        title: "Why we ask for the source of funds",
        updatedAt: "2025-10-08",
        html: `<p>If you received a request with a number such as <strong>AML-20931</strong>, please do not worry. The law asks us to understand where larger amounts come from. It is not an accusation, and we cannot say what caused the question.</p>
<h2>What to send</h2>
<table>
<tr><th>The money comes from</th><th>Documents</th></tr>
<tr><td>Wages</td><td>Payslips of three months, or the tax assessment</td></tr>
<tr><td>Self-employment</td><td>Tax return, or invoices with the matching bank statement</td></tr>
<tr><td>Sale of a house or car</td><td>The contract and the bank statement that shows the payment</td></tr>
<tr><td>Inheritance or gift</td><td>Certificate of inheritance, deed of gift</td></tr>
<tr><td>Other crypto</td><td>History of the other exchange, transaction ids, proof that the wallet is yours</td></tr>
</table>
<p>Screenshots of chats are not enough on their own. Coins bought privately through a friend need a contract and the payment.</p>
<h2>How to send it</h2>
<ol>
<li>Open <strong>Profile &gt; Identity &gt; Source of funds</strong>.</li>
<li>Say in a few sentences how you came by the amount, and upload PDFs or photographs with all pages. You may black out payments that have nothing to do with it.</li>
</ol>
<p>We answer within <strong>three working days</strong> after the last document. Until then withdrawals may be limited; trading and deposits go on. Only the compliance team can open the files.</p>`,
      },
      ja: {
        title: "資金の出所をお伺いする理由",
        updatedAt: "2025-10-09",
        html: `<p><strong>「AML-20931」</strong>のような番号の付いたご連絡が届いても、ご心配には及びません。法令により、まとまった金額の出所を確認することが義務付けられています。お客さまを疑うものではありませんが、お伺いするきっかけはお伝えできません。</p>
<h2>ご用意いただく書類</h2>
<table>
<tr><th>資金の出所</th><th>書類の例</th></tr>
<tr><td>給与</td><td>直近3か月の給与明細、または源泉徴収票</td></tr>
<tr><td>事業収入</td><td>確定申告書の控え、請求書と入金の分かる通帳</td></tr>
<tr><td>不動産や車の売却</td><td>売買契約書と、代金の入金が分かる明細</td></tr>
<tr><td>相続・贈与</td><td>遺産分割協議書、贈与契約書</td></tr>
<tr><td>ほかの暗号資産</td><td>送付元の取引履歴、トランザクションID、ご自身のウォレットであることの証明</td></tr>
</table>
<p>チャットの画面だけでは確認できません。知人を通じて購入した場合は、契約書と支払いの記録が必要です。</p>
<h2>提出のしかた</h2>
<ol>
<li><strong>「プロフィール &gt; 本人確認 &gt; 資金の出所」</strong>を開きます。</li>
<li>資金を得た経緯を数行で記入し、PDFまたは写真を全ページ分アップロードします。関係のない明細は塗りつぶして構いません。</li>
</ol>
<p>書類がそろってから<strong>3営業日以内</strong>に回答します。その間、出金を制限することがありますが、取引と入金は続けられます。書類を閲覧できるのは担当部署だけです。</p>`,
      },
      zh: {
        title: "为什么要说明资金来源",
        updatedAt: "2025-10-09",
        html: `<p>收到带有 <strong>AML-20931</strong> 这类编号的邮件，请不必紧张。法律要求我们了解大额资金的来历，这不代表怀疑您，但我们不能透露具体的触发原因。</p>
<h2>需要哪些材料</h2>
<table>
<tr><th>资金来自</th><th>可提供的材料</th></tr>
<tr><td>工资</td><td>近三个月的工资单，或完税证明</td></tr>
<tr><td>个体经营、自由职业</td><td>纳税申报表，或发票、合同及对应的银行流水</td></tr>
<tr><td>卖房、卖车</td><td>买卖合同，以及能看到收款的银行流水</td></tr>
<tr><td>继承、赠与</td><td>继承公证书、赠与合同</td></tr>
<tr><td>其他加密资产</td><td>转出平台的交易记录、交易哈希、证明钱包属于您的材料</td></tr>
</table>
<p>仅有微信聊天截图不能作为证明。通过朋友场外换来的币，需要合同和付款凭证。</p>
<h2>怎样提交</h2>
<ol>
<li>打开<strong>个人中心 &gt; 身份认证 &gt; 资金来源</strong>。</li>
<li>用几句话说明资金的由来，上传 PDF 或照片，页数要完整。无关的流水可以遮盖。</li>
</ol>
<p>材料齐全后，<strong>三个工作日</strong>内答复。在此之前提现可能受限，交易和充值不受影响。只有合规团队可以查看这些文件。</p>`,
      },
    },
  },
  {
    id: "data-request",
    section: "legal_compliance",
    translations: {
      en: {
        title: "Request or delete your personal data",
        updatedAt: "2026-02-03",
        html: `<p>You can see what we hold about you, have it corrected, and have it deleted where no law obliges us to keep it (for example under Articles 15 to 17 GDPR).</p>
<h2>Download at once</h2>
<p><strong>Settings &gt; Privacy &gt; Download</strong> holds your profile, sign-ins and trades. It does not hold calls, chats, risk scores or the names of recipients; ask for these with the request below.</p>
<h2>Full request</h2>
<ol>
<li>Open <strong>Settings &gt; Privacy &gt; New request</strong> and choose access, correction or deletion. Without an account, write to <strong>legal@hoshino.example</strong>.</li>
<li>We confirm the day it arrived, and that it comes from you: by your second factor, or by a selfie.</li>
<li>You receive the answer <strong>within one month</strong>, free of charge. In difficult cases the law allows two months more; we tell you why.</li>
</ol>
<p>The copy is an encrypted archive (JSON and PDF); its key reaches you by another way.</p>
<h2>What we cannot delete</h2>
<p>Identity and transaction records: 7 years after the account is closed, 5 in Europe. All else is gone within 30 days. Deletion needs a <a href="https://hoshino.example/help/account-close">closed account</a>.</p>
<p>If you disagree, you may turn to your data protection authority.</p>`,
      },
      ja: {
        title: "個人情報の開示・訂正・削除の請求",
        updatedAt: "2024-06-18",
        html: `<p>当社が保有するご自身の個人情報について、開示、訂正、利用停止、削除を請求できます。</p>
<h2>請求のしかた</h2>
<ol>
<li>「保有個人データ開示等請求書」（PDF）を印刷し、ご記入・ご捺印ください。</li>
<li>本人確認書類の写しを一点同封します。マイナンバーや保険者番号の記載部分は塗りつぶしてください。</li>
<li>開示の場合は、手数料として<strong>1,000円分の郵便小為替</strong>を同封してください。</li>
<li>当社法務部あてに<strong>簡易書留</strong>でお送りください。</li>
</ol>
<p>メールやお問い合わせフォームでの請求は受け付けておりません。</p>
<h2>回答</h2>
<p>書類の到着から<strong>2か月以内</strong>に、書面を本人限定受取郵便でお送りします。取引の記録のみであれば、サイトの「レポート &gt; 出力」からすぐに入手できます。</p>
<h2>削除できない情報</h2>
<p>本人確認記録と取引記録は、法令により解約後7年間保存します。その他の情報は、解約から30日以内に削除します。先に<a href="https://hoshino.example/help/account-close">口座の解約</a>が必要です。</p>`,
      },
      zh: {
        title: "查阅、更正或删除个人信息",
        updatedAt: "2026-02-05",
        html: `<p>您可以查阅我们保存的个人信息，要求更正，也可以要求删除法律没有规定必须保存的部分。</p>
<h2>自助下载</h2>
<p><strong>设置 &gt; 隐私 &gt; 下载</strong>里有个人资料、登录记录和交易记录。通话、聊天、风控评分以及信息提供给了哪些机构，不在其中，请用下面的方式申请。</p>
<h2>完整申请</h2>
<ol>
<li>打开<strong>设置 &gt; 隐私 &gt; 新建申请</strong>，选择查阅、更正或删除。没有账户的，请写信到 <strong>legal@hoshino.example</strong>。</li>
<li>我们会确认收到日期，并通过两步验证或自拍确认是您本人。</li>
<li><strong>一个月内</strong>免费答复。情况复杂的，依法可以再延长两个月，并说明原因。</li>
</ol>
<p>资料以加密压缩包（JSON 和 PDF）提供，解压密码通过另外的方式告知。</p>
<h2>不能删除的内容</h2>
<p>身份资料和交易记录须在销户后保存 7 年（欧洲为 5 年），其余信息在 30 天内删除。删除之前需要先<a href="https://hoshino.example/help/account-close">注销账户</a>。</p>
<p>对答复不满意的，可以向当地数据保护机构申诉。</p>`,
      },
    },
  },
  {
    id: "complaints",
    section: "legal_compliance",
    translations: {
      en: {
        title: "Make a complaint",
        updatedAt: "2026-04-14",
        html: `<p>If an answer of ours did not put things right, you can have it looked at by people who were not involved.</p>
<ol>
<li>Use <strong>Help &gt; Complaint</strong>, or write to <strong>legal@hoshino.example</strong>. A letter is welcome too.</li>
<li>Say what happened, when, what you lost, and what you would like us to do. Quote the ticket number; you need not repeat what is in it.</li>
<li>A lawyer or relative who writes for you needs a power of attorney.</li>
</ol>
<h2>What happens then</h2>
<table>
<tr><th>Step</th><th>Time</th></tr>
<tr><td>We confirm receipt and give you a reference</td><td>2 working days</td></tr>
<tr><td>Records of the day in question are secured</td><td>at once</td></tr>
<tr><td>Answer in substance, in writing</td><td>15 working days</td></tr>
<tr><td>Second look by the complaints officer, if you ask for it</td><td>10 more working days</td></tr>
</table>
<p>You may object to the decision within 60 days. Offers of compensation never oblige you to give up rights that the law guarantees.</p>
<h2>Outside bodies</h2>
<p>If we do not agree, you can turn to the complaints office of the association of exchanges (free of charge), to the ombudsman of your country, or to a court. Addresses are in section 19 of the <a href="https://hoshino.example/help/terms-of-service">terms</a>.</p>`,
      },
      ja: {
        title: "苦情のお申し出",
        updatedAt: "2026-04-14",
        html: `<p>当社の回答にご納得いただけない場合、対応にかかわっていない部署があらためて確認いたします。</p>
<ol>
<li><strong>「ヘルプ &gt; 苦情のお申し出」</strong>、または<strong>legal@hoshino.example</strong>にご連絡ください。郵送でも承ります。</li>
<li>いつ、何が起きたか、損害の額、ご希望の解決をお書きください。これまでの受付番号があれば、経緯を繰り返していただく必要はありません。</li>
<li>弁護士やご家族が代理される場合は、委任状を添付してください。</li>
</ol>
<h2>お申し出のあと</h2>
<table>
<tr><th>手続き</th><th>期間</th></tr>
<tr><td>受領の確認と番号のご連絡</td><td>2営業日以内</td></tr>
<tr><td>当日の記録の保全</td><td>ただちに</td></tr>
<tr><td>書面による回答</td><td>15営業日以内</td></tr>
<tr><td>再審査（ご希望の場合）</td><td>さらに10営業日以内</td></tr>
</table>
<p>決定への異議は60日以内にお申し出ください。補償のご提案をお受けになっても、法律で認められた権利を放棄していただくことはありません。</p>
<h2>外部の窓口</h2>
<p>解決に至らない場合は、業界団体（認定資金決済事業者協会）の苦情相談窓口、弁護士会の紛争解決センター（金融ADR）、消費生活センター（188）などをご利用いただけます。連絡先は<a href="https://hoshino.example/help/terms-of-service">利用規約</a>第19条に記載しています。</p>`,
      },
      zh: {
        title: "投诉",
        updatedAt: "2023-08-30",
        html: `<p>如果您对我们的处理结果不满意，可以提出正式投诉，由未参与过此事的同事重新审查。</p>
<ol>
<li>把投诉内容发送到 <strong>legal@hoshino.example</strong>。</li>
<li>请写明发生了什么、时间、损失金额，以及您希望怎样解决，并注明工单编号。</li>
<li>委托律师或家人代办的，请附上授权书。</li>
</ol>
<h2>处理流程</h2>
<table>
<tr><th>步骤</th><th>时限</th></tr>
<tr><td>确认收到并告知编号</td><td>5 个工作日</td></tr>
<tr><td>书面答复</td><td>30 个工作日</td></tr>
</table>
<p>情况复杂需要延长的，会另行通知。对答复有异议，请在 30 天内提出，我们会复核一次，复核结果为最终答复。</p>
<h2>其他途径</h2>
<p>协商不成的，您可以联系行业协会的投诉窗口或向法院起诉，联系方式见<a href="https://hoshino.example/help/terms-of-service">服务条款</a>第 19 条。</p>`,
      },
    },
  },
  {
    id: "tax-reporting",
    section: "legal_compliance",
    translations: {
      en: {
        title: "Tax reporting",
        updatedAt: "2026-09-24",
        html: `<p>We cannot give tax advice, but you find here every paper your tax office or adviser may want.</p>
<h2>Papers</h2>
<ul>
<li><strong>Annual report</strong>: by 31 January under <strong>Reports &gt; Annual report</strong>, as PDF and CSV.</li>
<li><strong>Profit and loss</strong>: computed as FIFO or average cost; choose under <strong>Reports &gt; Tax &gt; Method</strong>. Network fees you paid in crypto are treated as a disposal, in the column “Other”.</li>
<li><strong>Signed certificate</strong> of holdings on any day: five working days, in Japanese or English. See <a href="https://hoshino.example/help/account-statement">Statements and balance certificates</a>.</li>
<li><strong>Single transactions</strong>: <a href="https://hoshino.example/help/csv-export">Export your history (CSV)</a>.</li>
</ul>
<h2>What we report</h2>
<p>Since 1 January 2026 exchanges in Japan, the EU and the UK collect data under the <strong>CARF</strong> (in the EU: DAC8). From 2027 your country of tax residence receives your name, tax number, and the yearly totals of purchases, sales and transfers. You must therefore complete a <strong>self-certification</strong> under Profile &gt; Tax residency. Without it, new purchases are paused after 90 days.</p>
<h2>Two profits that differ</h2>
<p>The percentage on the asset page compares with your average cost, the one in a trade's details with the last purchase only. For your tax return, use the report.</p>`,
      },
      ja: {
        title: "税務に関する書類（年間取引報告書・確定申告）",
        updatedAt: "2026-10-15",
        html: `<p>個別の税務相談はお受けできませんが、申告に必要な書類は次のとおりご用意しています。</p>
<h2>書類</h2>
<ul>
<li><strong>年間取引報告書</strong>：翌年1月31日までに<strong>「レポート &gt; 年間取引報告書」</strong>へPDFとCSVで掲載します。</li>
<li><strong>損益計算</strong>：移動平均法と総平均法から選べます。売買手数料は取得価額に含みますが、送付時に暗号資産で支払ったネットワーク手数料は含まず、譲渡として「その他」の列に計上します。</li>
<li><strong>署名入りの残高証明書</strong>：発行まで5営業日。<a href="https://hoshino.example/help/account-statement">年間取引報告書と残高証明書</a>をご覧ください。</li>
<li><strong>一件ごとの明細</strong>：<a href="https://hoshino.example/help/csv-export">取引履歴（CSV）の出力</a></li>
</ul>
<h2>確定申告について</h2>
<p>個人の暗号資産取引の利益は、原則として雑所得（総合課税）です。計算方法を変更する場合は、税務署への届出が必要です。詳しくは所轄の税務署または税理士にご相談ください。</p>
<h2>当社からの報告（CARF）</h2>
<p>2026年1月1日から、国外に税務上の居住地がある方の情報を税務当局に報告する制度が始まりました。<strong>「プロフィール &gt; 税務上の居住地」</strong>で届出書をご提出ください。ご提出がない場合、90日後に新規の購入を停止します。</p>`,
      },
      zh: {
        title: "税务资料",
        updatedAt: "2024-01-17",
        html: `<p>我们不提供税务建议，但可以为您准备报税所需的资料。</p>
<h2>可以取得的资料</h2>
<ul>
<li><strong>年度交易汇总</strong>：每年 2 月 1 日起，在<strong>报表 &gt; 年度汇总</strong>下载 PDF。</li>
<li><strong>交易明细</strong>：自行<a href="https://hoshino.example/help/csv-export">导出 CSV</a>。目前不提供盈亏计算，成本需要您自己核算。</li>
<li><strong>资产证明（签章）</strong>：通过工单申请，需要 10 个工作日，仅提供日文版。请写明抬头（例如税务机关的名称）和持仓日期。</li>
</ul>
<h2>我们会向税务机关申报吗</h2>
<p>一般不会主动提供。收到税务机关的合法查询时，我们依法配合。国际上正在讨论加密资产的税务信息交换（CARF），如有变化会发布公告。</p>
<h2>常见问题</h2>
<p><strong>报表时间和我的不一样？</strong>报表使用 UTC，比北京时间晚 8 小时，跨年的交易请特别留意。</p>
<p><strong>App 显示的收益率能用来报税吗？</strong>不能，该数字仅供参考。</p>`,
      },
    },
  },
]);
