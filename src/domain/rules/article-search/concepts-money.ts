import type { ConceptTable } from "./concept.ts";

/** Money and coins that come, go and are traded; the app and the API. */
export const moneyConcepts: ConceptTable = {
  deposit: [
    "deposit|top up|fund account|add funds|pay in|incoming|fund",
    "入金|チャージ|預け入れ|預入",
    "充值|充币|入金|存入|充钱|入账|存款",
  ],
  withdrawal: [
    "withdrawal|withdraw|withdrawing|payout|outgoing|take out|cash out|cashout|send out|pull out",
    "出金|引き出し|引き出す|引出し|ひきだし|払い出し|出庫|送付|換金",
    "提现|提币|出金|取款|提款|转出|提取|取钱",
  ],
  transfer: [
    "transfer|send|sent|sending|remit|remittance|move",
    "送金|振込|振り込み|送る|送った|送り|移動|移す",
    "转账|汇款|转出|转入|发送|转币|打款|转到|转进",
  ],
  receive: ["receive|received|receiving|get paid|incoming", "受け取|受取|着金|届く", "收到|接收|收款|到账"],
  "not-arrived": [
    "not arrived|not received|not credited|missing deposit|not showing|didn't arrive|hasn't arrived|never arrived|not there|not in my balance|no credit|where is my money|not reflected|still waiting",
    "反映されな|着金しな|届かな|届いてな|入金されな|未反映|反映しな|残高に反映|残高ゼロ|残高0|来ない|まだ来",
    "未到账|没到账|没有到账|不到账|没收到|未入账|没入账|还没到|不见到账|没到",
  ],
  pending: [
    "pending|processing|stuck|in progress|delayed|delay|waiting|not processed|under review|on hold|taking long",
    "処理中|保留|保留中|審査中|遅い|遅延|待ち|止まって|進まな|完了しな|ペンディング",
    "处理中|待处理|审核中|延迟|卡住|一直|还没|等待中|未完成|卡单",
  ],
  bank: [
    "bank|bank transfer|wire|wire transfer|sepa|bank account|furikomi|iban|swift",
    "銀行|銀行振込|振込|銀行口座|振込先|口座番号|日本円",
    "银行|银行转账|银行卡|银行汇款|电汇|银行账户|法币|日元",
  ],
  "account-name": [
    "name mismatch|different name|account holder|someone else's account|third party|third-party|payer name|reference number|transfer name",
    "名義|振込名義|振込人名義|口座名義|名義違い|他人名義|名義が異な|振込依頼人|識別番号",
    "户名|姓名不符|他人账户|同名|附言|汇款人|名义|非本人账户|备注码",
  ],
  card: [
    "card|credit card|debit card|visa|mastercard|amex|jcb",
    "クレジットカード|デビットカード|カード決済|カード入金|クレカ",
    "信用卡|借记卡|银联|刷卡|卡支付",
  ],
  crypto: [
    "crypto|cryptocurrency|coin|bitcoin|btc|eth|ethereum|token|digital currency|virtual currency|asset",
    "暗号資産|仮想通貨|ビットコイン|コイン|イーサリアム|トークン|BTC|ETH|通貨",
    "数字货币|加密货币|虚拟货币|比特币|以太坊|币|代币|BTC|ETH",
  ],
  usdt: ["usdt|tether|usdc|stablecoin", "テザー|USDT|ステーブルコイン|USDC", "泰达币|USDT|稳定币|USDC|u币"],
  network: [
    "network|chain|blockchain network|erc20|trc20|bep20|erc-20|trc-20|bep-20|tron|polygon|arbitrum|bsc|mainnet",
    "ネットワーク|チェーン|ERC20|TRC20|BEP20|トロン|ポリゴン",
    "网络|链|主网|ERC20|TRC20|BEP20|波场|公链",
  ],
  "wrong-network": [
    "wrong network|wrong chain|different network|another network|incorrect network|wrong address|instead of erc20|instead of trc20|unsupported network|wrong blockchain",
    "違うネットワーク|ネットワーク違い|ネットワークを間違え|間違ったネットワーク|誤ったネットワーク|チェーンを間違え|別のネットワーク|ネットワーク間違い|誤送金",
    "充错网络|充错链|转错链|选错网络|错误网络|网络错误|错链|网络选错|转错|充错",
  ],
  wrong: [
    "wrong|mistake|mistaken|incorrect|by accident|accidentally|error",
    "間違|まちが|誤って|誤り|ミス|違う|誤送",
    "错误|搞错|弄错|错|选错|填错",
  ],
  memo: [
    "memo|destination tag|tag|xrp|xlm|ripple|stellar|payment id|memo id",
    "メモ|宛先タグ|タグ|デスティネーションタグ|リップル|XRP|XLM|ステラ|宛先メモ",
    "memo|标签|地址标签|目标标签|备注|瑞波|XRP|XLM|恒星",
  ],
  "missing-memo": [
    "without memo|missing memo|forgot memo|without destination tag|missing tag|forgot tag|no memo|no tag|wrong memo|forgot destination tag|wrong tag",
    "タグなし|タグを忘れ|タグ忘れ|タグの入力漏れ|メモなし|メモを忘れ|宛先タグを入力せず|タグ入れ忘れ|メモ忘れ|タグ間違",
    "忘填memo|没填memo|未填memo|没有memo|忘记memo|漏填标签|忘填标签|没填标签|缺少memo|memo填错",
  ],
  "transaction-hash": [
    "transaction id|transaction hash|txid|tx id|tx hash|hash|txn id|block explorer|explorer|txn hash",
    "トランザクションID|取引ID|TXID|ハッシュ|トランザクションハッシュ|取引ハッシュ|エクスプローラー|エクスプローラ",
    "交易哈希|哈希|TXID|交易ID|交易编号|区块浏览器|哈希值|区块链浏览器|交易号|区块哈希",
  ],
  limit: [
    "limit|maximum|max|cap|daily limit|monthly limit|per day|ceiling|how much can i|quota|minimum",
    "限度額|上限|限度|最大|一日|1日|制限額|いくらまで|最低|下限",
    "限额|额度|上限|最多|每日|单日|最高|最大|一天|日限额|最低",
  ],
  "address-book": [
    "address book|allow-list|allowlist|whitelist|whitelisted|white list|saved address|trusted address|withdrawal address",
    "アドレス帳|ホワイトリスト|出金先|送金先|送付先|アドレス登録|出金先登録|許可リスト|出金アドレス",
    "地址簿|白名单|提币地址|常用地址|地址管理|提现地址|允许列表",
  ],
  "travel-rule": [
    "travel rule|beneficiary|recipient|receiver|counterparty|originator|self-hosted wallet|unhosted wallet|recipient information|who receives",
    "トラベルルール|受取人|受取人情報|送付先情報|受取人の情報|相手の情報|宛先情報|プライベートウォレット|通知義務",
    "旅行规则|收款人|收款人信息|受益人|接收方|收款方|对方信息|转账规则|接收人",
  ],
  wallet: [
    "wallet|metamask|hardware wallet|ledger|trezor|external wallet|cold wallet",
    "ウォレット|メタマスク|ハードウェアウォレット|財布",
    "钱包|小狐狸|冷钱包|硬件钱包|外部钱包",
  ],
  fee: [
    "fee|fees|charge|charges|cost|commission|maker|taker|bps|basis point|pricing|spread",
    "手数料|費用|料金|メイカー|テイカー|コスト|スプレッド",
    "手续费|费用|费率|收费|挂单费|吃单费|挂单|吃单|点差",
  ],
  "fee-schedule": [
    "fee schedule|fee table|list of fees|price list|all fees|fee list",
    "手数料一覧|手数料表|料金表",
    "费率表|收费标准|手续费表|费用一览",
  ],
  order: ["order|place order|trade|buy order|sell order", "注文|発注|取引|売買", "订单|下单|委托|交易|挂单"],
  "order-type": [
    "order type|limit order|market order|stop order|stop-limit|stop loss|take profit|oco|trigger price|stop limit|stop-loss",
    "注文方法|注文の種類|指値|成行|逆指値|指値注文|成行注文|逆指値注文|損切り|ストップ|OCO",
    "订单类型|限价|市价|限价单|市价单|止损|止损单|止盈|止盈止损|条件单|计划委托|触发价",
  ],
  "order-cancel": [
    "cancel order|cancelling order|cancel an order|cannot cancel|open order|cancel my order|unfilled",
    "注文取消|注文の取消|注文キャンセル|注文を取り消|注文をキャンセル|注文取り消し|取り消せな|未約定",
    "撤单|取消订单|撤销订单|取消委托|撤销|撤回|撤不掉|撤销委托|未成交",
  ],
  cancel: [
    "cancel|cancellation|undo|revoke|call back|reverse",
    "キャンセル|取消|取り消し|とりけし|取消し|取り消",
    "取消|撤销|撤回|撤单",
  ],
  "order-rejected": [
    "order rejected|order was rejected|order failed|insufficient balance|insufficient funds|cannot place order|order error|not enough balance|minimum order|post only",
    "注文が拒否|注文エラー|注文できな|残高不足|余力不足|注文が通らな|注文拒否|最小注文|発注できな|注文が弾かれ",
    "下单失败|订单被拒|下单被拒|余额不足|无法下单|委托失败|不能下单|最小下单|下不了单|订单被拒绝",
  ],
  "margin-call": [
    "margin call|margin|liquidation|liquidated|liquidate|forced close|leverage|maintenance margin|stopped out|collateral",
    "追証|ロスカット|強制決済|証拠金|証拠金維持率|マージンコール|清算|レバレッジ|強制ロスカット",
    "爆仓|强平|强制平仓|追加保证金|保证金|穿仓|杠杆|维持保证金|被强平|清算",
  ],
  slippage: [
    "slippage|slipped|different price|another price|price difference|worse price|filled at|executed price|fill price|execution price|price moved",
    "スリッページ|約定価格|価格差|約定した価格|価格が違|値段が違|価格のずれ|すべった|滑り|約定",
    "滑点|成交价|成交价格|价格不一致|价格偏差|成交均价|价差|价格不一样",
  ],
  recurring: [
    "recurring buy|recurring|dca|dollar cost averaging|auto-invest|auto invest|auto buy|scheduled buy|weekly buy|monthly buy|regular buy|savings plan|every week|every month",
    "積立|つみたて|定期購入|自動購入|毎月購入|ドルコスト",
    "定投|定期买入|自动买入|定期购买|定额定投|每周买|每月买|定期定额",
  ],
  staking: [
    "staking|stake|unstake|unstaking|unbonding|reward|yield|apy|apr|earn|validator|redeem|redemption",
    "ステーキング|報酬|アンボンディング|ステーク|年率|利回り|解除期間|貸暗号資産",
    "质押|收益|解押|赎回|解除质押|年化|锁仓|理财|解绑期|奖励|质押收益",
  ],
  referral: [
    "referral|refer|invite|invitation|invite friend|refer a friend|referral code|invite code|affiliate",
    "紹介|友達紹介|友だち紹介|紹介コード|招待|招待コード|紹介プログラム|お友達|アフィリエイト",
    "推荐|邀请|邀请码|邀请好友|推荐人|返佣|推荐码|拉新",
  ],
  promotion: [
    "promotion|voucher|coupon|promo|promo code|campaign|bonus|discount|gift|redeem code|cashback",
    "キャンペーン|クーポン|特典|プロモーション|割引|ボーナス|キャッシュバック",
    "优惠|优惠券|活动|代金券|折扣|红包|兑换码|奖励金|体验金|抵扣券",
  ],
  contact: [
    "contact|support|customer service|customer support|help desk|call|talk to|speak to|human|live agent|live chat|chat|real person|phone support",
    "問い合わせ|問合せ|お問い合わせ|サポート|カスタマー|オペレーター|電話窓口|チャット|窓口|連絡先|有人",
    "客服|联系|人工|人工客服|在线客服|联系方式|热线|客户服务|人工服务",
  ],
  "opening-hours": [
    "hours|support hours|opening hours|business hours|office hours|weekend|holiday|open today|24/7",
    "営業時間|受付時間|対応時間|サポート時間|土日|休日|営業日|祝日|何時から",
    "工作时间|服务时间|营业时间|几点|上班|周末|节假日|在线时间|上下班",
  ],
  app: [
    "app|mobile app|application|ios app|android app|iphone|android|software",
    "アプリ|スマホアプリ|アイフォン|iPhone|Android|ソフト",
    "应用|APP|客户端|软件|苹果|安卓|手机端",
  ],
  crash: [
    "crash|crashes|crashing|won't open|does not open|doesn't open|not opening|freeze|freezes|white screen|blank screen|black screen|won't start|out of date|update app|update required|does not start",
    "起動しな|開かな|落ちる|クラッシュ|固まる|強制終了|起動でき|真っ白|動かな|フリーズ|アップデート|最新版|開けな",
    "闪退|打不开|崩溃|卡死|白屏|黑屏|无法打开|启动不了|卡顿|更新版本|最新版|升级",
  ],
  notification: [
    "notification|push|push notification|alert|price alert|not notified|reminder",
    "通知|プッシュ通知|プッシュ|アラート|お知らせ|価格アラート",
    "通知|推送|提醒|消息推送|价格提醒|推送通知|消息提醒",
  ],
  browser: [
    "browser|chrome|safari|firefox|edge|chromebook|supported device|operating system|windows|mac|linux|ios version|tablet|ipad|compatible|compatibility",
    "ブラウザ|ブラウザー|対応ブラウザ|推奨環境|動作環境|Chrome|Safari|Firefox|Edge|Windows|Mac|対応機種|対応OS|タブレット|iPad|パソコン|推奨ブラウザ",
    "浏览器|支持的设备|系统版本|兼容|Chrome|Safari|Firefox|Edge|Windows|Mac|电脑|平板|操作系统|系统要求",
  ],
  export: [
    "export|csv|download history|download|trade history|transaction history|history|excel|spreadsheet|report",
    "エクスポート|CSV|ダウンロード|取引履歴|履歴|明細|エクセル|出力|年間取引",
    "导出|CSV|下载|交易记录|历史记录|账单导出|流水|Excel|交易明细|交易历史",
  ],
  api: ["api|api key|rest api|api secret|endpoint", "API|APIキー|エーピーアイ", "API|API密钥|接口"],
  "api-key": [
    "api key|api keys|secret key|api secret|create key|ip restriction|ip whitelist|ip allow-list|read-only key|key permission|read only|trusted ip",
    "APIキー|シークレットキー|IP制限|APIキー作成|キーの作成|権限|読み取り専用|APIシークレット",
    "API密钥|密钥|私密密钥|IP限制|创建密钥|权限|只读|IP白名单|绑定IP",
  ],
  "api-error": [
    "api error|error code|invalid signature|signature|401|403|invalid nonce|nonce|timestamp|error message|unauthorized|signature invalid",
    "APIエラー|エラーコード|署名|署名エラー|無効な署名|タイムスタンプ|401|403",
    "API报错|错误码|错误代码|签名|签名错误|签名无效|时间戳|401|403|报错",
  ],
  "rate-limit": [
    "rate limit|rate limits|rate limited|too many requests|429|throttle|throttling|requests per second|requests per minute",
    "レート制限|リクエスト制限|429|回数制限|リクエスト過多",
    "限频|频率限制|请求过多|429|限流|请求频率",
  ],
  websocket: [
    "websocket|web socket|ws feed|stream|feed|market data|real-time data|subscribe|heartbeat|ping pong|disconnect|connection drops|reconnect",
    "WebSocket|ウェブソケット|ストリーム|リアルタイム配信|切断|再接続",
    "WebSocket|行情推送|数据流|断线|断开|重连|长连接",
  ],
  bug: [
    "error|problem|issue|trouble|fault|bug|broken",
    "エラー|不具合|問題|トラブル|障害|バグ",
    "报错|问题|故障|异常|出错|错误",
  ],
};
