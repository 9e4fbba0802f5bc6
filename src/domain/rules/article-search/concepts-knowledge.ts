import type { ConceptTable } from "./concept.ts";

/** What people want to know of crypto itself, of shops that take it and of the software around it. */
export const knowledgeConcepts: ConceptTable = {
  payment: [
    "pay|payment|paying|paid|checkout|merchant|purchase",
    "支払|支払い|決済|払う|店舗|マーチャント",
    "支付|付款|付钱|商家|商户|结账",
  ],
  buy: [
    "buy|purchase|acquire|obtain|get",
    "購入|買う|買い|手に入れ|入手|取得",
    "购买|买|获得|获取|买入|取得",
  ],
  sell: ["sell|sale|selling", "売却|売る|売り", "卖出|出售|卖|抛售"],
  price: [
    "price|value|worth|rate|volatility|quote",
    "価格|値段|相場|価値|レート|値動き",
    "价格|价值|行情|汇率|值钱|波动",
  ],
  mining: [
    "mining|mine|miner|hashrate|proof of work",
    "採掘|マイニング|マイナー|発掘",
    "挖矿|采矿|矿工|挖掘|矿机",
  ],
  benefit: ["advantage|benefit|pro|upside|strength|merit", "利点|メリット|長所|強み", "优势|优点|好处|益处"],
  drawback: [
    "disadvantage|drawback|con|downside|risk|weakness",
    "欠点|デメリット|短所|リスク|弱点|問題点",
    "缺点|劣势|坏处|风险|弊端",
  ],
  anonymous: [
    "anonymous|anonymity|privacy|pseudonymous|private",
    "匿名|匿名性|プライバシー",
    "匿名|匿名性|隐私",
  ],
  install: [
    "install|installation|deploy|deployment|set up|setup|host|hosting",
    "インストール|導入|構築|設置",
    "安装|部署|搭建|架设",
  ],
  confirmation: [
    "confirmation|confirm|confirmed|confirmations|block",
    "承認|確認|承認数|承認回数|ブロック",
    "确认|确认数|区块确认|区块",
  ],
  control: [
    "control|own|owner|govern|in charge|manage",
    "管理|所有|支配|コントロール|運営",
    "控制|拥有|管理|掌控|所有者",
  ],
  creator: [
    "create|creator|inventor|founder|invent|author|founded",
    "作った|創設|発明|開発者|創始者|考案",
    "创造|创建|发明|创始人|创立|作者",
  ],
  supply: [
    "supply|issued|total number|cap|limited|inflation|deflation",
    "発行|供給|発行量|インフレ|デフレ|総量",
    "发行|供应|总量|通胀|通缩|发行量",
  ],
  use: ["use|usage|used|using|spend", "使う|使い|利用|使用|使われ", "使用|用途|用|利用"],
  lookup: [
    "find|where|see|look up|view|locate|check",
    "どこ|探す|見る|確認方法|見つけ|調べ",
    "哪里|在哪|查看|查询|查找|哪儿|怎么查",
  ],
  transaction: ["transaction|payment|transfer", "取引|トランザクション|決済", "交易|转账|支付"],
  irreversible: [
    "irreversible|reverse|refund|chargeback|undo|double spend|double spending",
    "返金|取り消し|不可逆|二重支払|二重支払い|チャージバック",
    "不可逆|退款|撤销|双花|双重支付|拒付",
  ],
  attack: [
    "attack|collude|collusion|malicious|double spend|exploit",
    "攻撃|共謀|結託|悪意",
    "攻击|串通|恶意",
  ],
  decentralised: [
    "decentralized|decentralised|peer-to-peer|p2p|central authority|distributed",
    "分散|分散型|非中央集権|中央機関|ピアツーピア",
    "去中心化|点对点|中央机构|分布式|分散",
  ],
  "open-source": [
    "open source|open-source|source code|developer|contribute|contributor|github",
    "オープンソース|ソースコード|開発者|開発|貢献",
    "开源|源代码|开发者|开发|贡献",
  ],
  protocol: [
    "protocol|rules|consensus|upgrade|fork|software version|rule change",
    "プロトコル|ルール|合意|コンセンサス|フォーク|アップグレード",
    "协议|规则|共识|分叉|升级",
  ],
  government: [
    "government|authority|authorities|state|ban|jurisdiction|police",
    "政府|当局|国家|禁止|警察|行政",
    "政府|当局|国家|禁止|警方|司法",
  ],
  crime: [
    "illegal activity|criminal|crime|theft|drug|fraud|illicit",
    "犯罪|違法行為|不正|盗難|悪用",
    "犯罪|非法活动|违法|盗窃|欺诈",
  ],
  trust: [
    "trust|reliable|confidence|believe|credible|reputation",
    "信頼|信用|信じ|信頼性",
    "信任|信赖|相信|可信|信用|信誉",
  ],
  bubble: [
    "bubble|speculation|speculative|investor|investment|invest|ponzi|pyramid",
    "バブル|投機|投資|投資家|ねずみ講|ポンジ",
    "泡沫|投机|投资|投资者|庞氏|传销",
  ],
  "make-money": [
    "make money|earn|profit|rich|income|gain",
    "儲け|稼ぐ|利益|収益|裕福",
    "赚钱|赚取|盈利|利润|致富|获利",
  ],
  worthless: [
    "worthless|lose value|crash|collapse|become worthless|zero value|fail",
    "無価値|価値がなくな|暴落|失う|破綻|価値を失",
    "贬值|崩溃|失去价值|归零",
  ],
  energy: [
    "energy|electricity|power consumption|waste|environment",
    "エネルギー|電力|電気|消費|環境|浪費",
    "能源|电力|耗电|浪费|环境|能耗",
  ],
  scale: [
    "scale|scalability|major|capacity|throughput|transactions per second|growth",
    "拡張性|スケール|規模|処理能力|成長|主要",
    "扩展|规模|容量|吞吐量|处理能力|主要|增长",
  ],
  offline: [
    "offline|computer is off|powered off|not connected|switched off",
    "オフライン|電源|切断|接続していない|停電",
    "离线|关机|断网|断电|未联网|不在线",
  ],
  lose: ["lose|lost|loss|destroyed|unrecoverable", "失う|失われ|なくし|消失|紛失", "丢失|失去|遗失|损失"],
  "private-key": [
    "private key|key|signature|cryptography|encrypt|encryption|cryptographic",
    "秘密鍵|鍵|署名|暗号|暗号化|暗号学",
    "私钥|密钥|签名|加密|密码学",
  ],
  difficult: [
    "difficult|hard|complicated|easy|simple|ease",
    "難しい|困難|簡単|容易|複雑",
    "困难|难|简单|容易|复杂",
  ],
  learn: [
    "learn more|more information|help|documentation|resource|community|forum|guide|tutorial",
    "詳しく|もっと知|学ぶ|ヘルプ|リソース|コミュニティ|情報|フォーラム|ガイド",
    "了解更多|帮助|资源|社区|学习|论坛|文档|教程|指南",
  ],
  regulate: [
    "regulate|regulation|regulator|rule|control|restrict",
    "規制|統制|取り締|制限",
    "监管|管制|规范|限制",
  ],
  consumer: [
    "consumer|consumer protection|customer|user protection|buyer",
    "消費者|消費者保護|利用者|買い手",
    "消费者|消费者保护|用户|买家",
  ],
  people: [
    "people|person|user|individual|somebody|someone|business|company",
    "人々|個人|利用者|ユーザー|企業|誰か",
    "人们|个人|用户|企业|有人|大家",
  ],
  company: [
    "company|business|merchant|store|shop|restaurant|enterprise",
    "企業|会社|店舗|商店|事業者|レストラン",
    "企业|公司|商家|商店|店铺|餐厅",
  ],
  speed: [
    "fast|speed|instant|slow|quick|immediately|minutes",
    "速い|早い|即時|遅い|すぐ|瞬時|分",
    "快|速度|即时|慢|立即|分钟|迅速",
  ],
  better: [
    "better|improve|superior|replace|alternative|competitor|competing",
    "より良い|改善|優れ|代替|競合|代わり",
    "更好|改进|优越|替代|竞争|取代",
  ],
  new: ["new|recent|invention|first|novel", "新しい|初めて|最初|新規", "新|首个|全新|第一"],
  work: [
    "work|works|function|operate|how it works|mechanism|principle",
    "仕組み|働き|動作|機能|原理",
    "原理|工作|运作|机制|运行|如何运作",
  ],
  invoice: [
    "invoice|bill|payment request|checkout|receipt",
    "請求書|インボイス|領収書|レシート",
    "发票|账单|收据|收款单",
  ],
  store: [
    "store|shop|point of sale|pos|e-commerce|online store|woocommerce|shopify|cash register",
    "店舗|ストア|ショップ|POS|レジ|ネットショップ|通販",
    "商店|店铺|网店|商城|POS|收银|电商",
  ],
  server: [
    "server|host|hosting|vps|cloud|hardware|raspberry pi|self-host|dedicated server",
    "サーバー|ホスティング|VPS|クラウド|ハードウェア|自前",
    "服务器|主机|云|硬件|托管|自托管",
  ],
  node: [
    "node|full node|sync|synchronize|synced|synchronization|pruned|blockchain size",
    "ノード|フルノード|同期|シンク",
    "节点|全节点|同步|区块同步",
  ],
  lightning: [
    "lightning|lightning network|ln|lnd|channel|off-chain|clightning|core lightning",
    "ライトニング|ライトニングネットワーク|チャネル",
    "闪电网络|闪电|通道",
  ],
  "command-line": [
    "terminal|command|command line|ssh|shell|console|root|sudo|script",
    "ターミナル|コマンド|コマンドライン|SSH",
    "终端|命令|命令行|SSH|脚本",
  ],
  restart: ["restart|reboot|start again|stop|shut down", "再起動|リスタート|停止", "重启|重新启动|停止"],
  upgrade: [
    "update|upgrade|latest version|new version|version|outdated",
    "アップデート|更新|最新版|バージョン|アップグレード",
    "更新|升级|最新版|版本",
  ],
  storage: [
    "storage|disk|disk space|volume|directory|folder|data directory|partition",
    "容量|ディスク|保存先|フォルダ|ディレクトリ|ストレージ",
    "存储|磁盘|空间|目录|文件夹|数据目录",
  ],
  customise: [
    "customize|customise|theme|style|appearance|design|logo|branding|css|layout",
    "カスタマイズ|テーマ|デザイン|外観|ロゴ|見た目",
    "自定义|主题|样式|外观|界面|设计",
  ],
  integrate: [
    "integrate|integration|plugin|plug-in|extension|connect|addon",
    "連携|プラグイン|統合|接続|拡張機能",
    "集成|插件|对接|连接|扩展",
  ],
  requirement: [
    "requirement|requirements|minimum|prerequisite|needed|specification",
    "要件|必要条件|最低|前提|条件",
    "要求|最低配置|前提|条件|需要",
  ],
  cost: [
    "cost|price|free|expensive|cheap|how much",
    "費用|無料|料金|いくら|値段|コスト",
    "费用|免费|价格|多少钱|成本",
  ],
  difference: [
    "difference|versus|vs|compare|comparison|between|instead of",
    "違い|比較|ちがい|差|異な",
    "区别|不同|对比|差异|比较",
  ],
  domain: [
    "domain|dns|url|hostname|https|certificate|ssl",
    "ドメイン|DNS|URL|証明書|SSL",
    "域名|DNS|网址|证书|SSL",
  ],
  administrator: [
    "admin|administrator|user role|permission|owner|invite user",
    "管理者|権限|ユーザー管理|オーナー",
    "管理员|权限|用户管理|所有者",
  ],
};
