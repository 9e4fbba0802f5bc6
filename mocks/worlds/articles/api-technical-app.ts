import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

export const appArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "app-update",
    section: "api_technical",
    translations: {
      en: {
        title: "The app does not open or is out of date",
        updatedAt: "2026-11-15",
        html: `<p>The newest version is <strong>8.14.2</strong>. Versions before 8.10 no longer connect and show “Please update to continue (E-1001)”.</p>
<h2>Update</h2>
<p>Open the App Store or Google Play, search for “Hoshino Exchange” and press <strong>Update</strong>. Never install the app from a link in a message. Your balance is not stored in the app: you lose nothing if you delete it, but <strong>have your second factor at hand</strong> before you sign in again.</p>
<h2>What you may see</h2>
<table>
<tr><th>What you see</th><th>What helps</th></tr>
<tr><td>Closes right after the logo</td><td>Known in 8.14.2 with very large text sizes. Choose a smaller one in the phone's settings until 8.14.3</td></tr>
<tr><td>“Network error 52”</td><td>Your network cannot reach us. Try mobile data or another Wi-Fi</td></tr>
<tr><td>“Request timed out (E-1007)”</td><td>Reload before you press again; the order may have been accepted</td></tr>
<tr><td>Chart freezes, white or black screen</td><td>Settings &gt; Display &gt; Clear chart cache, then restart</td></tr>
</table>
<p>The website does everything the app does, so you can trade there in the meantime.</p>
<h2>Send us the log</h2>
<p>Open <strong>Settings &gt; About</strong> and tap the version number five times. The log holds no passwords.</p>
<video controls src="/help-media/send-app-log.mp4"></video>`,
      },
      ja: {
        title: "アプリが起動しない・古いと表示される",
        updatedAt: "2026-11-15",
        html: `<p>最新版は<strong>8.14.2</strong>です。8.10より前の版では接続できず、「続けるには更新してください（E-1001）」と表示されます。</p>
<h2>更新のしかた</h2>
<p>App StoreまたはGoogle Playで「Hoshino Exchange」を検索し、<strong>「アップデート」</strong>を押してください。メールやSMSのリンクからはインストールしないでください。残高はアプリの中に保存されていないため、削除しても失われません。ただし再ログインに必要な<strong>二段階認証の端末をお手元にご用意</strong>ください。</p>
<h2>症状と対処</h2>
<table>
<tr><th>症状</th><th>対処</th></tr>
<tr><td>ロゴのあとすぐに落ちる</td><td>8.14.2で文字サイズを最大付近にしていると起こります。8.14.3で修正予定です。それまでは端末の文字サイズを小さくしてください</td></tr>
<tr><td>「ネットワークエラー52」</td><td>回線から当社に接続できていません。モバイル回線や別のWi-Fiをお試しください</td></tr>
<tr><td>「リクエストがタイムアウトしました（E-1007）」</td><td>受け付けられていることがあります。押し直す前に画面を更新してください</td></tr>
<tr><td>チャートが固まる、画面が真っ白・真っ黒</td><td>「設定 &gt; 表示 &gt; チャートのキャッシュを削除」のあと再起動</td></tr>
</table>
<p>お急ぎの場合は、ブラウザからも同じお取引ができます。</p>
<h2>ログの送り方</h2>
<p><strong>「設定 &gt; このアプリについて」</strong>でバージョン番号を五回押してください。ログにパスワードは含まれません。</p>
<video controls src="/help-media/send-app-log.mp4"></video>`,
      },
      zh: {
        title: "App 打不开、闪退或提示版本过旧",
        updatedAt: "2026-09-02",
        html: `<p>目前的最新版本是 <strong>8.13.5</strong>。低于 8.8 的版本无法连接，会提示“请更新后继续（E-1001）”。</p>
<h2>怎样更新</h2>
<p>在 App Store 或 Google Play 搜索“Hoshino Exchange”更新。安卓手机没有 Google Play 时，只能从 hoshino.example/app 下载安装包，请不要使用群里或短信里的链接。资产不保存在 App 里，卸载不会丢失，但重新登录需要两步验证，请先确认验证器可用。</p>
<h2>常见现象</h2>
<ul>
<li><strong>一打开就闪退</strong>：重启手机，确认剩余空间在 500 MB 以上，再卸载重装。</li>
<li><strong>“网络错误 52”</strong>：当前网络连不上我们的服务器，请换流量或其他 Wi-Fi 试试。</li>
<li><strong>“请求超时（E-1007）”</strong>：操作可能已经成功，请先刷新，不要连续点击。</li>
<li><strong>K 线卡住、白屏、黑屏</strong>：设置 &gt; 显示 &gt; 清除图表缓存，然后重启 App。</li>
</ul>
<p>修好之前，可以用浏览器登录网页版，功能与 App 相同。</p>
<h2>发送日志</h2>
<p>打开<strong>设置 &gt; 关于</strong>，连点五次版本号即可导出日志。日志不含密码。</p>`,
      },
    },
  },
  {
    id: "app-notifications",
    section: "api_technical",
    translations: {
      en: {
        title: "Notifications do not arrive",
        updatedAt: "2025-08-26",
        html: `<p>Price alerts, fills and security notices come as push messages and by e-mail. Security notices (new sign-in, withdrawal, changed password) cannot be switched off.</p>
<h2>Push messages</h2>
<ol>
<li>In the app, open <strong>Settings &gt; Notifications</strong> and press <strong>Send a test</strong>.</li>
<li>If nothing arrives, allow notifications in the phone's settings, and check Focus or Do not disturb.</li>
<li>Android: take the app off the list of apps whose battery use is restricted.</li>
<li>Sign out and in again. This renews the connection with Apple's or Google's service.</li>
</ol>
<h2>E-mail</h2>
<ul>
<li>Look in spam and in tabs such as Promotions.</li>
<li>Put <strong>no-reply@hoshino.example</strong> among your contacts.</li>
<li>If your mailbox was full once, our mails may have been refused for a while. Press <strong>Settings &gt; Notifications &gt; Try this address again</strong>.</li>
</ul>
<p>Price alerts fire once and are then switched off, unless you choose <strong>Repeat</strong>. Please do not rely on alerts for a margin position: a <a href="https://hoshino.example/help/trading-margin-call">liquidation</a> does not wait for a message to arrive.</p>`,
      },
      ja: {
        title: "通知が届かない",
        updatedAt: "2025-08-28",
        html: `<p>価格アラート、約定、セキュリティに関するお知らせは、プッシュ通知とメールでお届けします。セキュリティ通知（新しい端末でのログイン、出金、パスワード変更）は停止できません。</p>
<h2>プッシュ通知</h2>
<ol>
<li>アプリの<strong>「設定 &gt; 通知」</strong>で<strong>「テスト送信」</strong>を押します。</li>
<li>届かない場合は、端末の設定で通知を許可し、集中モードやおやすみモードを確認します。</li>
<li>Androidでは、電池の最適化の対象からアプリを外します。</li>
<li>いったんログアウトし、もう一度ログインします。</li>
</ol>
<h2>メール</h2>
<ul>
<li>迷惑メールフォルダをご確認ください。携帯電話会社のメールをお使いの場合は、<strong>hoshino.example</strong>のドメイン指定受信を設定してください。</li>
<li>受信箱が一杯だった時期があると、しばらく配信が止まることがあります。<strong>「設定 &gt; 通知 &gt; このアドレスに再送を試す」</strong>を押してください。</li>
</ul>
<p>価格アラートは一度鳴ると自動で切れます。続けて使う場合は<strong>「繰り返す」</strong>を選んでください。証拠金取引では通知だけに頼らないようお願いいたします。<a href="https://hoshino.example/help/trading-margin-call">ロスカット</a>は通知の到着を待ちません。</p>`,
      },
      zh: {
        title: "收不到通知",
        updatedAt: "2025-08-28",
        html: `<p>价格提醒、成交通知和安全通知通过 App 推送和邮件发送。安全通知（新设备登录、提现、修改密码）不能关闭。</p>
<h2>App 推送</h2>
<ol>
<li>在 App 打开<strong>设置 &gt; 通知</strong>，点击<strong>发送测试</strong>。</li>
<li>没有收到时，请在手机系统设置里允许通知，并检查勿扰或专注模式。</li>
<li>安卓手机请允许 App 自启动和后台运行，并关闭省电限制。部分国产手机在没有 Google 服务时收不到推送，请改用邮件通知。</li>
<li>退出登录后重新登录一次。</li>
</ol>
<h2>邮件</h2>
<ul>
<li>查看垃圾邮件和“订阅邮件”文件夹。</li>
<li>把 <strong>no-reply@hoshino.example</strong> 加入通讯录或白名单。</li>
<li>邮箱曾经满过时，邮件可能被退回并暂停发送，请点击<strong>设置 &gt; 通知 &gt; 重新尝试此邮箱</strong>。</li>
</ul>
<p>价格提醒触发一次后自动关闭，需要持续提醒请选择<strong>重复</strong>。持有杠杆仓位时请不要只依赖提醒，<a href="https://hoshino.example/help/trading-margin-call">强平</a>不会等通知送达。</p>`,
      },
    },
  },
  {
    id: "browser-support",
    section: "api_technical",
    translations: {
      en: {
        title: "Supported browsers and devices",
        updatedAt: "2026-05-13",
        html: `<table>
<tr><th>Where</th><th>Supported</th></tr>
<tr><td>Chrome, Edge, Firefox</td><td>the current version and the one before</td></tr>
<tr><td>Safari</td><td>17.4 and newer</td></tr>
<tr><td>iPhone and iPad</td><td>iOS 17 and newer</td></tr>
<tr><td>Android</td><td>Android 11 and newer, with Google Play services</td></tr>
</table>
<p>Other browsers may work, but we do not test them. Internet Explorer and the browsers built into social apps (for example those that open a link inside a chat) are not supported; choose <strong>Open in browser</strong> there.</p>
<h2>If a page stays blank or a button does nothing</h2>
<ol>
<li>Reload with Ctrl+Shift+R, on a Mac with ⌘+Shift+R.</li>
<li>Open the page in a private window. If it works there, an extension is in the way, most often an ad blocker or a translator.</li>
<li>Allow cookies for hoshino.example.</li>
<li>Check the date and time of your computer.</li>
</ol>
<p>Passkeys need Chrome 122, Safari 17.4 or newer. Devices that have been rooted or jailbroken can view prices but cannot withdraw: the app shows “This device is not secure (E-1020)”.</p>`,
      },
      ja: {
        title: "対応ブラウザと端末（推奨環境）",
        updatedAt: "2024-02-19",
        html: `<table>
<tr><th>環境</th><th>対応バージョン</th></tr>
<tr><td>Chrome、Edge、Firefox</td><td>110以降</td></tr>
<tr><td>Safari</td><td>15以降</td></tr>
<tr><td>iPhone、iPad</td><td>iOS 14以降</td></tr>
<tr><td>Android</td><td>Android 8以降</td></tr>
</table>
<p>上記以外の環境では、画面が正しく表示されないことがあります。Internet ExplorerおよびEdgeのIEモードはサポートを終了しました。LINEなどのアプリ内ブラウザではログインできない場合がありますので、標準のブラウザで開いてください。</p>
<h2>画面が真っ白になる、ボタンが反応しないとき</h2>
<ol>
<li>Ctrl+Shift+R（Macは⌘+Shift+R）で再読み込みします。</li>
<li>シークレットウィンドウで開きます。正常に動く場合は、広告ブロックや翻訳などの拡張機能が原因です。</li>
<li>hoshino.exampleのCookieを許可します。</li>
<li>パソコンの日付と時刻が合っているか確認します。</li>
</ol>
<p>ガラケー（フィーチャーフォン）用のサイトは2024年3月末で終了いたします。</p>`,
      },
      zh: {
        title: "支持的浏览器和设备",
        updatedAt: "2026-05-14",
        html: `<table>
<tr><th>环境</th><th>支持版本</th></tr>
<tr><td>Chrome、Edge、Firefox</td><td>当前版本及上一个版本</td></tr>
<tr><td>Safari</td><td>17.4 及以上</td></tr>
<tr><td>iPhone、iPad</td><td>iOS 17 及以上</td></tr>
<tr><td>安卓</td><td>Android 11 及以上</td></tr>
</table>
<p>其他浏览器未经测试，可能显示异常。聊天软件的内置浏览器不受支持，请点击右上角菜单，选择<strong>在浏览器中打开</strong>。双核浏览器请切换到极速模式。</p>
<h2>页面空白、按钮没反应</h2>
<ol>
<li>按 Ctrl+Shift+R 强制刷新（Mac 为 ⌘+Shift+R）。</li>
<li>用无痕窗口打开。如果正常，说明是插件造成的，多半是广告拦截或翻译插件。</li>
<li>允许 hoshino.example 使用 Cookie。</li>
<li>检查电脑的日期和时间是否准确。</li>
</ol>
<p>使用通行密钥需要 Chrome 122 或 Safari 17.4 以上。已 Root 或越狱的手机只能查看行情，不能提现，App 会提示“此设备不安全（E-1020）”。</p>`,
      },
    },
  },
  {
    id: "csv-export",
    section: "api_technical",
    translations: {
      en: {
        title: "Export your history (CSV) for tax",
        updatedAt: "2026-10-30",
        html: `<ol>
<li>On the website, open <strong>Reports &gt; Export</strong>.</li>
<li>Choose what you need: trades, deposits and withdrawals, rewards, or <strong>Tax report</strong> (FIFO or average cost).</li>
<li>Choose the period, one calendar year at most.</li>
<li>Press <strong>Create</strong>. The file is kept for 30 days under <strong>Reports &gt; Files</strong>.</li>
</ol>
<p>Files of more than <strong>5,000 rows</strong> are made at night (from 02:00 in Tokyo), and you get a link by e-mail. “In preparation” is normal until then.</p>
<h2>Questions about the file</h2>
<ul>
<li><strong>Time zone:</strong> always UTC. A sale early on 1 January in Tokyo is dated 31 December.</li>
<li><strong>Empty file:</strong> look at the period and at the account; trades of sub-accounts have their own export.</li>
<li><strong>Strange characters in Excel:</strong> open it with Data &gt; From text, encoding UTF-8.</li>
<li><strong>Cost 0.00 or missing (MISSING_COST_BASIS):</strong> we cannot know what you paid for coins that came from another wallet. Upload your purchases (date, asset, quantity, price) under <strong>Reports &gt; Tax &gt; Own purchases</strong>; the report is then computed again.</li>
<li><strong>“line 1: unexpected character”:</strong> save your list as UTF-8 <em>without BOM</em>.</li>
</ul>
<p>For signed papers see <a href="https://hoshino.example/help/tax-reporting">Tax reporting</a>.</p>`,
      },
      ja: {
        title: "取引履歴（CSV）を出力する：確定申告用",
        updatedAt: "2026-10-30",
        html: `<ol>
<li>ウェブサイトで<strong>「レポート &gt; 出力」</strong>を開きます。</li>
<li>出力する内容（取引、入出金、報酬、損益計算）を選びます。損益計算は移動平均法と総平均法から選べます。</li>
<li>期間を指定します（最長で暦年一年分）。</li>
<li><strong>「作成」</strong>を押します。ファイルは<strong>「レポート &gt; ファイル」</strong>に30日間保存されます。</li>
</ol>
<p><strong>5,000行</strong>を超える場合は夜間（午前2時以降）に作成し、リンクをメールでお送りします。それまでは「作成中」と表示されます。</p>
<h2>よくあるご質問</h2>
<ul>
<li><strong>時刻：</strong>すべて協定世界時（UTC）です。日本時間で1月1日の午前9時より前の取引は12月31日付になります。年間取引報告書は日本時間で作成しています。</li>
<li><strong>ファイルが空：</strong>期間と口座をご確認ください。サブ口座の取引は別に出力します。</li>
<li><strong>Excelで文字化けする：</strong>「データ &gt; テキストから」で文字コードUTF-8を選んで開いてください。</li>
<li><strong>取得単価が0、または空欄（MISSING_COST_BASIS）：</strong>ほかのウォレットから入庫した資産の購入価格は、当社では分かりません。<strong>「レポート &gt; 税務 &gt; ご自身の購入記録」</strong>に日付・銘柄・数量・単価をアップロードすると再計算されます。</li>
<li><strong>「line 1: unexpected character」：</strong>BOMなしのUTF-8で保存してください。</li>
</ul>
<p>署名入りの書類は<a href="https://hoshino.example/help/tax-reporting">税務に関する書類</a>をご覧ください。</p>`,
      },
      zh: {
        title: "导出交易记录（CSV）用于报税",
        updatedAt: "2025-02-06",
        html: `<ol>
<li>在网页版打开<strong>报表 &gt; 导出</strong>。</li>
<li>选择内容：成交记录、充值提现记录或理财收益。</li>
<li>选择时间范围，最长 3 个月。跨年请分几次导出。</li>
<li>点击<strong>生成</strong>，文件保留 7 天。</li>
</ol>
<p>超过 <strong>5,000 行</strong>的文件会在夜间生成，完成后把下载链接发到您的邮箱。在此之前显示“生成中”属于正常情况。</p>
<h2>常见问题</h2>
<ul>
<li><strong>时区：</strong>所有时间都是 UTC，比北京时间晚 8 小时。</li>
<li><strong>导出的表格是空的：</strong>请检查时间范围；子账户的记录需要单独导出。</li>
<li><strong>用 Excel 打开是乱码：</strong>请使用“数据 &gt; 自文本”导入，编码选择 UTF-8。</li>
<li><strong>没有成本价：</strong>目前导出的文件不含成本价和盈亏，需要您自行计算，或使用第三方报税软件，通过只读 <a href="https://hoshino.example/help/api-keys">API 密钥</a>同步。</li>
</ul>
<p>需要签章的资产证明，请看<a href="https://hoshino.example/help/tax-reporting">税务资料</a>。</p>`,
      },
    },
  },
]);
