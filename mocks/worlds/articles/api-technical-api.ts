import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const apiArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "api-keys",
    section: "api_technical",
    translations: {
      en: {
        title: "Create and restrict API keys",
        updatedAt: "2026-10-21",
        html: `<p>An API key lets a program act on your account. Give it no more rights than it needs.</p>
<ol>
<li>On the website (not in the app), open <strong>Settings &gt; API &gt; New key</strong>.</li>
<li>Name the key after the program that will use it.</li>
<li>Choose its rights: <strong>Read</strong>, <strong>Trade</strong>, <strong>Withdraw</strong>. Bots and tax software rarely need more than Read.</li>
<li>Enter the IP addresses that may use it, 20 at most. Withdraw cannot be switched on without them.</li>
<li>Confirm with your passkey or authenticator.</li>
</ol>
<p>The <strong>secret is shown once</strong>. If you lose it, make a new key. Nobody at Hoshino Exchange will ever ask for it.</p>
<img src="/help-media/api-key-form.png" alt="The form New key: name, three rights with only Read ticked, and a list of two IP addresses">
<h2>Good to know</h2>
<ul>
<li>One account has up to 10 keys. They share one <a href="https://hoshino.example/help/api-rate-limits">rate limit</a>.</li>
<li>A key without IP addresses expires after 90 days and then answers 40104.</li>
<li>Sandbox keys work only at sandbox.hoshino.example.</li>
</ul>
<h2>A key you did not make</h2>
<p>Delete it at once, then follow <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>. Please note its name, rights and IP address first.</p>`,
      },
      ja: {
        title: "APIキーの作成と制限",
        updatedAt: "2026-10-23",
        html: `<p>APIキーを使うと、プログラムから口座を操作できます。権限は必要最小限にしてください。</p>
<ol>
<li>ウェブサイトで<strong>「設定 &gt; API &gt; 新しいキー」</strong>を開きます（アプリでは作成できません）。</li>
<li>使用するプログラムが分かる名前を付けます。</li>
<li>権限を選びます：<strong>「読み取り」「取引」「出金」</strong>。自動売買や損益計算ツールの多くは「読み取り」、必要な場合でも「取引」までで足ります。</li>
<li>接続を許可するIPアドレスを入力します（最大20件）。IP制限なしで「出金」を有効にすることはできません。</li>
<li>パスキーまたは認証アプリで確定します。</li>
</ol>
<p><strong>シークレットは一度しか表示されません。</strong>控え忘れた場合は作り直してください。当社がお伺いすることは決してありません。</p>
<h2>知っておいていただきたいこと</h2>
<ul>
<li>キーは一口座につき10個までで、<a href="https://hoshino.example/help/api-rate-limits">レート制限</a>は口座全体で共有します。</li>
<li>IP制限のないキーは90日で失効し、以後はエラー40104を返します。</li>
<li>サンドボックスのキーは本番環境では使えません。</li>
</ul>
<h2>作った覚えのないキーがあるとき</h2>
<p>名前・権限・IPアドレスを控えてすぐに削除し、<a href="https://hoshino.example/help/security-compromised">第三者に不正アクセスされたとき</a>の手順に進んでください。</p>`,
      },
      zh: {
        title: "创建 API 密钥并限制权限",
        updatedAt: "2026-04-08",
        html: `<p>API 密钥（API Key）可以让程序代您操作账户，请只开放必需的权限。</p>
<ol>
<li>在网页版打开<strong>设置 &gt; API &gt; 新建密钥</strong>，App 内不能创建。</li>
<li>起一个看得出用途的名称。</li>
<li>选择权限：<strong>读取</strong>、<strong>交易</strong>、<strong>提现</strong>。记账、报税软件只需要“读取”。</li>
<li>绑定 IP 地址，最多 5 个。未绑定 IP 时不能开启提现权限。</li>
<li>用通行密钥或身份验证器确认。</li>
</ol>
<p><strong>Secret 只显示一次</strong>，遗失后只能重新创建。任何自称客服向您索要 Secret 的人都是骗子。</p>
<h2>需要注意</h2>
<ul>
<li>每个账户最多 10 个密钥。</li>
<li>未绑定 IP 的密钥 90 天后自动失效，之后请求会返回 40104。</li>
<li>沙箱环境的密钥不能用于正式环境。</li>
</ul>
<h2>发现不是自己创建的密钥</h2>
<p>先记下它的名称、权限和绑定 IP，然后立即删除，并按照<a href="https://hoshino.example/help/security-compromised">账户被他人登录或盗用</a>中的步骤处理。</p>`,
      },
    },
  },
  {
    id: "api-errors",
    section: "api_technical",
    translations: {
      en: {
        title: "API error codes",
        updatedAt: "2026-10-21",
        html: `<p>Every error has an HTTP status and a five-digit code in its body. The header <strong>hx-request-id</strong> identifies the request; quote it when you write to us.</p>
<table>
<tr><th>Code</th><th>Meaning</th><th>Usual cause</th></tr>
<tr><td>40001</td><td>Malformed JSON</td><td>A trailing comma, wrong quotation marks</td></tr>
<tr><td>40101</td><td>Missing header</td><td>hx-key, hx-timestamp or hx-sign not sent</td></tr>
<tr><td>40102</td><td>Timestamp outside the window</td><td>Seconds instead of milliseconds, or a clock more than 5 s off</td></tr>
<tr><td>40103</td><td>Invalid signature: prehash mismatch</td><td>See below</td></tr>
<tr><td>40104</td><td>Key unknown or expired</td><td>No IP addresses for 90 days, or a sandbox key</td></tr>
<tr><td>40105</td><td>Address not on the key's list</td><td>New server, or IPv6 instead of IPv4</td></tr>
<tr><td>40301</td><td>Right missing</td><td>A Read key that tries to trade</td></tr>
<tr><td>42901</td><td>Too many requests</td><td>Wait for the seconds in retry-after</td></tr>
<tr><td>50301</td><td>Service temporarily unavailable</td><td>Maintenance or a fault; safe to repeat with the same clientOrderId</td></tr>
</table>
<h2>40103, prehash mismatch</h2>
<p>The string to sign is <strong>timestamp + METHOD + path with query + body</strong>, without the host. Sign and send the same string: Python's <code>json.dumps</code> puts spaces after colons and commas unless you pass <code>separators=(",", ":")</code>, and libraries may serialise a second time. This holds for <code>/api/v3/orders/batch</code> too.</p>`,
      },
      zh: {
        title: "API 错误代码",
        updatedAt: "2025-12-01",
        html: `<p>每个错误都有 HTTP 状态码，正文里还有一个五位数的错误代码。响应头 <strong>hx-request-id</strong> 是请求编号，联系客服时请一并提供。</p>
<table>
<tr><th>代码</th><th>含义</th><th>常见原因</th></tr>
<tr><td>40001</td><td>JSON 格式错误</td><td>多余的逗号、引号不对</td></tr>
<tr><td>40101</td><td>缺少请求头</td><td>没有发送 hx-key、hx-timestamp 或 hx-sign</td></tr>
<tr><td>40102</td><td>时间戳超出范围</td><td>用了秒而不是毫秒，或时钟误差超过 30 秒</td></tr>
<tr><td>40103</td><td>签名错误</td><td>见下文</td></tr>
<tr><td>40104</td><td>密钥不存在或已过期</td><td>90 天未绑定 IP，或误用沙箱密钥</td></tr>
<tr><td>40105</td><td>IP 不在白名单</td><td>更换了服务器，或走了 IPv6</td></tr>
<tr><td>40301</td><td>权限不足</td><td>用只读密钥下单</td></tr>
<tr><td>42901</td><td>请求过于频繁</td><td>每个密钥每秒 20 次，按 retry-after 等待</td></tr>
<tr><td>50301</td><td>服务暂时不可用</td><td>系统维护或故障</td></tr>
</table>
<h2>40103 签名错误怎么排查</h2>
<ul>
<li>待签名字符串是 <strong>时间戳 + 方法 + 路径（含查询参数） + 请求体</strong>，不含域名。</li>
<li>签名的请求体和实际发送的必须逐字节一致，注意空格和键的顺序。</li>
<li>查询参数只能出现一次，不要重复拼接。</li>
</ul>
<p>仍然失败时，请发送 hx-request-id 和待签名字符串，<strong>不要发送 Secret</strong>。</p>`,
      },
    },
  },
  {
    id: "api-rate-limits",
    section: "api_technical",
    translations: {
      en: {
        title: "API rate limits",
        updatedAt: "2025-05-27",
        html: `<p>Limits keep the API fast for everyone. They are counted <strong>per key</strong> in windows of one second.</p>
<table>
<tr><th>Requests</th><th>Limit</th></tr>
<tr><td>Private REST (account, orders)</td><td>20 per second and key</td></tr>
<tr><td>Public REST (prices, depth)</td><td>50 per second and IP address</td></tr>
<tr><td>Withdrawals</td><td>1 per second and key</td></tr>
<tr><td>WebSocket messages</td><td>10 per second and connection</td></tr>
</table>
<h2>What the headers say</h2>
<ul>
<li><strong>hx-ratelimit-limit</strong>: how many you have</li>
<li><strong>hx-ratelimit-remaining</strong>: how many are left in this second</li>
<li><strong>retry-after</strong>: how many seconds to wait, sent with 429</li>
</ul>
<h2>HTTP 429, code 42901</h2>
<p>Wait for the time in <strong>retry-after</strong>. A client that goes on sending is blocked for 60 seconds, after five blocks on one day for 24 hours. Batches (<code>/api/v3/orders/batch</code>, up to 20 orders) count as one request.</p>
<p>If you need more, use several keys, or the <a href="https://hoshino.example/help/api-websocket">WebSocket feeds</a> instead of polling. Market makers may ask for a higher limit through their account manager.</p>`,
      },
    },
  },
  {
    id: "api-websocket",
    section: "api_technical",
    translations: {
      en: {
        title: "WebSocket feeds",
        updatedAt: "2026-03-17",
        html: `<p>Connect to <strong>wss://stream.hoshino.example/v3</strong> and subscribe to up to 200 channels on a connection, ten connections for each IP address.</p>
<h2>Staying connected</h2>
<ul>
<li>We send a ping every 20 seconds and expect a pong within 10.</li>
<li>A connection lives for <strong>24 hours</strong> at most, and is closed earlier when a node is replaced (close code 1012). Reconnect after a random pause of 1 to 5 seconds.</li>
<li>Close code 4009 means too many connections, 4013 that your client reads too slowly.</li>
</ul>
<h2>Keeping an order book</h2>
<ol>
<li>Subscribe to <code>btcusdt@depth</code> and buffer what arrives.</li>
<li>Fetch <code>GET /api/v3/depth?symbol=BTC-USDT&amp;limit=1000</code>.</li>
<li>Drop buffered updates whose <strong>seq</strong> is not above that of the snapshot, apply the others.</li>
<li>From then on <strong>prevSeq</strong> must equal the last seq.</li>
</ol>
<p>After a gap, fetch a new snapshot. Snapshots are cached for up to one second: if yours is older than the gap, wait a second and fetch again. A jump of two with a matching <strong>checksum</strong> is not an error; an empty update was left out.</p>
<p>Private channels (orders, balances) need a token from <code>POST /api/v3/stream-token</code>, valid for 60 minutes.</p>`,
      },
    },
  },
]);
