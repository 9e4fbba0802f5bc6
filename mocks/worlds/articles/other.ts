import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const otherArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "referral",
    section: "other",
    translations: {
      en: {
        title: "Referral programme",
        updatedAt: "2026-08-05",
        html: `<p>Invite friends and both of you receive a bonus.</p>
<ol>
<li>Open <strong>Profile &gt; Invite friends</strong> and share your link or code.</li>
<li>Your friend signs up with it. The code can be entered <strong>until the first trade</strong>, not after.</li>
<li>Within <strong>14 days</strong> your friend completes identity verification and trades at least 10,000 JPY (or 60 EUR). Quick buy counts, transfers do not.</li>
</ol>
<p>Each of you gets <strong>1,500 JPY in BTC</strong>, paid on the <strong>15th of the following month</strong>. You can invite up to 50 people a year.</p>
<h2>The bonus has not come</h2>
<p>Look at <strong>Profile &gt; Invite friends &gt; Status</strong>:</p>
<ul>
<li><strong>Waiting for verification</strong> or <strong>Waiting for trade</strong>: your friend still has something to do.</li>
<li><strong>Code too late</strong>: the first trade came before the code. This cannot be changed afterwards.</li>
<li><strong>Same household</strong>: people who share a device or an address do not receive the bonus.</li>
<li><strong>Approved</strong>: wait for the 15th.</li>
</ul>
<p>Please do not post your code as an advertisement, and never in our name. We cannot tell you anything about your friend's account, not even whether it exists.</p>`,
      },
      ja: {
        title: "お友だち紹介プログラム",
        updatedAt: "2025-12-10",
        html: `<p>お友だちを紹介すると、お二人に特典を差し上げます。</p>
<ol>
<li><strong>「プロフィール &gt; 友だちを招待」</strong>で、リンクまたは紹介コードを共有します。</li>
<li>お友だちがリンクから登録するか、<strong>最初の取引の前</strong>にコードを入力します。取引後の入力は無効です。</li>
<li>お友だちが登録から<strong>7日以内</strong>に本人確認を完了し、30,000円以上を取引します。</li>
</ol>
<p>お二人にそれぞれ<strong>1,000円相当のBTC</strong>を、<strong>翌月15日</strong>に付与します。紹介は年間30名までです。</p>
<h2>特典が入らないとき</h2>
<p><strong>「友だちを招待 &gt; 状況」</strong>で確認できます。</p>
<ul>
<li><strong>本人確認待ち・取引待ち</strong>：お友だちのお手続きが残っています。</li>
<li><strong>コード入力が対象外</strong>：最初の取引のあとに入力されています。</li>
<li><strong>同一世帯</strong>：同じ端末や住所を共有している場合は対象外です。</li>
<li><strong>承認済み</strong>：翌月15日をお待ちください。</li>
</ul>
<p>お友だちの口座の状況については、個人情報のためお答えできません。当社を名乗る広告やSNS投稿でのコードの配布はご遠慮ください。</p>`,
      },
    },
  },
  {
    id: "fee-promotions",
    section: "other",
    translations: {
      en: {
        title: "Promotions and vouchers",
        updatedAt: "2026-10-12",
        html: `<p>All running campaigns are listed under <strong>Profile &gt; Rewards</strong>. Anything that is not listed there is not from us.</p>
<h2>Use a voucher</h2>
<ol>
<li>Open <strong>Profile &gt; Rewards &gt; Enter code</strong>. A code has 10 letters and digits.</li>
<li>Press <strong>Join</strong> for campaigns that ask for it. Trades made before joining do not count.</li>
<li>A fee voucher is used by itself with the next trade, the oldest first. It lowers trading fees, not network fees or the spread of quick buy.</li>
</ol>
<h2>When a code is refused</h2>
<table>
<tr><th>Message</th><th>Meaning</th></tr>
<tr><td>Code expired (PRM-02)</td><td>Vouchers live 30 days, by Tokyo time</td></tr>
<tr><td>Not eligible (PRM-05)</td><td>For new customers, certain countries or the Advanced level only</td></tr>
<tr><td>Already used (PRM-07)</td><td>One for each person, not for each account</td></tr>
</table>
<p>Rewards are paid on the <strong>15th of the following month</strong>, unless the conditions name another day. If two texts of ours contradict each other, the one that is better for you counts.</p>
<p>A campaign never asks you to send coins first. To stop offers by e-mail, use <strong>Settings &gt; Notifications &gt; Offers</strong>.</p>`,
      },
      zh: {
        title: "优惠活动与手续费券",
        updatedAt: "2025-01-24",
        html: `<p>所有正在进行的活动都列在<strong>个人中心 &gt; 奖励中心</strong>，其他渠道宣称的活动请勿相信。</p>
<h2>怎样使用兑换码</h2>
<ol>
<li>打开<strong>个人中心 &gt; 奖励中心 &gt; 兑换</strong>，输入 8 位兑换码。</li>
<li>需要报名的活动，请先点击<strong>报名</strong>，报名前的交易不计入。</li>
<li>手续费抵扣券在下一笔交易时自动使用，先到期的先用，不能抵扣提币的网络手续费。</li>
</ol>
<h2>兑换失败的提示</h2>
<ul>
<li><strong>兑换码已过期（PRM-02）</strong>：抵扣券有效期为 14 天，以东京时间为准。</li>
<li><strong>不符合条件（PRM-05）</strong>：部分活动仅限新用户或特定地区。</li>
<li><strong>已使用（PRM-07）</strong>：每人限用一次，多个账户也只能用一次。</li>
</ul>
<p>活动奖励在<strong>活动结束后 7 个工作日</strong>内发放，届时会通过站内信通知。</p>
<p>我们的活动绝不会要求您先转币。春节活动于 2025 年 2 月 12 日结束。</p>`,
      },
    },
  },
  {
    id: "support-hours",
    section: "other",
    translations: {
      en: {
        title: "Contact and support hours",
        updatedAt: "2026-07-01",
        html: `<p>A person answers you in English, Japanese or Chinese.</p>
<table>
<tr><th>Day</th><th>Tokyo time</th><th>UTC</th></tr>
<tr><td>Monday to Friday</td><td>09:00 to 21:00</td><td>00:00 to 12:00</td></tr>
<tr><td>Saturday, Sunday</td><td>10:00 to 18:00</td><td>01:00 to 09:00</td></tr>
</table>
<p>Reports of an account in danger are watched day and night: see <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>.</p>
<h2>How to reach us</h2>
<ul>
<li><strong>Form</strong>: Help &gt; Contact us. The quickest way for most questions, because it asks for what we need.</li>
<li><strong>E-mail</strong>: support@hoshino.example; security@ for your account's safety, legal@ for legal matters.</li>
<li><strong>X and Facebook</strong>: for general questions. Never post account data there.</li>
<li><strong>Telephone</strong>: there is no public number. If writing is hard for you, choose “Call me back” in the form and we agree on a time.</li>
</ul>
<h2>How long it takes</h2>
<p>First answers, counted in support hours: security 30 minutes, deposits and withdrawals 2 hours, account, identity and trading 4 hours, API 6 hours, everything else 8 hours. Please do not send the same question twice; add to your ticket instead.</p>`,
      },
      ja: {
        title: "お問い合わせ方法と受付時間",
        updatedAt: "2026-07-01",
        html: `<p>日本語、英語、中国語で、担当者がお答えします。</p>
<table>
<tr><th>曜日</th><th>受付時間（日本時間）</th></tr>
<tr><td>月〜金（祝日を含む）</td><td>9:00〜21:00</td></tr>
<tr><td>土・日</td><td>10:00〜18:00</td></tr>
</table>
<p>不正アクセスに関するご連絡は、24時間対応しております。<a href="https://hoshino.example/help/security-compromised">第三者に不正アクセスされたとき</a>をご覧ください。</p>
<h2>お問い合わせ先</h2>
<ul>
<li><strong>フォーム</strong>：「ヘルプ &gt; お問い合わせ」。必要な項目がそろうため、最も早く回答できます。</li>
<li><strong>メール</strong>：support@hoshino.example。セキュリティはsecurity@、法務はlegal@へお願いいたします。</li>
<li><strong>X、Facebook</strong>：一般的なご質問のみ。口座に関する情報は書き込まないでください。</li>
<li><strong>電話</strong>：一般の電話窓口はございません。文字の入力が難しい方は、フォームで「電話での連絡を希望」をお選びください。日時をご相談のうえ、こちらからお電話いたします。</li>
</ul>
<h2>回答までの目安</h2>
<p>受付時間内で、セキュリティは30分、入出金は2時間、アカウント・本人確認・取引は4時間、APIは6時間、その他は8時間です。同じ内容を重ねて送らず、先のお問い合わせに追記してください。</p>`,
      },
      zh: {
        title: "联系方式与客服时间",
        updatedAt: "2024-10-08",
        html: `<p>我们提供中文、日文和英文的人工客服。</p>
<table>
<tr><th>日期</th><th>北京时间</th></tr>
<tr><td>周一至周五</td><td>9:00～18:00</td></tr>
<tr><td>周六、周日</td><td>休息</td></tr>
</table>
<h2>怎样联系</h2>
<ul>
<li><strong>在线表单</strong>：帮助 &gt; 联系我们。</li>
<li><strong>微信公众号</strong>：菜单点击“联系客服”，由机器人先答复，可转人工。</li>
<li><strong>邮箱</strong>：support@hoshino.example，安全问题请发 security@hoshino.example。</li>
<li><strong>推特和脸书</strong>：只回答一般问题，请勿公开账户信息。</li>
</ul>
<p>我们没有电话客服，自称“官方客服”打来的电话都是诈骗。</p>
<h2>多久能回复</h2>
<p>工作日一般在 12 小时内回复，周末提交的问题周一处理。请不要重复提交同一个问题，否则会排到后面。</p>
<p>账户出现异常，请先自行冻结，步骤见<a href="https://hoshino.example/help/security-compromised">账户被他人登录或盗用</a>。</p>`,
      },
    },
  },
]);
