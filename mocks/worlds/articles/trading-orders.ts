import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const tradingOrderArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "trading-order-types",
    section: "trading",
    translations: {
      en: {
        title: "Order types: market, limit, stop",
        updatedAt: "2026-11-12",
        html: `<p>Choose the order by what matters more to you: being filled now, or at which price.</p>
<table>
<tr><th>Order</th><th>What it does</th><th>Price</th></tr>
<tr><td>Market</td><td>Buys or sells at once against the order book</td><td>Not guaranteed, see <a href="https://hoshino.example/help/trading-price-difference">slippage</a></td></tr>
<tr><td>Limit</td><td>Waits in the book until someone takes it</td><td>Your price or better</td></tr>
<tr><td>Stop-market</td><td>Becomes a market order when the trigger is reached</td><td>Not guaranteed</td></tr>
<tr><td>Stop-limit</td><td>Becomes a limit order when the trigger is reached</td><td>Your limit or better, but it may stay unfilled</td></tr>
</table>
<h2>Trigger price and limit price</h2>
<p>A stop order has two prices. The <strong>trigger price</strong> wakes the order up, the <strong>limit price</strong> is the worst price you accept. Triggers follow the <strong>last traded price</strong>, not the mark price.</p>
<img src="/help-media/stop-limit-form.png" alt="Order form in the compact view: the field Trigger price above, the field Limit price below it">
<p>In app versions before 8.14.2 both fields of the compact view were called “Price”. Please update, and read the confirmation screen before you press <strong>Place order</strong>.</p>
<h2>How long an order lives</h2>
<p>Orders stay open until you cancel them (GTC), for 90 days at most. Under <strong>Advanced</strong> you can choose immediate-or-cancel (IOC), fill-or-kill (FOK) or post-only. The smallest order is 1,000 JPY or 10 USDT.</p>`,
      },
      ja: {
        title: "注文の種類：成行・指値・逆指値",
        updatedAt: "2026-11-13",
        html: `<p>「すぐに約定させたい」のか「価格を指定したい」のかによって、使う注文が変わります。</p>
<table>
<tr><th>注文</th><th>しくみ</th><th>約定価格</th></tr>
<tr><td>成行</td><td>その時点の板に対してすぐに約定します</td><td>保証されません（<a href="https://hoshino.example/help/trading-price-difference">スリッページ</a>）</td></tr>
<tr><td>指値</td><td>相手が現れるまで板に並びます</td><td>指定価格か、それより有利な価格</td></tr>
<tr><td>逆指値（成行）</td><td>トリガー価格に達すると成行注文になります</td><td>保証されません</td></tr>
<tr><td>逆指値（指値）</td><td>トリガー価格に達すると指値注文になります</td><td>指定価格以上に有利。約定しないこともあります</td></tr>
</table>
<h2>トリガー価格と指値価格</h2>
<p>逆指値には価格欄が二つあります。<strong>トリガー価格</strong>は注文を発動させる価格、<strong>指値価格</strong>は許容できる最も不利な価格です。トリガーは評価価格（マーク価格）ではなく<strong>最終約定価格</strong>で判定します。</p>
<img src="/help-media/stop-limit-form.png" alt="コンパクト表示の注文画面。上がトリガー価格、下が指値価格の入力欄">
<p>8.14.2より前のアプリでは、コンパクト表示の二つの欄がどちらも「価格」と表示されていました。最新版に更新のうえ、確認画面をよくご覧になってから<strong>「注文する」</strong>を押してください。</p>
<h2>有効期限</h2>
<p>注文は取り消すまで有効です（GTC、最長90日）。「詳細設定」でIOC、FOK、Post-Onlyも選べます。最小注文金額は1,000円または10 USDTです。</p>`,
      },
      zh: {
        title: "订单类型：市价单、限价单、止损单",
        updatedAt: "2025-11-20",
        html: `<p>下单前先想清楚：您更在意立即成交，还是更在意成交价格。</p>
<ul>
<li><strong>市价单</strong>：按当前盘口立即成交，成交价不保证。</li>
<li><strong>限价单</strong>：挂在盘口等待成交，成交价为您设定的价格或更优。</li>
<li><strong>止损限价单</strong>：价格触及触发价后，系统自动挂出一张限价单。行情过快时，限价单可能无法成交。</li>
</ul>
<h2>触发价和委托价</h2>
<p>在 App 精简视图里会看到两个名为“价格”的输入框：<strong>上面是触发价，下面是委托价</strong>。触发以<strong>最新成交价</strong>为准，不看标记价格。提交前请在确认页核对一遍。</p>
<img src="/help-media/stop-limit-form-2025.png" alt="App 精简视图下单页，上下两个输入框都标为“价格”">
<h2>有效期与最小金额</h2>
<p>挂单默认长期有效（GTC），最长 30 天，到期自动撤销。在“高级”里可以选择 IOC、FOK 或只挂单（Post-Only）。单笔最小金额为 10 USDT 或 1,000 日元。</p>
<p>想知道为什么实际成交价和看到的不同，请阅读<a href="https://hoshino.example/help/trading-price-difference">成交价与预期不符：滑点</a>。</p>`,
      },
    },
  },
  {
    id: "trading-order-rejected",
    section: "trading",
    translations: {
      en: {
        title: "Why an order was rejected",
        updatedAt: "2026-08-19",
        html: `<p>A rejected order was never in the book and costs nothing. The code stands under the message, and again in <strong>Trade &gt; Orders &gt; Rejected</strong>.</p>
<table>
<tr><th>Code</th><th>Message</th><th>What to do</th></tr>
<tr><td>-2019</td><td>Insufficient available balance</td><td>See below</td></tr>
<tr><td>-1013</td><td>Price is not a multiple of the tick size</td><td>Round the price: 1 JPY for BTC/JPY, 0.01 for ETH/USDT</td></tr>
<tr><td>-1111</td><td>Order below the minimum</td><td>At least 1,000 JPY or 10 USDT</td></tr>
<tr><td>-2010</td><td>Price too far from the market</td><td>Limits may be at most 20 % away from the last price</td></tr>
<tr><td>-2021</td><td>Post-only order would take liquidity</td><td>Change the price or switch post-only off</td></tr>
<tr><td>-4046</td><td>Trading in this pair is suspended</td><td>Look at the announcements</td></tr>
</table>
<h2>“Insufficient available balance”, although the balance is enough</h2>
<ul>
<li>Open orders reserve their amount. Cancel those you no longer need.</li>
<li>With <strong>cross margin</strong> switched on, 20 % of the order's value is reserved on top. An order of 3,714 USDT then needs 4,456.80 USDT.</li>
<li>Coins in staking or unbonding, and the amount of a withdrawal that is still pending, cannot be used.</li>
</ul>
<p>If none of this explains it, contact us with the code, the time and the request number shown in the order's details.</p>`,
      },
      ja: {
        title: "注文が拒否されたとき（エラーコード一覧）",
        updatedAt: "2026-08-21",
        html: `<p>拒否された注文は板に出ておらず、手数料もかかりません。エラーコードはメッセージの下、または<strong>「取引 &gt; 注文 &gt; 拒否」</strong>で確認できます。</p>
<table>
<tr><th>コード</th><th>メッセージ</th><th>対処</th></tr>
<tr><td>-2019</td><td>利用可能残高が不足しています</td><td>下記をご覧ください</td></tr>
<tr><td>-1013</td><td>価格が呼値の単位に合っていません</td><td>BTC/JPYは1円、ETH/USDTは0.01単位で入力してください</td></tr>
<tr><td>-1111</td><td>最小注文金額を下回っています</td><td>1,000円または10 USDT以上</td></tr>
<tr><td>-2010</td><td>価格が市場から離れすぎています</td><td>指値は直近価格の上下20％以内</td></tr>
<tr><td>-2021</td><td>Post-Only注文が即時に約定します</td><td>価格を変えるか、Post-Onlyを外してください</td></tr>
<tr><td>-4046</td><td>この銘柄の取引は停止中です</td><td>お知らせをご確認ください</td></tr>
</table>
<h2>残高が足りているのに注文が通らない場合</h2>
<ul>
<li>未約定の注文が残高を拘束しています。不要な注文を取り消してください。</li>
<li><strong>クロスマージン</strong>をオンにしていると、注文金額の20％が追加で拘束されます。3,714 USDTの注文には4,456.80 USDTが必要です。</li>
<li>ステーキング中・解除中の資産と、処理中の出金の金額は使えません。</li>
</ul>
<p>当てはまるものがない場合は、コード、時刻、注文詳細に表示されるリクエスト番号を添えてお問い合わせください。</p>`,
      },
      zh: {
        title: "下单失败：订单为什么被拒绝",
        updatedAt: "2026-08-21",
        html: `<p>被拒绝的订单没有进入盘口，不收任何费用。错误代码显示在提示下方，也可以在<strong>交易 &gt; 订单 &gt; 已拒绝</strong>中查看。</p>
<table>
<tr><th>代码</th><th>提示</th><th>处理方法</th></tr>
<tr><td>-2019</td><td>可用余额不足</td><td>见下文</td></tr>
<tr><td>-1013</td><td>价格不符合最小变动单位</td><td>BTC/JPY 为 1 日元，ETH/USDT 为 0.01</td></tr>
<tr><td>-1111</td><td>低于最小下单金额</td><td>至少 1,000 日元或 10 USDT</td></tr>
<tr><td>-2010</td><td>价格偏离市场过多</td><td>限价须在最新价上下 20% 以内</td></tr>
<tr><td>-2021</td><td>只挂单（Post-Only）会立即成交</td><td>修改价格，或关闭只挂单</td></tr>
<tr><td>-4046</td><td>该交易对已暂停交易</td><td>请查看公告</td></tr>
</table>
<h2>余额明明够，却提示“可用余额不足”</h2>
<ul>
<li>未成交的挂单会占用余额，不需要的请先撤单。</li>
<li>开启<strong>全仓保证金</strong>后，会额外冻结订单金额的 20%。例如 3,714 USDT 的订单需要 4,456.80 USDT 可用余额。</li>
<li>质押中或赎回中的币，以及处理中的提现金额，不能用来下单。</li>
</ul>
<p>如果都不符合，请把错误代码、时间和订单详情里的请求编号发给我们。</p>`,
      },
    },
  },
  {
    id: "trading-order-cancel",
    section: "trading",
    translations: {
      en: {
        title: "Cancel an order",
        updatedAt: "2025-06-11",
        html: `<p>You can cancel every order that still waits in the book. What has already been filled stays filled: a trade has another customer on its other side and cannot be taken back.</p>
<ol>
<li>Open <strong>Trade &gt; Orders &gt; Open</strong>.</li>
<li>Press the bin beside the order, or <strong>Cancel all</strong> above the list.</li>
<li>Wait until the state changes from “Cancelling” to “Cancelled”. The reserved amount is back within a few seconds.</li>
</ol>
<h2>When it does not work</h2>
<ul>
<li><strong>“-2011 Unknown order”</strong>: it was filled or cancelled a moment before. Look under <strong>History</strong>.</li>
<li><strong>“Request timed out (E-1007)”</strong>: the app did not get an answer in time. Do not press again and again; reload the list first, because the cancellation may have arrived.</li>
<li><strong>Partially filled</strong>: only the rest is cancelled. The fee is charged for the filled part alone.</li>
<li><strong>Market orders</strong> are filled at once and can practically never be cancelled.</li>
</ul>
<p>After maintenance the market opens in <em>cancel-only</em> mode for 10 minutes: you can withdraw orders, but not place new ones.</p>`,
      },
      ja: {
        title: "注文を取り消す",
        updatedAt: "2025-06-11",
        html: `<p>板に残っている未約定の注文は、いつでも取り消せます。すでに約定した分は、取引の相手方がいるため取り消しや巻き戻しはできません。</p>
<ol>
<li><strong>「取引 &gt; 注文 &gt; 未約定」</strong>を開きます。</li>
<li>注文の右にあるごみ箱の印、または一覧の上の<strong>「すべて取消」</strong>を押します。</li>
<li>表示が「取消中」から「取消済み」に変わるまでお待ちください。拘束されていた残高は数秒で戻ります。</li>
</ol>
<h2>取り消せない場合</h2>
<ul>
<li><strong>「-2011 注文が見つかりません」</strong>：直前に約定または取消が完了しています。<strong>「履歴」</strong>をご確認ください。</li>
<li><strong>「リクエストがタイムアウトしました（E-1007）」</strong>：応答が届かなかった状態です。取消自体は受け付けられていることがありますので、連続して押さず、まず一覧を更新してください。</li>
<li><strong>一部約定</strong>：残りの数量だけが取り消されます。手数料は約定した分にのみかかります。</li>
<li><strong>成行注文</strong>：すぐに約定するため、実際にはほぼ取り消せません。</li>
</ul>
<p>メンテナンス明けの10分間は「取消のみ」の時間帯です。取消はできますが、新規注文は受け付けません。</p>`,
      },
      zh: {
        title: "如何撤单",
        updatedAt: "2024-12-03",
        html: `<p>尚未成交的挂单可以随时撤销。已经成交的部分无法撤回，因为交易的另一方也是真实用户。</p>
<ol>
<li>打开<strong>交易 &gt; 订单 &gt; 当前委托</strong>。</li>
<li>点击订单右侧的“撤单”。需要一次撤掉多张时，请逐个操作。</li>
<li>状态由“撤单中”变为“已撤销”后，冻结的金额会在几秒内退回可用余额。</li>
</ol>
<h2>撤不掉怎么办</h2>
<ul>
<li><strong>“-2011 订单不存在”</strong>：订单刚刚已经成交或撤销，请到<strong>历史委托</strong>中查看。</li>
<li><strong>“请求超时（E-1007）”</strong>：App 没有及时收到结果，撤单可能已经成功。请先刷新列表，不要反复点击。</li>
<li><strong>部分成交</strong>：只会撤销剩余部分，手续费只按成交部分收取。</li>
<li><strong>市价单</strong>：瞬间成交，基本没有撤单的机会。</li>
</ul>
<p>系统维护结束后的前 5 分钟只允许撤单，不接受新订单。</p>`,
      },
    },
  },
  {
    id: "trading-price-difference",
    section: "trading",
    translations: {
      en: {
        title: "Filled at another price: slippage",
        updatedAt: "2026-07-09",
        html: `<p>The price on the screen is that of the last trade. Your order is filled with the offers that are in the book when it arrives, and a large order uses up several of them. The difference is called <strong>slippage</strong>.</p>
<h2>An example</h2>
<p>You sell 2.4 BTC at market. The best bids hold only 0.9 BTC, so the other 1.5 BTC go to lower ones. Under <strong>Trade &gt; Orders &gt; History &gt; Details</strong> every fill is listed with its time and price.</p>
<h2>How to keep it small</h2>
<ul>
<li>Use a limit order, or split a large one.</li>
<li>Set <strong>Settings &gt; Trading &gt; Slippage limit</strong> (1 % unless you change it). What cannot be filled within the limit is cancelled.</li>
<li>Take care in the minutes around economic figures and after maintenance, when the book is thin.</li>
</ul>
<p>Stops are triggered by our last price. A wick on our chart counts, even if other exchanges do not show it. Liquidations follow the mark price.</p>
<h2>Ask for a review</h2>
<p>If a fill lies outside the prices of that minute, choose <strong>Request a review</strong> in the order's details within 24 hours. The trading desk answers within 15 working days. Trades are corrected only in the cases named in section 11.4 of the <a href="https://hoshino.example/help/terms-of-service">terms</a>.</p>`,
      },
      ja: {
        title: "表示と違う価格で約定した：スリッページ",
        updatedAt: "2026-07-10",
        html: `<p>画面に出ているのは直近の約定価格です。注文は、届いた時点で板に並んでいる注文と順に約定します。数量が大きいと複数の価格にまたがるため、見ていた価格との差が生じます。これを<strong>スリッページ</strong>（滑り）といいます。</p>
<h2>例</h2>
<p>2.4 BTCを成行で売却し、最良気配に0.9 BTC分しかない場合、残りの1.5 BTCはより低い価格で約定します。一件ごとの時刻と価格は<strong>「取引 &gt; 注文 &gt; 履歴 &gt; 詳細」</strong>で確認できます。</p>
<h2>小さく抑えるには</h2>
<ul>
<li>指値注文を使う、または注文を分ける。</li>
<li><strong>「設定 &gt; 取引 &gt; スリッページ上限」</strong>を設定する（初期値1％）。上限を超える分は約定せずに取り消されます。</li>
<li>経済指標の発表前後やメンテナンス明けなど、板が薄い時間帯を避ける。</li>
</ul>
<p>逆指値は当社の最終約定価格で発動します。他社にない一瞬の値動き（ヒゲ）も対象です。ロスカットは評価価格で判定します。</p>
<h2>約定価格の調査</h2>
<p>その一分間の価格帯から外れていると思われる場合は、24時間以内に注文詳細の<strong>「調査を依頼」</strong>からお申し込みください。15営業日以内に回答します。約定の訂正は<a href="https://hoshino.example/help/terms-of-service">利用規約</a>11.4条に定める場合に限ります。</p>`,
      },
      zh: {
        title: "成交价与预期不符：滑点",
        updatedAt: "2026-07-13",
        html: `<p>页面显示的是最新一笔成交价。您的订单到达时，会与盘口上已有的挂单依次成交；数量较大时会吃掉多个价位，实际均价与看到的价格之间的差额就是<strong>滑点</strong>。</p>
<h2>举例</h2>
<p>市价卖出 2.4 BTC，而最优买价只有 0.9 BTC，剩下的 1.5 BTC 只能按更低的价格成交。每一笔成交的时间和价格，都可以在<strong>交易 &gt; 订单 &gt; 历史委托 &gt; 详情</strong>中看到。</p>
<h2>怎样减小滑点</h2>
<ul>
<li>使用限价单，或把大单拆小。</li>
<li>在<strong>设置 &gt; 交易 &gt; 滑点上限</strong>中设定比例（默认 1%），超出部分不会成交，自动撤销。</li>
<li>重要数据公布前后、系统维护刚结束时盘口较薄，请谨慎下市价单。</li>
</ul>
<p>止损单以本平台最新成交价触发，即使别家没有出现同样的“插针”也会触发。强平则以标记价格为准。</p>
<h2>申请复核</h2>
<p>如果认为成交价明显超出当时的价格范围，请在 24 小时内到订单详情点击<strong>申请复核</strong>，交易团队会在 15 个工作日内答复。只有<a href="https://hoshino.example/help/terms-of-service">服务条款</a>第 11.4 条规定的情形才会更正成交。</p>`,
      },
    },
  },
]);
