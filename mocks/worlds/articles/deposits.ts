import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

/** Money and coins that come in. Where a translation is older, its fees, times and networks are those of its day. */
export const depositArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "deposit-crypto",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Deposit crypto",
        updatedAt: "2026-10-06",
        html: `<ol><li>Open <strong>Wallet &gt; Deposit</strong> and choose the coin.</li><li>Choose the <strong>network</strong>. It has to be the one on which the sender sends.</li><li>Copy the address, or scan the QR code, and compare the first and last four characters.</li><li>For XRP, XLM and ATOM also copy the memo or destination tag.</li><li>Send a small amount first if it is the first time.</li></ol>
<p><img src="/help-media/deposit-network.png" alt="Deposit page for USDT: the network list open with TRON (TRC20), Ethereum (ERC20) and BNB Smart Chain (BEP20)"></p>
<table><thead><tr><th>Network</th><th>Confirmations</th><th>About</th><th>Minimum</th></tr></thead><tbody><tr><td>Bitcoin</td><td>3</td><td>30 min</td><td>0.0001 BTC</td></tr><tr><td>Ethereum (ERC20)</td><td>32</td><td>7 min</td><td>0.002 ETH, 5 USDT</td></tr><tr><td>TRON (TRC20)</td><td>20</td><td>1 min</td><td>1 USDT</td></tr><tr><td>BNB Smart Chain (BEP20)</td><td>15</td><td>1 min</td><td>1 USDT</td></tr><tr><td>XRP Ledger</td><td>1</td><td>10 s</td><td>1 XRP</td></tr><tr><td>Solana</td><td>32</td><td>20 s</td><td>0.01 SOL</td></tr></tbody></table>
<p>Deposits are free. Amounts below the minimum are not credited and <strong>cannot be assigned by hand</strong>, also not when you add to them later.</p>
<p>Your address may change; old ones keep working. Nothing there after the time above? See <a href="https://hoshino.example/help/deposit-not-credited">My deposit is not credited</a>.</p>`,
      },
      ja: {
        title: "暗号資産を入金する",
        updatedAt: "2024-04-09",
        html: `<ol><li><strong>ウォレット &gt; 入金</strong>で通貨を選びます。</li><li>送金元と同じ<strong>ネットワーク</strong>を選びます。</li><li>アドレスをコピーするか、QRコードを読み取ります。</li><li>XRPとXLMは、宛先タグ（メモ）も必ず入力してください。</li></ol>
<p><img src="/help-media/deposit-network.png" alt="USDTの入金画面。ネットワークの一覧が開き、TRON、イーサリアム、BNBスマートチェーンが並んでいる"></p>
<table><thead><tr><th>ネットワーク</th><th>承認回数</th><th>目安</th><th>最低入金数量</th></tr></thead><tbody><tr><td>ビットコイン</td><td>6回</td><td>60分</td><td>0.0005 BTC</td></tr><tr><td>イーサリアム（ERC20）</td><td>64回</td><td>15分</td><td>0.01 ETH</td></tr><tr><td>TRON（TRC20）</td><td>20回</td><td>1分</td><td>10 USDT</td></tr><tr><td>XRP Ledger</td><td>1回</td><td>10秒</td><td>20 XRP</td></tr></tbody></table>
<p>入金手数料は無料です。送金元の取引所では、出金手数料がかかる場合があります。最低入金数量に満たない入金は反映されません。</p>
<p>国内のほかの取引所から送金される場合は、送金元で「受取人：本人」「受取先：Hoshino Exchange」をお選びください。お選びにならないと、反映に時間がかかることがあります。</p>
<p>初めての場合は、少額でお試しのうえ送金してください。</p>`,
      },
      zh: {
        title: "充值数字货币",
        updatedAt: "2026-10-08",
        html: `<ol><li>打开<strong>钱包 &gt; 充值</strong>，选择币种。</li><li>选择<strong>网络</strong>，必须与转出方使用的网络一致。</li><li>复制地址或扫描二维码，并核对首尾各四位。</li><li>XRP、XLM、ATOM 还要复制 memo 或标签。</li><li>第一次充值建议先转一小笔测试。</li></ol>
<p><img src="/help-media/deposit-network.png" alt="USDT 充值页：网络列表展开，可选 TRON (TRC20)、Ethereum (ERC20) 和 BNB Smart Chain (BEP20)"></p>
<table><thead><tr><th>网络</th><th>确认数</th><th>大约时间</th><th>最小充值</th></tr></thead><tbody><tr><td>Bitcoin</td><td>3</td><td>30 分钟</td><td>0.0001 BTC</td></tr><tr><td>Ethereum (ERC20)</td><td>32</td><td>7 分钟</td><td>0.002 ETH / 5 USDT</td></tr><tr><td>TRON (TRC20)</td><td>20</td><td>1 分钟</td><td>1 USDT</td></tr><tr><td>BNB Smart Chain (BEP20)</td><td>15</td><td>1 分钟</td><td>1 USDT</td></tr><tr><td>XRP Ledger</td><td>1</td><td>10 秒</td><td>1 XRP</td></tr><tr><td>Solana</td><td>32</td><td>20 秒</td><td>0.01 SOL</td></tr></tbody></table>
<p>充值不收手续费。低于最小充值数量的不会入账，<strong>也无法人工补入</strong>，之后再补转差额也不行。</p>
<p>充值地址可能会更换，旧地址继续有效。超过上表时间仍未到账，请看<a href="https://hoshino.example/help/deposit-not-credited">充值未到账</a>。</p>`,
      },
    },
  },
  {
    id: "deposit-wrong-network",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Sent over the wrong network",
        updatedAt: "2026-08-28",
        html: `<p>You sent USDT over BNB Smart Chain to the address of another network, or chose a network that we do not list. The coins are not on your balance, but often they are not lost.</p>
<h2>Can it be recovered?</h2>
<ul><li><strong>Usually yes</strong>: networks that share the Ethereum form of address (ERC20, BEP20, Polygon, Arbitrum, Optimism, Base, Avalanche C-Chain). Such a deposit lies at an address that we hold.</li><li><strong>Sometimes</strong>: TRON, Solana and Bitcoin Cash, from a value of ¥15,000.</li><li><strong>No</strong>: tokens that we do not support on any network, addresses that never belonged to us, and networks that have been shut down.</li></ul>
<h2>Ask for a recovery</h2>
<ol><li>Open <strong>Wallet &gt; Missing deposit &gt; Wrong network</strong>.</li><li>Enter the <a href="https://hoshino.example/help/transaction-hash">transaction id</a>, coin, amount and network.</li><li>Attach the record of the sending side.</li><li>Fee and time are shown before you agree.</li></ol>
<p>A recovery costs <strong>15 USDT</strong>, taken from the amount, and takes <strong>5 to 10 working days</strong>. If it fails, you pay nothing.</p>
<p>The sending exchange cannot call a confirmed transfer back. We never need a recovery phrase or private key for this. “Asset recovery specialists” who offer to be faster for money are thieves.</p>`,
      },
      ja: {
        title: "違うネットワークで送金してしまったとき",
        updatedAt: "2026-09-02",
        html: `<p>入金画面と異なるネットワークで送金されると、残高には反映されません。ただし、多くの場合は復旧できます。</p>
<h2>復旧の対象</h2>
<table><thead><tr><th>送金に使ったネットワーク</th><th>復旧</th></tr></thead><tbody><tr><td>ERC20、BEP20、Polygon、Arbitrum、Optimism、Base、Avalanche C-Chain</td><td>可能（アドレスの形式が共通のため）</td></tr><tr><td>TRON、Solana、Bitcoin Cash</td><td>15,000円相当以上の場合に調査</td></tr><tr><td>当社で取り扱いのないトークン、当社以外のアドレス</td><td>できません</td></tr></tbody></table>
<h2>お申し込み</h2>
<ol><li><strong>ウォレット &gt; 未反映の入金 &gt; ネットワーク違い</strong>を開きます。</li><li>トランザクションID、通貨、数量、ネットワークを入力します。</li><li>送金元の取引所やウォレットの履歴画面を添付します。</li><li>表示される費用と期間をご確認のうえ、同意します。</li></ol>
<p>費用は<strong>15 USDT</strong>（復旧した数量から差し引き）、期間は<strong>5〜10営業日</strong>です。復旧できなかった場合、費用はかかりません。</p>
<p>承認済みの送金を送金元が取り消すことはできません。リカバリーフレーズや秘密鍵は不要です。「料金を払えば早く取り戻せる」という連絡は詐欺ですので、応じないでください。</p>`,
      },
      zh: {
        title: "充错网络怎么办",
        updatedAt: "2024-05-30",
        html: `<p>充值时选错了链（例如地址是 TRC20，却从 BEP20 转出），资产不会自动入账。能否找回取决于具体情况。</p>
<h2>可以申请找回</h2>
<ul><li>地址格式与以太坊相同的网络：ERC20、BEP20、Polygon</li><li>单笔价值不低于 100 USDT</li></ul>
<h2>暂不支持</h2>
<ul><li>Arbitrum、Optimism、Solana 等其他网络</li><li>平台未上线的代币</li><li>不属于本平台的地址</li></ul>
<h2>申请方法</h2>
<ol><li>打开<strong>钱包 &gt; 充值未到账 &gt; 网络错误</strong>。</li><li>填写交易哈希、币种、数量和所用网络。</li><li>上传转出方的交易记录截图。</li></ol>
<p>手续费为 <strong>30 USDT</strong>，从找回的资产中扣除，预计 <strong>15 至 30 个工作日</strong>。</p>
<p>链上已确认的交易，转出方也无法撤回。找回过程不需要助记词或私钥；任何人主动联系您说可以加急，都是诈骗。</p>`,
      },
    },
  },
  {
    id: "deposit-missing-memo",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Deposit without memo or destination tag",
        updatedAt: "2026-04-29",
        html: `<p>XRP, XLM, ATOM, TON and EOS use one address for all customers. The memo (with XRP: the destination tag) says whose deposit it is. Without it, or with a wrong one, the coins reach us but cannot be matched by themselves.</p>
<h2>Claim your deposit</h2>
<ol><li>Open <strong>Wallet &gt; Missing deposit &gt; Memo missing or wrong</strong>.</li><li>Enter the transaction id, the <strong>exact</strong> amount and the time you sent it.</li><li>Attach a screenshot of the sender's page that shows the transfer. If you sent from a wallet of your own, we may ask for one more very small deposit from the same address instead.</li></ol>
<p>We usually credit it within <strong>one working day</strong>, free of charge. Amounts below the <a href="https://hoshino.example/help/deposit-crypto">minimum deposit</a> cannot be assigned.</p>
<h2>You used the tag of another exchange</h2>
<p>Choose the same form. If the tag belongs to another of our customers, we first have to ask them; that takes up to ten working days.</p>
<h2>You sent from us to another exchange without a tag</h2>
<p>The coins are with them then. Give their support the transaction id from <strong>Wallet &gt; History</strong> and the words “sent without destination tag”. We cannot call them back.</p>`,
      },
      ja: {
        title: "メモ・宛先タグを付けずに入金したとき",
        updatedAt: "2024-12-05",
        html: `<p>XRPやXLMなどでは、当社の受取アドレスは全てのお客様に共通です。宛先タグ（メモ）がない、または誤っている場合、どなたの入金か自動では判別できません。資産は当社に届いておりますのでご安心ください。</p>
<h2>お申し込み方法</h2>
<ol><li><strong>ウォレット &gt; 未反映の入金 &gt; タグなし・タグ違い</strong>を開きます。</li><li>トランザクションID、正確な数量、送金日時を入力します。</li><li>送金元の履歴画面を添付します。</li></ol>
<p>確認のうえ、<strong>5営業日ほど</strong>で反映いたします。手数料は1件につき<strong>1,000円相当</strong>を、入金された通貨から差し引きます。</p>
<p>ご自身のウォレットから送金された場合は、ご本人さまの確認のため、同じアドレスからごく少額をもう一度お送りいただくことがあります。</p>
<h2>当社からほかの取引所へ、タグなしで送ってしまった場合</h2>
<p>資産は送金先に届いております。<strong>ウォレット &gt; 履歴</strong>のトランザクションIDを添えて、送金先の取引所へお問い合わせください。</p>`,
      },
      zh: {
        title: "充值没填 memo 或标签",
        updatedAt: "2026-05-06",
        html: `<p>XRP、XLM、ATOM、TON、EOS 的充值地址是所有用户共用的，靠 memo（XRP 叫 Destination Tag，标签）区分是谁的。没填或填错，币已经到了我们这里，只是无法自动入账。</p>
<h2>自助找回</h2>
<ol><li>打开<strong>钱包 &gt; 充值未到账 &gt; 标签缺失或错误</strong>。</li><li>填写交易哈希、<strong>准确数量</strong>和转出时间。</li><li>上传转出方页面的截图。如果是从自己的钱包转出的，可能会请您从同一地址再转一笔很小的金额，以确认是您本人。</li></ol>
<p>核对无误后，通常<strong>一个工作日</strong>内人工入账，不收手续费。低于<a href="https://hoshino.example/help/deposit-crypto">最小充值数量</a>的无法处理。</p>
<h2>填成了别人的标签</h2>
<p>同样提交上面的表单。若该标签属于其他用户，我们需要先联系对方，最长十个工作日。</p>
<h2>从本平台提到别家时漏填</h2>
<p>币已经在对方平台，请把提现记录里的哈希提供给对方客服，说明“未填标签”，我们无法撤回。</p>`,
      },
    },
  },
  {
    id: "deposit-not-credited",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "My deposit is not credited",
        updatedAt: "2026-11-09",
        html: `<p>Go through these points first; they explain nine out of ten missing deposits.</p>
<ol><li><strong>Has it left the sender?</strong> Without a <a href="https://hoshino.example/help/transaction-hash">transaction id</a> it has not. Ask the sending exchange.</li><li><strong>Is it confirmed?</strong> Look up the id in a block explorer and compare the number with the one under <a href="https://hoshino.example/help/deposit-crypto">Deposit crypto</a>. We show “Waiting for confirmations, 1 of 3” as soon as we see it.</li><li><strong>Is the address yours?</strong> Compare it letter by letter with <strong>Wallet &gt; Deposit &gt; My addresses</strong>.</li><li><strong>Is it the right network?</strong> If not, see <a href="https://hoshino.example/help/deposit-wrong-network">Sent over the wrong network</a>.</li><li><strong>Memo or tag?</strong> If it is missing, see <a href="https://hoshino.example/help/deposit-missing-memo">this page</a>.</li><li><strong>Is the wallet under maintenance?</strong> The coin then carries a spanner; deposits are credited afterwards without your doing.</li><li><strong>“On hold, sender details needed (TR-5001)”</strong>: tell us who sent it under <strong>Wallet &gt; History</strong>. See <a href="https://hoshino.example/help/withdrawal-travel-rule">Travel rule</a>.</li></ol>
<h2>Still missing?</h2>
<p>If the transfer has had its confirmations for more than two hours, open <strong>Wallet &gt; Missing deposit</strong> and send us the transaction id, coin, amount, network, address and time. We answer within four hours. For money from a bank, see <a href="https://hoshino.example/help/deposit-bank">Deposit by bank transfer</a>.</p>`,
      },
      ja: {
        title: "入金が反映されないとき",
        updatedAt: "2026-11-09",
        html: `<p>お問い合わせの前に、次の点を順にご確認ください。</p>
<ol><li><strong>送金元で完了していますか。</strong>トランザクションIDが発行されていなければ、まだ送金されていません。</li><li><strong>承認は足りていますか。</strong>ブロックエクスプローラーでIDを検索し、<a href="https://hoshino.example/help/deposit-crypto">必要な承認回数</a>と比べてください。</li><li><strong>アドレスは合っていますか。</strong><strong>ウォレット &gt; 入金 &gt; アドレス一覧</strong>と照らし合わせます。</li><li><strong>ネットワークは合っていますか。</strong>違う場合は<a href="https://hoshino.example/help/deposit-wrong-network">こちら</a>をご覧ください。</li><li><strong>宛先タグやメモを入れましたか。</strong>お忘れの場合は<a href="https://hoshino.example/help/deposit-missing-memo">こちら</a>からお手続きください。</li><li><strong>メンテナンス中ではありませんか。</strong>終了後に自動で反映されます。</li><li><strong>「送金元の情報が必要です（TR-5001）」</strong>と出ている場合は、<strong>ウォレット &gt; 履歴</strong>から送金元をご回答ください。</li></ol>
<h2>それでも反映されない場合</h2>
<p>必要な承認から2時間以上たっている場合は、<strong>ウォレット &gt; 未反映の入金</strong>から、トランザクションID、通貨、数量、ネットワーク、日時をお送りください。4時間以内にご返信いたします。銀行振込が反映されない場合は<a href="https://hoshino.example/help/deposit-bank">日本円を銀行振込で入金する</a>をご覧ください。</p>`,
      },
      zh: {
        title: "充值未到账",
        updatedAt: "2026-11-10",
        html: `<p>联系客服之前，请先按顺序自查：</p>
<ol><li><strong>对方真的转出了吗？</strong>没有<a href="https://hoshino.example/help/transaction-hash">交易哈希</a>（TxID）就说明还没有上链，请询问转出平台。</li><li><strong>确认数够了吗？</strong>在区块浏览器查询哈希，与<a href="https://hoshino.example/help/deposit-crypto">所需确认数</a>对比。系统检测到后会显示“等待确认 1/3”。</li><li><strong>地址对吗？</strong>与<strong>钱包 &gt; 充值 &gt; 我的地址</strong>逐位核对。</li><li><strong>网络对吗？</strong>选错了请看<a href="https://hoshino.example/help/deposit-wrong-network">充错网络怎么办</a>。</li><li><strong>填 memo 或标签了吗？</strong>没填请走<a href="https://hoshino.example/help/deposit-missing-memo">自助找回</a>。</li><li><strong>是否在维护？</strong>钱包维护期间的充值，恢复后自动入账。</li><li><strong>显示“需补充转出方信息（TR-5001）”</strong>：到<strong>钱包 &gt; 历史记录</strong>填写即可。</li></ol>
<h2>还是没有到账</h2>
<p>达到确认数超过两小时仍未入账，请在<strong>钱包 &gt; 充值未到账</strong>提交哈希、币种、数量、网络和时间，我们四小时内答复。法币转账请看<a href="https://hoshino.example/help/deposit-bank">银行转账充值</a>。</p>`,
      },
    },
  },
  {
    id: "deposit-bank",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Deposit by bank transfer",
        updatedAt: "2026-06-24",
        html: `<ol><li>Open <strong>Wallet &gt; Deposit &gt; Bank transfer</strong> and choose the currency.</li><li>Copy the account details. They can differ from one customer to the next, so do not use those of a friend.</li><li>Put your <strong>8-digit user ID</strong> into the reference field of the transfer.</li><li>Send it from an account in <strong>your own name</strong>.</li></ol>
<p><img src="/help-media/bank-transfer-reference.png" alt="Transfer form of a bank with the user ID in the reference field, marked by an arrow"></p>
<table><thead><tr><th>Transfer</th><th>Arrives</th><th>Our fee</th></tr></thead><tbody><tr><td>JPY, domestic</td><td>10 minutes; sent after 15:00, the next banking day</td><td>none</td></tr><tr><td>EUR, SEPA Instant</td><td>minutes</td><td>none</td></tr><tr><td>EUR, SEPA</td><td>1 to 2 working days</td><td>none</td></tr><tr><td>GBP, Faster Payments</td><td>2 hours</td><td>none</td></tr><tr><td>USD, SWIFT</td><td>2 to 5 working days</td><td>USD 10</td></tr></tbody></table>
<h2>Not there?</h2>
<ul><li>Without a reference we assign the transfer by hand, usually the same working day.</li><li>From another person's or a company's account it is sent back within five working days, less the fee of the bank.</li><li>After three business days, send us the bank's confirmation as a PDF: it must show date, amount, reference and the receiving account.</li></ul>
<p>Coins bought with a first deposit can be withdrawn after 24 hours. The minimum is ¥1,000, €10, £10 or $50.</p>`,
      },
      ja: {
        title: "日本円を銀行振込で入金する",
        updatedAt: "2026-06-30",
        html: `<ol><li><strong>ウォレット &gt; 入金 &gt; 日本円</strong>で、お客様専用の振込先口座を表示します。</li><li>ご利用の銀行から、<strong>ご本人名義</strong>でお振り込みください。</li><li>振込人名義の前に、<strong>8桁のユーザーID</strong>を入れてください（例：20481177 ヤマモト ユミコ）。</li></ol>
<p><img src="/help-media/bank-transfer-reference.png" alt="銀行の振込画面。振込人名義の欄にユーザーIDと氏名が入力され、矢印で示されている"></p>
<h2>反映までの時間</h2>
<ul><li>平日15時まで：通常10分ほど</li><li>平日15時以降と土日祝日：モアタイムシステム対応の銀行は当日、それ以外は翌銀行営業日</li><li>クイック入金：すぐに反映（入金額相当の出金は7日間制限されます）</li></ul>
<p>振込手数料はお客様のご負担です。クイック入金の手数料は無料です。最低入金額は1,000円です。</p>
<h2>反映されないとき</h2>
<ul><li><strong>ユーザーIDを入れ忘れた</strong>（窓口やATMでのお振り込みなど）：担当者が確認し、通常は当日中に反映いたします。</li><li><strong>旧姓やご家族の名義で振り込んだ</strong>：反映できません。5営業日以内に、手数料を差し引いて組戻しいたします。</li><li><strong>3営業日を過ぎた</strong>：振込日、金額、振込先が分かる明細をPDFでお送りください。</li></ul>
<p>同じ内容の再送信は、順番が遅くなることがございますのでお控えください。</p>`,
      },
      zh: {
        title: "银行转账充值",
        updatedAt: "2025-10-21",
        html: `<ol><li>打开<strong>钱包 &gt; 充值 &gt; 银行转账</strong>，选择币种。</li><li>复制收款账户信息。每位用户的收款账户可能不同，请勿使用他人的。</li><li>在<strong>附言</strong>里填写您的 8 位用户 ID。</li><li>必须从<strong>本人名下</strong>的银行账户转出。</li></ol>
<p><img src="/help-media/bank-transfer-reference.png" alt="银行转账页面，附言栏填有用户 ID，并用箭头标出"></p>
<table><thead><tr><th>币种与方式</th><th>到账时间</th><th>手续费</th></tr></thead><tbody><tr><td>日元（日本境内）</td><td>约 10 分钟，15:00 后次一银行营业日</td><td>免费</td></tr><tr><td>美元 SWIFT 电汇</td><td>2 至 5 个工作日</td><td>15 美元</td></tr><tr><td>欧元 SEPA</td><td>1 至 2 个工作日</td><td>免费</td></tr><tr><td>新加坡元 FAST</td><td>1 小时内</td><td>免费</td></tr></tbody></table>
<p>电汇时中转行可能另外扣费，到账金额会少于汇出金额，请选择“OUR（汇款人承担费用）”。</p>
<h2>没有到账</h2>
<ul><li>忘记填写附言：由人工匹配，一般当天入账。</li><li>从他人或公司账户转出：五个工作日内退回，并扣除银行费用。</li><li>超过三个工作日：请发送银行回单 PDF，须显示日期、金额、附言和收款账户。</li></ul>`,
      },
    },
  },
  {
    id: "deposit-card",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Deposit by card",
        updatedAt: "2025-06-17",
        html: `<p>You can buy with a Visa or Mastercard debit or credit card in your own name. Prepaid, gift and company cards are refused.</p>
<table><thead><tr><th></th><th>Intermediate</th><th>Advanced</th></tr></thead><tbody><tr><td>One payment</td><td>€10 to €1,000</td><td>€10 to €5,000</td></tr><tr><td>In 30 days</td><td>€5,000</td><td>€20,000</td></tr><tr><td>Fee</td><td colspan="2">2.9 %, included in the price you see</td></tr></tbody></table>
<p>The bank asks you to approve the payment in its own app (3-D Secure). Keep the page open until it says <strong>Done</strong>. What you buy can be traded at once and withdrawn after 72 hours.</p>
<h2>Declined</h2>
<ul><li><strong>CARD-302 “Declined by your bank”</strong>: many banks block crypto merchants. Only the bank can change that.</li><li><strong>CARD-307 “Name differs”</strong>: the card belongs to someone else.</li><li><strong>CARD-311 “Try again later”</strong>: three failures in an hour; wait a day.</li></ul>
<h2>Charged twice, or charged although it failed</h2>
<p>One of the two is nearly always a reservation. It falls off by itself within <strong>seven days</strong>; until then the bank shows it as “pending”. If it is booked after that, send us date, amount and the last four digits of the card, never the whole number. Please do not dispute it with the bank meanwhile, or both stop.</p>`,
      },
    },
  },
  {
    id: "transaction-hash",
    section: "deposits_withdrawals",
    translations: {
      en: {
        title: "Find a transaction id (hash)",
        updatedAt: "2025-01-30",
        html: `<p>The transaction id, also called TxID or hash, is the number under which a transfer stands on its blockchain. With it, anybody can see where the coins are.</p>
<h2>Here</h2>
<p>Open <strong>Wallet &gt; History</strong>, tap the deposit or withdrawal and then the copy sign beside <strong>TxID</strong>. <strong>View on explorer</strong> opens it directly.</p>
<p><img src="/help-media/history-txid.png" alt="Details of a withdrawal with the lines Network, Address, TxID with a copy button, Network fee and Order no."></p>
<h2>Elsewhere</h2>
<p>Other exchanges show it in their withdrawal history, wallets under Activity. Please send it as text; a picture of it cannot be searched.</p>
<h2>What it looks like</h2>
<table><thead><tr><th>Network</th><th>Form</th></tr></thead><tbody><tr><td>Bitcoin, TRON</td><td>64 characters, 0–9 and a–f</td></tr><tr><td>Ethereum, BNB Smart Chain</td><td>0x and 64 characters</td></tr><tr><td>XRP Ledger</td><td>64 characters in capitals</td></tr><tr><td>Solana</td><td>87 or 88 letters and digits</td></tr></tbody></table>
<p>What begins with <strong>WD-</strong> or <strong>JPW-</strong> is our order number and no transaction id. Nor is an address one.</p>
<h2>There is none</h2>
<p>While a withdrawal is under review it has no id yet. Transfers between two Hoshino accounts and bank transfers never get one.</p>`,
      },
      ja: {
        title: "トランザクションID（TxID、ハッシュ）の調べ方",
        updatedAt: "2025-02-06",
        html: `<p>トランザクションID（TxID、取引ハッシュ）は、ブロックチェーン上の送金を示す番号です。お問い合わせの際にお知らせいただくと、調査が早く進みます。</p>
<h2>当社の画面で調べる</h2>
<p><strong>ウォレット &gt; 履歴</strong>で該当の入金または出金を開き、<strong>TxID</strong>の横のコピーボタンを押します。「エクスプローラーで見る」から、承認の状況も確認できます。</p>
<p><img src="/help-media/history-txid.png" alt="出金の詳細画面。ネットワーク、アドレス、コピーボタン付きのTxID、ネットワーク手数料、受付番号が並んでいる"></p>
<h2>番号の形</h2>
<ul><li>ビットコイン、TRON：英数字64文字（0〜9、a〜f）</li><li>イーサリアム、BNBスマートチェーン：0xで始まる66文字</li><li>XRP：英大文字と数字の64文字</li><li>Solana：英数字87〜88文字</li></ul>
<p><strong>WD-</strong>や<strong>JPW-</strong>で始まるものは当社の受付番号で、TxIDではありません。送金先のアドレスともお間違えのないようご注意ください。</p>
<p>審査中の出金には、まだTxIDがありません。また、当社のお客様同士の送金と銀行振込には発行されません。画像ではなく、文字でお送りください。</p>`,
      },
      zh: {
        title: "如何查找交易哈希（TxID）",
        updatedAt: "2026-03-27",
        html: `<p>交易哈希也叫 TxID 或交易 ID，是一笔转账在区块链上的编号。凭哈希可以查到这笔币现在在哪里，联系客服时请尽量提供。</p>
<h2>在本平台查找</h2>
<p>打开<strong>钱包 &gt; 历史记录</strong>，点开对应的充值或提现，点击 <strong>TxID</strong> 旁的复制按钮；点“在浏览器中查看”可直接看到确认进度。</p>
<p><img src="/help-media/history-txid.png" alt="提现详情页，依次显示网络、地址、带复制按钮的 TxID、网络手续费和订单号"></p>
<h2>在其他平台或钱包查找</h2>
<p>交易所在提现记录里，钱包一般在“活动”或“交易记录”里。请以文字形式发送，截图里的哈希无法搜索。</p>
<h2>哈希的样子</h2>
<ul><li>Bitcoin、TRON：64 位，由 0–9 和 a–f 组成</li><li>以太坊、BNB 链：0x 开头，共 66 位</li><li>XRP：64 位大写</li><li>Solana：87 或 88 位字母和数字</li></ul>
<p><strong>WD-</strong> 或 <strong>JPW-</strong> 开头的是我们的订单号，不是哈希；收款地址也不是。审核中的提现还没有哈希，站内互转和银行转账则不会产生哈希。</p>`,
      },
    },
  },
]);
