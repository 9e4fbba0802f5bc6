import type { ConceptTable } from "./concept.ts";

/** Accounts, identity, safety and law. */
export const accountConcepts: ConceptTable = {
  account: ["account|acct|profile", "口座|アカウント", "账户|账号|帐户|帐号"],
  "account-opening": [
    "create account|open account|opening account|sign up|signing up|register|registration|join",
    "口座開設|口座を開|新規登録|会員登録|アカウント作成|申し込み",
    "注册|开户|注册账户|新用户",
  ],
  "account-closing": [
    "close account|closing account|shut down account|closure|delete account|deactivate|cancel account|terminate account",
    "解約|退会|口座閉鎖|アカウント削除|口座解約",
    "注销|销户|关闭账户|删除账户|销号",
  ],
  "account-locked": [
    "locked|locked out|lockout|suspended|frozen|blocked|restricted|unlock|unfreeze|too many attempts",
    "ロック|凍結|利用停止|利用制限|ログイン制限|一時停止|ロック解除|制限解除",
    "冻结|锁定|被锁|封号|被封|解锁|解冻|登录限制",
  ],
  login: [
    "log in|login|sign in|signin|logging in|access account",
    "ログイン|サインイン|入れない",
    "登录|登陆|登入|登不上|登不进",
  ],
  logout: ["log out|logout|sign out|log off|end session", "ログアウト|サインアウト", "退出登录|登出|下线"],
  password: ["password|passcode|pwd|passwd", "パスワード|暗証番号", "密码|登录密码"],
  "password-reset": [
    "reset password|password reset|forgot password|forgotten password|recover password|new password",
    "パスワード再設定|パスワードを忘れ|パスワードの再設定|パスワードリセット|パスワード変更|再設定",
    "重置密码|找回密码|忘记密码|修改密码|密码重置",
  ],
  email: [
    "email|e-mail|mail address|inbox",
    "メールアドレス|メアド|Eメール|メール",
    "邮箱|电子邮件|邮件|电邮",
  ],
  phone: [
    "phone|phone number|mobile|mobile number|cell phone|sim|sms|text message",
    "電話番号|携帯|携帯番号|携帯電話|スマホ|SMS|ショートメッセージ|SIM",
    "手机|手机号|手机号码|电话号码|短信|SIM",
  ],
  "new-phone": [
    "new phone|changed phone|switched phone|phone upgrade|broken phone|lost phone|stolen phone|lost device",
    "機種変更|機種変|スマホを変え|端末を紛失|スマホを紛失|スマホをなく|新しいスマホ|端末変更|スマホ故障",
    "换手机|换了手机|手机丢|新手机|手机坏|手机丢失|更换手机|旧手机",
  ],
  change: [
    "change|update|edit|modify|replace|switch|rebind|amend",
    "変更|変える|変えたい|変わっ|更新|修正|書き換え",
    "更改|修改|变更|更换|换绑|改|更新",
  ],
  "two-factor": [
    "2fa|two-factor|two factor|mfa|2-step|two-step verification|authenticator|google authenticator|totp|otp|one-time code|one-time password|verification app",
    "二段階認証|2段階認証|二要素認証|2要素認証|認証アプリ|認証コード|ワンタイムパスワード|ワンタイムコード|Google認証|オーセンティケーター",
    "两步验证|二次验证|双重验证|双因素|双重认证|两步认证|谷歌验证|谷歌验证器|谷歌认证|身份验证器|动态码|动态密码|一次性验证码",
  ],
  "set-up": [
    "set up|setup|enable|turn on|switch on|activate|configure|add|link",
    "設定|有効に|有効化|オンに|登録|追加|紐付け",
    "设置|开启|启用|打开|绑定|添加|配置",
  ],
  "turn-off": [
    "turn off|disable|deactivate|switch off|remove|stop",
    "無効|解除|オフに|停止|外す|やめる|やめたい",
    "关闭|停用|解除|取消绑定|解绑|关掉|停止",
  ],
  backup: [
    "backup code|recovery code|backup key|backup",
    "バックアップコード|リカバリーコード|バックアップ|復旧コード",
    "备份|备份码|恢复码|备用码",
  ],
  lost: [
    "lost|lose|missing|misplaced|stolen|gone",
    "紛失|なくし|失くし|無くし|盗まれ|盗難|消えた",
    "丢失|遗失|丢了|不见了|被盗|被偷",
  ],
  forgot: [
    "forgot|forget|forgotten|left out|omitted|without",
    "忘れ|わすれ|入れ忘れ|入力し忘れ|記入漏れ|漏れ",
    "忘记|忘了|忘填|没填|漏填|未填|没写",
  ],
  passkey: [
    "passkey|passwordless|fingerprint|face id|touch id|biometric|security key|yubikey|webauthn|fido",
    "パスキー|指紋|顔認証|生体認証|Face ID|Touch ID|セキュリティキー|パスワードなし",
    "通行密钥|指纹|面容|刷脸登录|生物识别|安全密钥|硬件密钥|无密码",
  ],
  device: [
    "device|session|signed-in device|login history|unknown device|new device|other device",
    "端末|デバイス|ログイン履歴|セッション|機器|接続中",
    "设备|会话|登录记录|登录设备|陌生设备|异地登录|终端",
  ],
  identity: [
    "identity verification|kyc|verify identity|verify my identity|identity check|id verification|id check|verification|verified|verify|know your customer",
    "本人確認|KYC|eKYC|身元確認|本人認証",
    "实名认证|身份认证|身份验证|KYC|实名|认证|身份审核|实名验证",
  ],
  level: ["level|tier|rank|grade|vip", "レベル|ランク|段階|ティア|VIP", "等级|级别|档位|VIP|层级"],
  "identity-document": [
    "id document|identity document|id card|passport|driver's license|driving licence|driver license|licence|license|residence card|national id|my number card|health insurance card|accepted document",
    "本人確認書類|身分証|身分証明書|免許証|運転免許証|パスポート|旅券|在留カード|マイナンバーカード|マイナンバー|個人番号カード|保険証|特別永住者証明書",
    "身份证|证件|护照|驾照|驾驶证|居留卡|在留卡|我的号码卡|个人编号卡|身份证明",
  ],
  photo: [
    "photo|picture|image|pic|scan|upload|camera",
    "写真|画像|撮影|撮り|アップロード|カメラ",
    "照片|图片|拍照|拍摄|上传|相片|相机",
  ],
  unclear: [
    "blurry|blurred|blur|glare|reflection|dark|cut off|cropped|out of focus|unreadable|unclear|corner",
    "ぼやけ|ボケ|ピンボケ|ぶれ|反射|光|不鮮明|見切れ|切れて|読み取れ|暗い",
    "模糊|反光|不清晰|看不清|缺角|过暗|遮挡|裁切|不清楚",
  ],
  selfie: [
    "selfie|liveness|liveness check|face scan|face check|facial recognition|face verification|face match|blink|turn your head",
    "自撮り|セルフィー|顔写真|顔認識|容貌撮影|生体検知|顔照合|まばたき",
    "自拍|人脸识别|人脸|活体|活体检测|刷脸|面部识别|眨眼|人脸验证",
  ],
  "address-proof": [
    "proof of address|proof of residence|utility bill|address document|bank statement|residence certificate|address verification|gas bill|electricity bill|water bill",
    "住所確認|住所証明|住民票|公共料金|公共料金の領収書|領収書|居住証明|現住所|検針票",
    "地址证明|居住证明|水电费|水电账单|账单|住址证明|户籍|住民票|煤气费|地址",
  ],
  address: [
    "address|residence|moved house|relocation",
    "住所|引っ越し|引越し|転居|住所変更",
    "地址|住址|搬家|住所",
  ],
  "name-change": [
    "name change|change name|changed name|legal name|new name|surname|last name|maiden name|married|marriage|divorce|family name",
    "氏名変更|名前の変更|氏名|名字|苗字|姓|改姓|結婚|婚姻|離婚|旧姓|改名",
    "姓名变更|改名|更名|姓名|改姓|结婚|离婚|曾用名|名字",
  ],
  rejected: [
    "rejected|refused|declined|denied|not accepted|failed|fail|reject|not approved|doesn't work|not working|turned down",
    "否認|却下|拒否|承認されな|通らな|失敗|差し戻し|不承認|弾かれ|できない|使えな",
    "被拒|拒绝|驳回|退回|未通过|不通过|失败|通不过|没通过|审核不过",
  ],
  duration: [
    "how long|how many days|time|duration|days|hours|when|wait|waiting|takes",
    "何日|何時間|どのくらい|どれくらい|いつ|日数|所要時間|期間|いつまで|時間|かかる|待ち",
    "多久|几天|多长时间|多少天|时间|何时|什么时候|几个工作日|要等|等待",
  ],
  hacked: [
    "hacked|compromised|hijacked|stolen account|someone else in|someone else is in|someone is in|someone in my account|unauthorized|unauthorised|not me|break in|someone logged in|taken over|took over|account takeover|stole|drained",
    "不正アクセス|乗っ取|乗っ取り|不正ログイン|不正出金|身に覚え|ハッキング|勝手に|盗まれ|第三者|不正送金",
    "被盗|盗号|被黑|黑客|账户被盗|非本人|不是本人|被转走|他人登录|异常登录|被盗用|盗走|转走|偷走",
  ],
  phishing: [
    "phishing|phish|scam|fake|fraud|spoof|impersonate|impostor|fake site|fake website|suspicious|suspicious mail|scammer",
    "フィッシング|詐欺|偽|なりすまし|偽サイト|不審|怪しい|迷惑メール|偽物|だまされ|騙され",
    "钓鱼|诈骗|骗子|假冒|假网站|仿冒|可疑|冒充|虚假|被骗|骗局",
  ],
  "recovery-phrase": [
    "seed phrase|recovery phrase|private key|secret phrase|mnemonic|secret words",
    "シードフレーズ|リカバリーフレーズ|秘密鍵|復元フレーズ|ニーモニック",
    "助记词|私钥|恢复短语|种子短语",
  ],
  official: [
    "official|official channel|official account|genuine|legit|legitimate|real|authentic|from you|official domain",
    "公式|本物|正規|公式アカウント|公式サイト|公式LINE|正式|当社から",
    "官方|真伪|官网|官方渠道|官方账号|真的|是真的吗|正规|官方客服",
  ],
  "anti-phishing-code": [
    "anti-phishing code|anti phishing code|antiphishing|security phrase",
    "アンチフィッシングコード|フィッシング対策コード|フィッシング防止コード",
    "防钓鱼码|反钓鱼码|防钓鱼",
  ],
  inheritance: [
    "inheritance|inherit|deceased|died|death|passed away|estate|heir|executor|bereavement|late father|late mother",
    "相続|亡くな|死亡|死去|遺産|逝去|他界|遺族|故人|相続人",
    "继承|去世|过世|遗产|逝世|死亡|身故|继承人",
  ],
  statement: [
    "statement|balance certificate|certificate of balance|proof of funds|proof of balance|proof of assets|account statement|balance proof|visa application",
    "残高証明|残高証明書|取引残高報告書|証明書|報告書|明細",
    "资产证明|余额证明|对账单|账户证明|证明文件|签证|资金证明|存款证明|月结单",
  ],
  terms: [
    "terms of service|terms|terms and conditions|terms of use|agreement|contract",
    "利用規約|規約|約款|利用条件",
    "服务条款|用户协议|条款|服务协议|使用条款",
  ],
  privacy: [
    "privacy|privacy policy|personal information|data protection",
    "プライバシー|プライバシーポリシー|個人情報|個人情報保護",
    "隐私|隐私政策|个人信息|隐私权",
  ],
  "data-request": [
    "gdpr|delete my data|delete data|erase data|erasure|right to be forgotten|access my data|data request|data deletion|personal data|copy of my data|subject access",
    "データ削除|個人情報の削除|個人情報の開示|開示請求|開示|データ開示|情報を消|削除請求",
    "删除数据|删除个人信息|删除我的信息|个人数据|数据请求|查阅个人信息|导出个人数据|被遗忘权",
  ],
  delete: ["delete|erase|remove|wipe", "削除|消去|消し|消す|抹消", "删除|清除|抹除|删掉"],
  "money-laundering": [
    "anti-money-laundering|money laundering|aml|cft|terrorist financing|compliance|sanctions|financial crime",
    "マネロン|マネーロンダリング|資金洗浄|AML|犯罪収益|テロ資金",
    "反洗钱|洗钱|AML|反恐融资|合规|制裁",
  ],
  "source-of-funds": [
    "source of funds|source of wealth|proof of income|income|salary|payslip|pay slip|wage|tax return|where money comes from|origin of funds|employment",
    "資金源|資金の出所|収入|収入証明|給与|給与明細|給料|源泉徴収票|原資|年収|職業",
    "资金来源|财富来源|收入|收入证明|工资|工资单|薪资|薪水|钱的来源|工资流水",
  ],
  complaint: [
    "complaint|complain|file complaint|dissatisfied|unhappy|ombudsman|dispute|escalate|unfair",
    "苦情|クレーム|不満|苦情申し立て|ADR|紛争解決|異議",
    "投诉|申诉|不满|举报|维权|争议|抱怨",
  ],
  tax: [
    "tax|taxes|taxation|tax return|taxable|irs|hmrc|tax office|tax authority|tax report|tax form|capital gains",
    "税金|確定申告|税務署|課税|納税|国税庁|雑所得|税務|年間取引報告書|所得税",
    "税|税务|报税|税金|纳税|缴税|税务局|税表|所得税|申报",
  ],
  why: ["why|reason|cause", "なぜ|なんで|どうして|理由|原因", "为什么|为何|原因|为啥|怎么会"],
  safe: [
    "secure|security|safe|safety|protect|protection|vulnerability",
    "安全|セキュリティ|保護|守る|脆弱性|対策",
    "安全|保护|防护|漏洞|保障",
  ],
  legal: [
    "legal|law|legislation|illegal|regulation|regulated|regulator|lawful|licensed",
    "合法|違法|法律|法的|規制|法令|登録業者",
    "合法|非法|法律|监管|法规|违法",
  ],
};
