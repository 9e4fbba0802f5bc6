import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const tradingProductArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "trading-fees",
    section: "trading",
    translations: {
      en: {
        title: "Trading fees and tiers",
        updatedAt: "2026-10-02",
        html: `<p>Every filled order pays a fee. An order that waits in the book pays the <strong>maker</strong> fee, an order that is filled at once pays the <strong>taker</strong> fee. One order can pay both, if a part of it crosses the spread.</p>
<table>
<tr><th>Tier</th><th>Volume of the last 30 days</th><th>Maker</th><th>Taker</th></tr>
<tr><td>1 (Standard)</td><td>below 50,000 EUR</td><td>0.08 %</td><td>0.12 %</td></tr>
<tr><td>2</td><td>from 50,000 EUR</td><td>0.06 %</td><td>0.10 %</td></tr>
<tr><td>3</td><td>from 250,000 EUR</td><td>0.04 %</td><td>0.08 %</td></tr>
<tr><td>4</td><td>from 1,000,000 EUR</td><td>0.02 %</td><td>0.06 %</td></tr>
<tr><td>5</td><td>from 10,000,000 EUR</td><td>0.00 %</td><td>0.04 %</td></tr>
</table>
<h2>When does a new tier count?</h2>
<p>Tiers are computed once a day at <strong>00:00 UTC</strong> (09:00 in Tokyo) from the 30 days before. Trades made earlier that day are not computed again. Your tier and the volume still missing are under <strong>Profile &gt; Fees</strong>.</p>
<p>Volume in JPY or USDT is converted at the day's rate. Quick buy, recurring buys and trades between your own sub-accounts do not count.</p>
<h2>Quick buy</h2>
<p>Quick buy has no separate fee. Its price includes a spread of 0.4 % on average, shown before you confirm. All charges are in the <a href="https://hoshino.example/help/fee-schedule">fee schedule</a>.</p>`,
      },
      ja: {
        title: "取引手数料と手数料ランク",
        updatedAt: "2026-10-02",
        html: `<p>約定した注文には手数料がかかります。板に並んで約定した分は<strong>メイカー手数料</strong>、すぐに約定した分は<strong>テイカー手数料</strong>です。指値注文でも、一部が即時に約定すれば、その分はテイカーになります。</p>
<table>
<tr><th>ランク</th><th>直近30日の取引量</th><th>メイカー</th><th>テイカー</th></tr>
<tr><td>1（スタンダード）</td><td>800万円未満</td><td>0.08％</td><td>0.12％</td></tr>
<tr><td>2</td><td>800万円以上</td><td>0.06％</td><td>0.10％</td></tr>
<tr><td>3</td><td>4,000万円以上</td><td>0.04％</td><td>0.08％</td></tr>
<tr><td>4</td><td>1億6,000万円以上</td><td>0.02％</td><td>0.06％</td></tr>
<tr><td>5</td><td>16億円以上</td><td>0.00％</td><td>0.04％</td></tr>
</table>
<h2>ランクはいつ変わりますか</h2>
<p>毎日<strong>午前9時（協定世界時0時）</strong>に、直前30日間の取引量で計算します。その日すでに約定した取引にさかのぼって適用されることはありません。現在のランクと次のランクまでの取引量は<strong>「プロフィール &gt; 手数料」</strong>に表示しています。</p>
<p>かんたん購入、積立、ご自身のサブ口座間の取引は取引量に含みません。</p>
<h2>かんたん購入のスプレッド</h2>
<p>別途の手数料はありませんが、提示価格に平均0.4％のスプレッドが含まれます。購入前の確認画面でご確認ください。その他の費用は<a href="https://hoshino.example/help/fee-schedule">手数料一覧</a>をご覧ください。</p>`,
      },
      zh: {
        title: "交易手续费与等级",
        updatedAt: "2025-03-14",
        html: `<p>订单成交后收取手续费。挂在盘口等待成交的部分按<strong>挂单（Maker）</strong>费率，立即成交的部分按<strong>吃单（Taker）</strong>费率。同一张订单可能两种都有。</p>
<table>
<tr><th>等级</th><th>近 30 天交易量</th><th>挂单</th><th>吃单</th></tr>
<tr><td>普通</td><td>低于 100,000 USDT</td><td>0.10%</td><td>0.15%</td></tr>
<tr><td>VIP 1</td><td>100,000 USDT 起</td><td>0.08%</td><td>0.12%</td></tr>
<tr><td>VIP 2</td><td>500,000 USDT 起</td><td>0.06%</td><td>0.10%</td></tr>
<tr><td>VIP 3</td><td>2,000,000 USDT 起</td><td>0.03%</td><td>0.07%</td></tr>
</table>
<h2>等级什么时候更新</h2>
<p>每周一 UTC 零点（北京时间上午 8 点）按前 30 天的交易量计算一次，之前已经成交的订单不会重新计费。当前等级可在<strong>个人中心 &gt; 费率</strong>查看。</p>
<p>快捷买币和定投不计入交易量。</p>
<h2>快捷买币</h2>
<p>不另收手续费，报价中已含约 0.4% 的点差，确认前会显示最终价格。完整收费项目见<a href="https://hoshino.example/help/fee-schedule">收费标准</a>。</p>`,
      },
    },
  },
  {
    id: "trading-margin-call",
    section: "trading",
    translations: {
      en: {
        title: "Margin calls and liquidation",
        updatedAt: "2026-06-02",
        html: `<p>A margin position is backed by your collateral. The <strong>margin ratio</strong> is the maintenance margin divided by the value of that collateral; you see it at the top of <strong>Trade &gt; Margin</strong>.</p>
<ul>
<li><strong>80 %</strong>: margin call, by push message and e-mail. Add collateral or close a part.</li>
<li><strong>100 %</strong>: liquidation. We close the position in steps of at most 10 % until the ratio is below 80 %.</li>
</ul>
<p>The ratio follows the <strong>mark price</strong>, not the last trade. Warnings are sent when possible, but a liquidation does not wait for them.</p>
<h2>Collateral and haircuts</h2>
<p>Coins do not count at their full value:</p>
<table>
<tr><th>Asset</th><th>Haircut</th></tr>
<tr><td>JPY, USDC, USDT</td><td>0 %</td></tr>
<tr><td>BTC, ETH</td><td>5 %</td></tr>
<tr><td>SOL, AVAX, DOT, XRP</td><td>10 %</td></tr>
<tr><td>ADA, DOGE, LTC</td><td>20 %</td></tr>
</table>
<p>Changes are announced at least seven days ahead (<a href="https://hoshino.example/help/terms-of-service">terms</a>, section 9.3).</p>
<h2>Costs and review</h2>
<p>The liquidation fee is 0.5 % and goes to the insurance fund. The estimated liquidation price is not a promise; in a thin book the fills can be worse. The record is in <strong>Trade &gt; Margin &gt; Liquidations</strong>, where you can also request a review.</p>
<video controls src="/help-media/margin-ratio-explained.mp4"></video>`,
      },
      ja: {
        title: "追加証拠金（マージンコール）とロスカット",
        updatedAt: "2026-06-05",
        html: `<p>証拠金取引の建玉は、預けている担保で支えられています。必要維持証拠金を担保の評価額で割ったものが<strong>証拠金率</strong>で、<strong>「取引 &gt; 証拠金」</strong>の上部に表示されます。</p>
<ul>
<li><strong>80％</strong>：マージンコール。プッシュ通知とメールでお知らせします。担保を追加するか、建玉の一部を決済してください。</li>
<li><strong>100％</strong>：ロスカット（強制決済）。80％を下回るまで、一回につき最大10％ずつ決済します。</li>
</ul>
<p>判定には直近の約定価格ではなく<strong>評価価格（マーク価格）</strong>を使います。通知は可能な限りお送りしますが、決済が通知を待つことはありません。</p>
<h2>担保の掛目</h2>
<p>担保は次の割合（ヘアカット）を差し引いて評価します。</p>
<table>
<tr><th>資産</th><th>ヘアカット</th></tr>
<tr><td>日本円、USDC、USDT</td><td>0％</td></tr>
<tr><td>BTC、ETH</td><td>5％</td></tr>
<tr><td>SOL、AVAX、DOT、XRP</td><td>10％</td></tr>
<tr><td>ADA、DOGE、LTC</td><td>20％</td></tr>
</table>
<p>変更は7日前までにお知らせします（<a href="https://hoshino.example/help/terms-of-service">利用規約</a>9.3条）。</p>
<h2>費用と調査の依頼</h2>
<p>ロスカット手数料は0.5％で、保険基金に繰り入れます。予想ロスカット価格は目安であり、板が薄いときはより不利な価格で約定することがあります。記録の確認と調査の依頼は<strong>「取引 &gt; 証拠金 &gt; ロスカット履歴」</strong>から行えます。</p>`,
      },
      zh: {
        title: "追加保证金与强制平仓",
        updatedAt: "2025-09-16",
        html: `<p>杠杆仓位由您的抵押资产支撑。<strong>保证金率</strong>等于维持保证金除以抵押资产的估值，显示在<strong>交易 &gt; 杠杆</strong>页面顶部。</p>
<ul>
<li><strong>75%</strong>：发出追加保证金提醒（短信和邮件）。请补充抵押资产或减仓。</li>
<li><strong>100%</strong>：触发强平，系统一次性平掉整个仓位。</li>
</ul>
<p>强平以<strong>标记价格</strong>判断，不看最新成交价。我们会尽力发送提醒，但强平不会等待提醒送达。</p>
<h2>抵押折扣</h2>
<table>
<tr><th>资产</th><th>折扣</th></tr>
<tr><td>USDT、USDC、日元</td><td>0%</td></tr>
<tr><td>BTC、ETH</td><td>5%</td></tr>
<tr><td>SOL、XRP 等其他币种</td><td>10%</td></tr>
</table>
<h2>常见问题</h2>
<p><strong>为什么追加了保证金还是被强平？</strong>以保证金到账时间为准。标记价格先越过强平价，之后到账的资金不能阻止强平。</p>
<p><strong>为什么成交价比预估强平价差？</strong>预估强平价仅供参考，盘口较薄时实际成交价可能更差。强平费为 0.5%，归入保险基金。</p>
<p>对强平有异议，请在<strong>交易 &gt; 杠杆 &gt; 强平记录</strong>中点击“申请复核”。</p>`,
      },
    },
  },
  {
    id: "trading-recurring",
    section: "trading",
    translations: {
      en: {
        title: "Recurring buys",
        updatedAt: "2026-02-18",
        html: `<p>A recurring buy purchases the same amount again and again, every day, week or month, so that you need not watch the price (cost averaging).</p>
<ol>
<li>Open <strong>Trade &gt; Recurring &gt; New plan</strong>.</li>
<li>Choose the coin, the amount (from 1,000 JPY or 10 EUR) and the rhythm.</li>
<li>Choose how to pay: your balance, or a card stored for deposits.</li>
<li>Check the first date and press <strong>Start</strong>.</li>
</ol>
<p>Plans run at <strong>10:00 Tokyo time</strong>. The fee is 0.5 %, already included in the price.</p>
<h2>If the balance is too low</h2>
<p>We try again at 13:00 and then skip that date; nothing is bought later to make up for it. After three skipped dates the plan is paused and you get an e-mail.</p>
<h2>Change, pause or stop</h2>
<p>Open the plan and choose <strong>Edit</strong>, <strong>Pause</strong> or <strong>Delete</strong> until 09:00 of the day. Purchases that have been made stay in your account.</p>
<p><strong>Charged twice?</strong> A card often shows a reservation beside the real charge. It disappears within seven days. If both are booked after that, contact us with the date and the last four digits of the card.</p>`,
      },
      zh: {
        title: "定投（定期自动买币）",
        updatedAt: "2025-10-22",
        html: `<p>定投会按您设定的周期，每次用相同的金额自动买入，不必盯着行情，也能摊平成本。</p>
<ol>
<li>打开<strong>交易 &gt; 定投 &gt; 新建计划</strong>。</li>
<li>选择币种、金额（1,000 日元或 10 USDT 起）和周期：每天、每周或每月。</li>
<li>选择扣款方式。目前只支持账户余额。</li>
<li>确认首次执行日期，点击<strong>开始</strong>。</li>
</ol>
<p>计划在<strong>东京时间上午 10 点（北京时间 9 点）</strong>执行，价格中已含 0.5% 的费用。</p>
<h2>余额不足会怎样</h2>
<p>当天 13 点（东京时间）会再试一次，仍不足就跳过这一期，之后不会补买。连续三期未成功，计划会自动暂停，并给您发送邮件。</p>
<h2>修改、暂停或停止</h2>
<p>执行日东京时间 9 点之前，可以打开计划，选择<strong>编辑</strong>、<strong>暂停</strong>或<strong>删除</strong>。已经买入的币不受影响。</p>
<p>定投不计入<a href="https://hoshino.example/help/trading-fees">手续费等级</a>的交易量。</p>`,
      },
    },
  },
  {
    id: "staking-rewards",
    section: "trading",
    translations: {
      en: {
        title: "Staking: rewards and unbonding",
        updatedAt: "2026-09-29",
        html: `<p>When you stake, your coins help to secure their network and earn rewards. Start and end it under <strong>Earn &gt; Staking</strong>.</p>
<table>
<tr><th>Coin</th><th>Rewards</th><th>Unbonding</th></tr>
<tr><td>ETH</td><td>daily, about 09:00 Tokyo</td><td>2 to 9 days, by the length of the exit queue</td></tr>
<tr><td>SOL</td><td>every epoch, about 2 days</td><td>2 to 3 days</td></tr>
<tr><td>ADA</td><td>every epoch, 5 days</td><td>none</td></tr>
<tr><td>DOT</td><td>daily</td><td>28 days</td></tr>
</table>
<h2>Why is the rate different from what I receive?</h2>
<p>The rate shown is an <strong>estimate from the last seven days</strong> and moves with the network. Our share of 15 % of the rewards is already taken off. The first reward comes one full period after you stake.</p>
<h2>A reward is missing</h2>
<p>“Distributed” means that we have sent the reward to all accounts; booking it can take up to six hours. After upgrades of a network, rewards may come late and are then paid together. If one is missing for more than 48 hours, send us the coin and the date.</p>
<h2>Unstaking</h2>
<p>During unbonding the coins earn nothing and cannot be sold, sent or used as collateral. The waiting time is set by the network; we cannot shorten it.</p>`,
      },
      ja: {
        title: "ステーキング：報酬と解除（アンボンディング）",
        updatedAt: "2026-09-30",
        html: `<p>ステーキングは、保有する暗号資産をネットワークの維持に役立て、報酬を受け取るしくみです。開始と解除は<strong>「ふやす &gt; ステーキング」</strong>から行います。</p>
<table>
<tr><th>銘柄</th><th>報酬の付与</th><th>解除にかかる期間</th></tr>
<tr><td>ETH</td><td>毎日9時ごろ</td><td>2〜9日（ネットワークの待ち行列による）</td></tr>
<tr><td>SOL</td><td>エポックごと（約2日）</td><td>2〜3日</td></tr>
<tr><td>ADA</td><td>エポックごと（5日）</td><td>なし</td></tr>
<tr><td>DOT</td><td>毎日</td><td>28日</td></tr>
</table>
<h2>表示の利率より少ないのはなぜですか</h2>
<p>表示は<strong>直近7日間の実績にもとづく見込み</strong>で、ネットワークの状況により変動します。報酬の15％にあたる当社手数料は差し引いたあとの数字です。初回の報酬は、開始から丸一期間が過ぎたあとに付与されます。</p>
<h2>報酬が入らないとき</h2>
<p>「配布済み」は当社から全口座への配布を終えたことを示し、残高への反映に最大6時間かかります。ネットワークの更新後は遅れて、まとめて付与されることがあります。48時間を過ぎても入らない場合は、銘柄と日付をお知らせください。</p>
<h2>解除</h2>
<p>解除期間中は報酬が付かず、売却・送付・担保としての利用もできません。期間はネットワークの仕様によるもので、当社で短縮することはできません。</p>`,
      },
      zh: {
        title: "质押：收益与赎回",
        updatedAt: "2024-05-21",
        html: `<p>质押是把持有的币用于维护网络安全，并获得收益。在<strong>理财 &gt; 质押</strong>中开始或赎回。</p>
<table>
<tr><th>币种</th><th>收益发放</th><th>赎回时间</th></tr>
<tr><td>ETH</td><td>每周一</td><td>约 5 天</td></tr>
<tr><td>ADA</td><td>每个 epoch（5 天）</td><td>无需等待</td></tr>
<tr><td>DOT</td><td>每天</td><td>28 天</td></tr>
</table>
<p>SOL 质押预计 2024 年下半年上线。</p>
<h2>为什么到手收益低于显示的年化</h2>
<p>显示的年化是<strong>近 7 天的估算值</strong>，会随网络变化。平台收取收益的 20% 作为服务费，显示的数字为扣除前。首次收益在质押满一个周期后发放。</p>
<h2>收益没有到账</h2>
<p>“已发放”表示平台已经完成派发，入账最长需要 12 小时。网络升级后收益可能推迟，之后会一并补发。超过 48 小时仍未到账，请把币种和日期告诉我们。</p>
<h2>赎回</h2>
<p>赎回等待期间没有收益，也不能卖出或提现。等待时间由网络决定，平台无法加急。</p>`,
      },
    },
  },
]);
