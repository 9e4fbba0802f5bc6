import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

/** Getting in, and getting in again. Some translations are older than the English text, as on any real help centre. */
export const accountAccessArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "account-password-reset",
    section: "account",
    translations: {
      en: {
        title: "Reset your password",
        updatedAt: "2026-08-19",
        html: `<p>If you have forgotten your password, you can choose a new one yourself. Nobody at Hoshino Exchange can see or set it for you.</p>
<ol><li>Open <strong>Sign in</strong> and choose <strong>Forgot password?</strong></li><li>Enter the e-mail address of your account.</li><li>Open the link in our mail within <strong>15 minutes</strong>, on the device on which you asked for it.</li><li>Enter your six-digit code, then the new password twice.</li></ol>
<p>A password needs at least 12 characters and must not be one of your last five.</p>
<h2>The mail does not come</h2>
<p>For privacy, the page says “If this address is known to us, a mail is on its way” even when there is no such account. Look in spam, try another address you may have used, and wait ten minutes before you ask again: each new link makes the older one invalid. A used or old link shows <strong>“This link has expired (AUTH-1103)”</strong>.</p>
<h2>Afterwards</h2>
<p>All other devices are signed out and withdrawals pause for 24 hours. If the code is your problem rather than the password, see <a href="https://hoshino.example/help/account-2fa-lost">Lost your two-factor device</a>. If you did not ask for a reset, read <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>.</p>`,
      },
      ja: {
        title: "パスワードを再設定する",
        updatedAt: "2026-08-19",
        html: `<p>パスワードをお忘れの場合は、ご自身で再設定していただけます。当社の担当者がパスワードを確認したり、代わりに設定したりすることはできません。</p>
<ol><li>ログイン画面で<strong>「パスワードをお忘れですか」</strong>を選びます。</li><li>ご登録のメールアドレスを入力します。</li><li>届いたメールのリンクを<strong>15分以内</strong>に、お手続きを始めた端末で開きます。</li><li>6桁の認証コードと、新しいパスワードを2回入力します。</li></ol>
<p>パスワードは12文字以上とし、過去5回分と同じものはお使いいただけません。</p>
<h2>メールが届かないとき</h2>
<p>迷惑メールフォルダのほか、携帯会社のメールをお使いの場合は「hoshino.example」の受信許可をご確認ください。続けて何度も請求すると、前のリンクは使えなくなり<strong>「リンクの有効期限が切れています（AUTH-1103）」</strong>と表示されます。10分ほどお待ちのうえ、最新のメールをお開きください。</p>
<h2>再設定の後</h2>
<p>ほかの端末はすべてログアウトされ、出金は24時間停止します。覚えのない再設定メールが届いた場合は<a href="https://hoshino.example/help/security-compromised">第三者に不正アクセスされたとき</a>をご覧ください。</p>`,
      },
      zh: {
        title: "重置登录密码",
        updatedAt: "2024-02-27",
        html: `<p>忘记密码时，您可以自行重置。客服看不到您的密码，也无法代为修改。</p>
<ol><li>在登录页点击<strong>“忘记密码”</strong>。</li><li>输入注册时使用的邮箱。</li><li>在 <strong>60 分钟</strong>内打开邮件中的链接。</li><li>输入短信或验证器中的六位验证码，然后设置新密码。</li></ol>
<p>新密码至少 8 位，须同时包含字母和数字。</p>
<h2>收不到邮件怎么办</h2>
<p>请先查看垃圾邮件，并确认邮箱没有拼错。QQ 邮箱和 163 邮箱有时会延迟几分钟，请不要连续点击发送，否则之前的链接会立即失效，并提示<strong>“链接已过期（AUTH-1103）”</strong>。</p>
<p>密码重置后 48 小时内不能提现，交易不受影响。如果邮箱本身也登录不了，请参阅<a href="https://hoshino.example/help/account-email-change">更换邮箱</a>。</p>`,
      },
    },
  },
  {
    id: "account-2fa-setup",
    section: "account",
    translations: {
      en: {
        title: "Set up two-factor authentication",
        updatedAt: "2026-09-30",
        html: `<p>Two-factor authentication (2FA) asks for a second proof besides your password. It is required before your first withdrawal.</p>
<h2>Authenticator app</h2>
<ol><li>Go to <strong>Settings &gt; Security &gt; Two-factor authentication</strong>.</li><li>Scan the QR code with an authenticator app, or type the key shown below it.</li><li>Enter the six digits that the app shows.</li><li>Write down the ten <strong>backup codes</strong> and keep them on paper, not on the same phone. Each works once.</li></ol>
<p><img src="/help-media/two-factor-qr.png" alt="Two-factor page with a QR code, the setup key under it and a field for six digits"></p>
<h2>Passkey</h2>
<p>A <a href="https://hoshino.example/help/security-passkeys">passkey</a> replaces both password and code and cannot be phished. We recommend it where your device has one.</p>
<h2>Text messages</h2>
<p>Codes by SMS have not been offered to new accounts since 1 April 2026, because numbers can be taken over. If you still use them, please change before 31 December 2026.</p>
<h2>“Incorrect code”</h2>
<p>Codes change every 30 seconds and follow the clock of your phone. Turn automatic date and time off and on again. Five wrong codes lock the account for 24 hours.</p>
<p>We never ask for a code, in no chat, mail or call.</p>`,
      },
      ja: {
        title: "二段階認証を設定する",
        updatedAt: "2026-10-05",
        html: `<p>二段階認証は、パスワードに加えてもう一つの確認を求める仕組みです。初めての出金までに必ず設定していただきます。</p>
<h2>認証アプリを使う</h2>
<ol><li><strong>設定 &gt; セキュリティ &gt; 二段階認証</strong>を開きます。</li><li>表示されたQRコードを認証アプリで読み取ります。読み取れない場合は、下に表示されるキーを手で入力してください。</li><li>アプリに出た6桁の数字を入力します。</li><li>10個の<strong>バックアップコード</strong>を紙に控えます。同じスマートフォンのメモや写真には残さないでください。</li></ol>
<p><img src="/help-media/two-factor-qr.png" alt="二段階認証の設定画面。QRコード、その下にセットアップキー、6桁の入力欄が並んでいる"></p>
<p>対応端末では、より安全な<a href="https://hoshino.example/help/security-passkeys">パスキー</a>をおすすめします。SMS認証の新規受付は2026年4月1日に終了しました。ご利用中の方は2026年12月31日までにお切り替えください。</p>
<h2>機種変更の前に</h2>
<p>新しい端末の認証アプリへ移してから、古い端末を初期化してください。先に初期化すると<a href="https://hoshino.example/help/account-2fa-lost">端末を失くしたときのお手続き</a>が必要になります。</p>
<h2>コードが合わないとき</h2>
<p>端末の時計が30秒以上ずれると無効になります。日付と時刻の自動設定を一度切り、入れ直してください。5回続けて間違えると24時間ロックされます。</p>`,
      },
      zh: {
        title: "设置两步验证",
        updatedAt: "2024-09-12",
        html: `<p>开启两步验证后，登录和提现时除了密码还需要一个验证码。首次提现前必须完成设置，可在以下两种方式中任选一种。</p>
<h2>方式一：短信验证码</h2>
<p>在<strong>设置 &gt; 安全 &gt; 两步验证</strong>选择“短信”，输入手机收到的六位数字即可。支持中国大陆、香港、澳门、台湾及新加坡号码。</p>
<h2>方式二：验证器 App（推荐）</h2>
<ol><li>安装 Google Authenticator 或 Microsoft Authenticator。</li><li>用验证器扫描页面上的二维码，无法扫码时手动输入密钥。</li><li>填入验证器显示的六位数字。</li><li>把备份码抄在纸上妥善保管，每个只能使用一次。</li></ol>
<p><img src="/help-media/two-factor-qr.png" alt="两步验证设置页：二维码、下方的密钥和六位验证码输入框"></p>
<h2>提示“验证码错误”</h2>
<p>手机时间误差超过 30 秒，验证码就会失效，请把“自动设置时间”关闭后重新打开。连续输错 5 次，账户会锁定 24 小时。更换手机前，请先把验证器迁移到新手机。</p>`,
      },
    },
  },
  {
    id: "account-2fa-lost",
    section: "account",
    translations: {
      en: {
        title: "Lost your two-factor device",
        updatedAt: "2026-10-27",
        html: `<p>A new, lost or reset phone no longer shows your six-digit codes. There are two ways back in.</p>
<h2>With a backup code</h2>
<p>On the page <strong>Enter your 6-digit code</strong>, choose <strong>Use a backup code</strong>. Then go to <strong>Settings &gt; Security</strong>, remove the old device and <a href="https://hoshino.example/help/account-2fa-setup">set up the new one</a>.</p>
<h2>Without a backup code</h2>
<ol><li>On the same page, choose <strong>I no longer have this device</strong>.</li><li>We send a link to your registered e-mail address. It is valid for 24 hours.</li><li>The link opens an identity check: a photo of your document and a short selfie video.</li><li>A person looks at it. This usually takes one working day, at most three.</li></ol>
<p>After the reset, withdrawals are held for <strong>24 hours</strong>. Open orders and staking stay as they are.</p>
<h2>Good to know</h2>
<ul><li>“Incorrect code. 1 attempt left before your account is locked for 24 hours” (<strong>SEC-2041</strong>): stop here and use the reset. It does not count as an attempt.</li><li>If the button asks you for a code again, update the app to 8.14.2 or use the website.</li><li>If you cannot read your mail either, write to us through the form; we then confirm you in another way.</li></ul>
<p>Please never send us a code, a password or a recovery phrase.</p>`,
      },
      ja: {
        title: "二段階認証の端末を失くしたとき",
        updatedAt: "2024-06-03",
        html: `<p>機種変更や紛失、初期化などで認証アプリのコードが確認できなくなった場合のお手続きです。</p>
<h2>バックアップコードがある場合</h2>
<p>コードの入力画面で<strong>「バックアップコードを使う」</strong>を選び、控えておいたコードを一つ入力してください。ログイン後、新しい端末を登録します。</p>
<h2>バックアップコードがない場合</h2>
<ol><li>ログイン画面の<strong>「端末を失くした」</strong>を押します。</li><li>ご登録のメールアドレスに届くリンクを24時間以内に開きます。</li><li>本人確認書類とセルフィーを撮影して送信します。</li><li>審査が完了すると、設定が解除されます（通常3〜5営業日）。</li></ol>
<p>解除後<strong>48時間</strong>は、安全のため出金を停止いたします。注文中のお取引はそのまま継続します。</p>
<p>「コードが正しくありません。あと1回でアカウントが24時間ロックされます」（SEC-2041）と表示されたときは、入力を続けず、上記のお手続きにお進みください。</p>
<p>メールも電話番号も使えない場合は、お問い合わせフォームからご連絡ください。コードやパスワードを当社がお伺いすることはありません。</p>`,
      },
      zh: {
        title: "两步验证设备丢失",
        updatedAt: "2026-10-28",
        html: `<p>换了手机、手机丢失或恢复出厂设置后，验证器里的六位数字就没有了。可以用下面的办法重新登录。</p>
<h2>还有备份码</h2>
<p>在输入验证码的页面点击<strong>“使用备份码”</strong>，登录后到<strong>设置 &gt; 安全</strong>移除旧设备，再绑定新设备。</p>
<h2>没有备份码</h2>
<ol><li>在同一页面点击<strong>“设备丢失”</strong>。</li><li>我们会向注册邮箱发送链接，24 小时内有效。</li><li>按提示拍摄证件，并录一段简短的自拍视频。</li><li>人工审核一般一个工作日完成，最长三天。</li></ol>
<p>重置之后提现暂停 <strong>24 小时</strong>，挂单和质押不受影响。</p>
<h2>常见问题</h2>
<ul><li>提示“验证码错误，再错一次账户将锁定 24 小时”（<strong>SEC-2041</strong>）：请不要再试，直接走重置流程，不计入错误次数。</li><li>点击后是空白页或又要求验证码：请把 App 更新到 8.14.2，或改用网页版。</li><li>邮箱也登录不了：请通过表单联系我们，改用其他方式核实身份。</li></ul>
<p>任何人向您索要验证码、密码或助记词，都不是 Hoshino Exchange 的客服。</p>`,
      },
    },
  },
  {
    id: "account-locked",
    section: "account",
    translations: {
      en: {
        title: "Your account is locked",
        updatedAt: "2026-05-21",
        html: `<p>What to do depends on the message you see when you sign in.</p>
<table><thead><tr><th>Message</th><th>Meaning</th><th>What helps</th></tr></thead><tbody><tr><td>Your account is temporarily locked (SEC-2044)</td><td>Five wrong passwords or codes</td><td>It opens by itself after 24 hours</td></tr><tr><td>Account frozen at your request (SEC-2050)</td><td>Somebody pressed <strong>Freeze account</strong> in the app or in one of our mails</td><td>Identity check, see below</td></tr><tr><td>Account under review (ACC-3010)</td><td>We need something from you, or must wait for an authority</td><td>Look for our mail and answer it</td></tr></tbody></table>
<h2>Unlock sooner</h2>
<p>A 24-hour lock ends early when you <a href="https://hoshino.example/help/account-password-reset">reset your password</a>. If it was the code that went wrong, use <a href="https://hoshino.example/help/account-2fa-lost">Lost your two-factor device</a>. Support cannot shorten the wait in any other way.</p>
<h2>Unfreeze</h2>
<p>Choose <strong>Unfreeze</strong> on the sign-in page and take a selfie. Withdrawals follow 24 hours later.</p>
<h2>Meanwhile</h2>
<p>Your balance, open orders and recurring buys stay. Margin positions can still be liquidated, so tell us at once if you hold any. If you did not cause the wrong attempts yourself, read <a href="https://hoshino.example/help/security-compromised">If someone else is in your account</a>.</p>`,
      },
      ja: {
        title: "アカウントがロックされたとき",
        updatedAt: "2026-05-28",
        html: `<p>ログイン時に表示されるメッセージによって、お手続きが異なります。</p>
<table><thead><tr><th>表示</th><th>理由</th><th>解除の方法</th></tr></thead><tbody><tr><td>アカウントは一時的にロックされています（SEC-2044）</td><td>パスワードまたはコードを5回続けて間違えた</td><td>24時間後に自動で解除</td></tr><tr><td>お客様の申し出により凍結中です（SEC-2050）</td><td>アプリやメールの「アカウントを凍結」が押された</td><td>本人確認のうえ解除</td></tr><tr><td>アカウントを確認中です（ACC-3010）</td><td>追加の確認や、関係機関への照会が必要</td><td>当社からのメールにご回答</td></tr></tbody></table>
<h2>24時間を待てないとき</h2>
<p><a href="https://hoshino.example/help/account-password-reset">パスワードを再設定</a>すると、その時点でロックが解けます。コードが合わない場合は<a href="https://hoshino.example/help/account-2fa-lost">端末を失くしたとき</a>からお進みください。サポート窓口で時間を短縮することはできません。</p>
<h2>ロック中のお取引</h2>
<p>残高、注文、積立はそのまま保たれます。レバレッジ取引の建玉はロスカットの対象となりますので、お持ちの場合はすぐにご連絡ください。ご自身に心当たりのない失敗が続いているときは、<a href="https://hoshino.example/help/security-compromised">第三者に不正アクセスされたとき</a>をご確認ください。</p>`,
      },
      zh: {
        title: "账户被锁定怎么办",
        updatedAt: "2026-06-02",
        html: `<p>登录时看到的提示不同，处理方法也不同：</p>
<ul><li><strong>“账户已被暂时锁定（SEC-2044）”</strong>：密码或验证码连续输错 5 次，24 小时后自动解锁。</li><li><strong>“账户已按您的要求冻结（SEC-2050）”</strong>：有人在 App 或邮件里点了“冻结账户”。在登录页点击“解除冻结”，完成自拍核验即可，提现于 24 小时后恢复。</li><li><strong>“账户正在核查（ACC-3010）”</strong>：需要您补充资料，或须等待有关机构答复。请查看邮箱里我们的来信并直接回复。</li></ul>
<h2>想提前解锁</h2>
<p><a href="https://hoshino.example/help/account-password-reset">重置密码</a>后，24 小时的锁定会立即解除；如果是验证码总是不对，请按<a href="https://hoshino.example/help/account-2fa-lost">两步验证设备丢失</a>操作。除此之外，客服没有办法缩短等待时间。</p>
<h2>锁定期间资产怎么办</h2>
<p>余额、挂单和定投都会保留。杠杆仓位仍可能被强平，如持有仓位请马上联系我们。若不是您本人输错，请尽快查看<a href="https://hoshino.example/help/security-compromised">他人登录了您的账户</a>。</p>`,
      },
    },
  },
]);
