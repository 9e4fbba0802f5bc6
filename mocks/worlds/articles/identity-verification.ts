import { marked } from "../marked.ts";
import type { ArticleStory } from "./article-story.ts";

/** Proving who one is. Where a translation is older, its limits and document lists are those of its day. */
export const identityVerificationArticles: readonly ArticleStory[] = marked("MADOGUCHI_FIXTURE_SENTINEL", [
  {
    id: "kyc-overview",
    section: "identity_verification",
    translations: {
      en: {
        title: "Identity verification: levels and limits",
        updatedAt: "2026-09-01",
        html: `<p>The law asks every exchange to know its customers (KYC). The more we have confirmed, the more you can move. You find your level under <strong>Profile &gt; Identity</strong>.</p>
<table><thead><tr><th>Level</th><th>What we check</th><th>Crypto withdrawals, 24 h</th><th>Bank withdrawals, 24 h</th></tr></thead><tbody><tr><td>Unverified</td><td>E-mail and phone</td><td>none</td><td>none</td></tr><tr><td>Basic</td><td>Name, date of birth, one photo document</td><td>¥200,000</td><td>¥500,000</td></tr><tr><td>Intermediate</td><td>Selfie and liveness check</td><td>¥3,000,000</td><td>¥10,000,000</td></tr><tr><td>Advanced</td><td>Proof of address and source of funds</td><td>¥20,000,000</td><td>¥50,000,000</td></tr></tbody></table>
<p>Coins are counted at their JPY price when you withdraw. Deposits of crypto have no upper limit; unverified accounts cannot deposit.</p>
<h2>Move up a level</h2>
<ol><li>Open <strong>Profile &gt; Identity</strong> and choose <strong>Next level</strong>.</li><li>Have your <a href="https://hoshino.example/help/kyc-documents">document</a> at hand and enough light.</li><li>For Advanced, also send <a href="https://hoshino.example/help/kyc-address-proof">proof of address</a> and fill in the form about your <a href="https://hoshino.example/help/source-of-funds">source of funds</a>.</li></ol>
<p>We ask again when a document expires, when your name or address changes, and at least every three years. Only the identity team opens these papers, each time with a reason on record.</p>`,
      },
      ja: {
        title: "本人確認のレベルと限度額",
        updatedAt: "2026-09-01",
        html: `<p>法令により、当社ではすべてのお客様に本人確認（KYC）をお願いしています。現在のレベルは<strong>プロフィール &gt; 本人確認</strong>でご確認いただけます。</p>
<table><thead><tr><th>レベル</th><th>確認する内容</th><th>暗号資産の出金（24時間）</th><th>日本円の出金（24時間）</th></tr></thead><tbody><tr><td>未確認</td><td>メール、電話番号</td><td>不可</td><td>不可</td></tr><tr><td>基本</td><td>氏名、生年月日、写真付き書類</td><td>20万円相当</td><td>50万円</td></tr><tr><td>中級</td><td>セルフィー（容貌の撮影）</td><td>300万円相当</td><td>1,000万円</td></tr><tr><td>上級</td><td>住所確認書類、資金の出所</td><td>2,000万円相当</td><td>5,000万円</td></tr></tbody></table>
<h2>レベルを上げるには</h2>
<ol><li><strong>プロフィール &gt; 本人確認</strong>で「次のレベルへ」を選びます。</li><li><a href="https://hoshino.example/help/kyc-documents">本人確認書類</a>を手元に用意し、明るい場所で撮影します。</li><li>上級では、<a href="https://hoshino.example/help/kyc-address-proof">住所確認書類</a>と資金の出所についてのご回答も必要です。</li></ol>
<p>マイナンバーカードのICチップの読み取りをご利用いただくと、基本と中級を同時に、最短15分で完了できます。</p>
<p>書類の有効期限が切れたとき、氏名や住所が変わったときのほか、3年に一度は再確認をお願いしております。</p>`,
      },
      zh: {
        title: "身份认证（KYC）等级与限额",
        updatedAt: "2024-10-15",
        html: `<p>根据反洗钱法规，用户须完成实名认证才能充值和提现。您可以在<strong>个人中心 &gt; 身份认证</strong>查看当前等级。</p>
<table><thead><tr><th>等级</th><th>所需资料</th><th>每日提币限额</th><th>每日银行提现限额</th></tr></thead><tbody><tr><td>初级</td><td>姓名、出生日期、证件</td><td>100,000 日元</td><td>200,000 日元</td></tr><tr><td>中级</td><td>自拍与人脸识别</td><td>1,000,000 日元</td><td>5,000,000 日元</td></tr><tr><td>高级</td><td>地址证明、资金来源</td><td>10,000,000 日元</td><td>20,000,000 日元</td></tr></tbody></table>
<p>限额按提现时的日元价格折算，每天日本时间零点重置。</p>
<h2>如何升级</h2>
<ol><li>进入<strong>个人中心 &gt; 身份认证</strong>，点击“升级”。</li><li>准备好<a href="https://hoshino.example/help/kyc-documents">有效证件</a>，在光线充足处拍摄。</li><li>升级到高级时，还需提交<a href="https://hoshino.example/help/kyc-address-proof">地址证明</a>，并说明资金来源。</li></ol>
<p>您的证件资料只有身份审核团队可以查看，每次查看都会留下记录。</p>`,
      },
    },
  },
  {
    id: "kyc-documents",
    section: "identity_verification",
    translations: {
      en: {
        title: "Documents we accept",
        updatedAt: "2026-06-10",
        html: `<p>We accept originals with a photo, valid for at least 30 more days.</p>
<ul><li><strong>Passport</strong>: the page with your photo, both lines of letters at the bottom included</li><li><strong>National identity card</strong>: front and back</li><li><strong>Driving licence</strong>: front and back; not accepted from every country, the app shows which</li><li><strong>Residence permit</strong>: front and back, for residents who are not citizens</li></ul>
<h2>We cannot accept</h2>
<ul><li>health insurance cards, student cards, company badges and library cards, not even as a second document</li><li>photocopies, scans, screenshots and photos of a screen</li><li>documents with a hole, a cut corner or a sticker over the text</li><li>temporary paper licences</li></ul>
<h2>Your name</h2>
<p>Write your name as it stands on the document, with all given names. “<strong>Name does not match</strong>” often means that surname and given name changed places, or that a middle name is missing: correct it under <strong>Profile &gt; Personal details</strong> before you try again. Names in other scripts are compared with the Latin spelling in the passport.</p>
<p>Upload only in the app or on hoshino.example. Please do not send documents by e-mail or in a message, and see <a href="https://hoshino.example/help/kyc-photo-quality">why photos are rejected</a> first.</p>`,
      },
      ja: {
        title: "ご利用いただける本人確認書類",
        updatedAt: "2026-06-10",
        html: `<p>次のうち、有効期限まで30日以上ある原本をご用意ください。</p>
<ul><li><strong>運転免許証</strong>（表面と裏面）。住所変更が裏面に記載されている場合も、必ず裏面を撮影してください。</li><li><strong>マイナンバーカード</strong>（表面のみ）。個人番号のある裏面は撮影しないでください。</li><li><strong>在留カード、特別永住者証明書</strong>（表面と裏面）</li><li><strong>パスポート</strong>。2020年2月以降に申請された旅券には所持人記入欄がないため、住所確認書類を別にお送りください。</li></ul>
<h2>お使いいただけないもの</h2>
<ul><li>健康保険証、資格確認書、学生証、社員証</li><li>通知カード</li><li>コピー、スクリーンショット、画面を撮影したもの</li></ul>
<h2>「書類の住所が一致しません」と表示されたとき</h2>
<p>お引っ越しの後は、書類の住所とご登録の住所が異なることがあります。免許証の裏面、または3か月以内に発行された住民票の写しをご提出ください。住民票のマイナンバーと本籍は、付箋などで隠していただいて構いません。</p>
<p>書類はアプリまたは公式サイトからお送りください。メールでの送付はお控えください。</p>`,
      },
      zh: {
        title: "可用于认证的证件",
        updatedAt: "2026-06-15",
        html: `<p>请使用本人的证件原件，带照片，剩余有效期不少于 30 天。</p>
<ul><li><strong>护照</strong>：拍照片页，最下面两行机读码必须完整</li><li><strong>身份证</strong>：正反两面（中国内地、香港、澳门、台湾及其他国家或地区）</li><li><strong>驾照</strong>：正反两面，以 App 中列出的国家或地区为准</li><li><strong>居留许可</strong>：正反两面</li></ul>
<h2>不接受的材料</h2>
<ul><li>健保卡、社保卡、学生证、工作证，也不能作为第二证件</li><li>复印件、扫描件、截图，以及翻拍屏幕的照片</li><li>临时身份证，剪角、打孔或贴有贴纸的证件</li></ul>
<p>需要第二证件时，请提供护照或驾照；两者都没有的，可改用<a href="https://hoshino.example/help/kyc-address-proof">地址证明</a>加视频核验，请联系客服预约。</p>
<h2>提示“姓名不一致”</h2>
<p>请按证件填写姓名。使用护照时填写拼音，注意姓和名不要颠倒；繁体、异体字请与证件保持一致。可以在<strong>个人中心 &gt; 个人资料</strong>修改后重新提交。</p>`,
      },
    },
  },
  {
    id: "kyc-photo-quality",
    section: "identity_verification",
    translations: {
      en: {
        title: "Photos that are rejected: glare, blur, cut corners",
        updatedAt: "2025-11-04",
        html: `<p>Most rejected documents are good documents on a bad photo. The reason on your screen says what to change.</p>
<table><thead><tr><th>Reason shown</th><th>What to do</th></tr></thead><tbody><tr><td>Image has glare</td><td>No flash, no lamp above. Stand a little to the side of a window.</td></tr><tr><td>Image is blurred</td><td>Clean the lens, hold still, tap the text to focus, keep 20 cm away.</td></tr><tr><td>Edges are cut off</td><td>All four corners must be visible, with a little table around them.</td></tr><tr><td>Text is covered</td><td>Take it out of its cover; no thumb on the letters.</td></tr><tr><td>Not an original</td><td>Photograph the document itself, not a copy or a screen.</td></tr></tbody></table>
<p><img src="/help-media/kyc-photo-examples.png" alt="Four photos of the same sample card: with a bright spot, out of focus, with a corner cut off, and a good one with all corners visible"></p>
<h2>A good picture in a minute</h2>
<ol><li>Lay the document flat on a dark table.</li><li>Use daylight and the main camera, not the selfie camera.</li><li>Hold the phone level until the frame turns green.</li></ol>
<h2>Three attempts</h2>
<p>After <strong>“Rejected · attempt 3 of 3”</strong> the button shows how long you have to wait, 24 hours at most. If you believe the rejection is wrong, choose <strong>Contact support</strong> on that page; your reference (IDV-…) is sent with it, and a person looks at the photo.</p>`,
      },
      ja: {
        title: "書類の写真が否認されるとき（反射・ぼけ・見切れ）",
        updatedAt: "2025-11-10",
        html: `<p>否認の多くは、書類そのものではなく撮り方が原因です。画面に表示された理由に合わせて撮り直してください。</p>
<ul><li><strong>「画像が反射しています」</strong>：フラッシュと真上の照明を避け、窓から少し斜めの位置で撮ります。</li><li><strong>「画像が不鮮明です」</strong>：レンズを拭き、文字の部分をタップしてピントを合わせます。20cmほど離すとぶれにくくなります。</li><li><strong>「端が切れています」</strong>：四隅の外側に机が少し見えるように撮ります。</li><li><strong>「文字が隠れています」</strong>：ケースから出し、指がかからないように置いて撮ります。</li><li><strong>「裏面の画像が不鮮明です」</strong>：裏面に何も書かれていない場合も、全体を撮影してください。</li></ul>
<p><img src="/help-media/kyc-photo-examples.png" alt="見本のカードの写真4枚。光が反射したもの、ぼけたもの、角が切れたもの、四隅がきれいに写ったもの"></p>
<p>濃い色の机に平らに置き、昼間の明るさの中で、背面のカメラをお使いください。</p>
<h2>3回否認された場合</h2>
<p>3回目の否認の後は、24時間お待ちいただいてから再提出できます。お急ぎの場合や理由に心当たりがない場合は、否認の画面の「お問い合わせ」からご連絡ください。受付番号（IDV-…）が自動で添えられ、担当者が目視で確認いたします。</p>`,
      },
      zh: {
        title: "照片被退回的原因：反光、模糊、边角不全",
        updatedAt: "2026-02-03",
        html: `<p>被退回的大多不是证件有问题，而是照片没拍好。请对照页面显示的原因重拍。</p>
<table><thead><tr><th>退回原因</th><th>解决办法</th></tr></thead><tbody><tr><td>图像反光</td><td>关闭闪光灯，避开头顶的灯，站在窗边稍侧的位置</td></tr><tr><td>图像模糊</td><td>擦净镜头，点一下文字对焦，距离约 20 厘米</td></tr><tr><td>边角不全</td><td>四个角都要入镜，四周留一点桌面</td></tr><tr><td>文字被遮挡</td><td>取下卡套，手指不要压住文字</td></tr><tr><td>非原件</td><td>直接拍证件，不要拍复印件或屏幕</td></tr></tbody></table>
<p><img src="/help-media/kyc-photo-examples.png" alt="同一张样卡的四张照片：反光、失焦、缺角，以及四角完整的合格照片"></p>
<p>把证件平放在深色桌面上，用后置摄像头在自然光下拍摄，等取景框变绿再按快门。不要使用美颜或滤镜。</p>
<h2>连续三次被退回</h2>
<p>第三次之后需等待 24 小时才能重新提交。若您认为退回有误，请在该页面点击“联系客服”，系统会自动附上编号（IDV-…），由人工重新查看。</p>`,
      },
    },
  },
  {
    id: "kyc-selfie",
    section: "identity_verification",
    translations: {
      en: {
        title: "The selfie and liveness check",
        updatedAt: "2026-08-05",
        html: `<p>The liveness check makes sure that a living person, and the right one, is in front of the camera. It takes about 20 seconds and needs the app or a browser with a camera.</p>
<ol><li>Sit facing a window, with nothing bright behind you.</li><li>Take off sunglasses, cap and mask. Ordinary glasses may stay on unless they mirror. A head covering worn for religion may stay on as long as the face is free.</li><li>Bring your face into the oval and hold the phone at eye level.</li><li>Follow the colours on the screen; you no longer need to turn your head.</li></ol>
<p><img src="/help-media/selfie-oval.png" alt="Phone held at eye level, the face fills an oval on the screen and the line under it reads Hold still"></p>
<h2>Messages</h2>
<ul><li><strong>“Too dark” or “Too bright”</strong>: turn round by 90 degrees and raise the brightness of the screen.</li><li><strong>“Face does not match the document”</strong>: an old photo on the document is a common reason. After two failures a person compares them.</li><li><strong>“Camera not available”</strong>: allow the camera in the settings of the phone or the browser and close other apps that use it.</li></ul>
<h2>If you cannot do it</h2>
<p>If you are blind, have a tremor, or cannot hold a phone, another person may hold it for you, or we arrange a video call. Write to us; no reason in detail is needed.</p>`,
      },
      ja: {
        title: "セルフィー（顔写真）の撮影について",
        updatedAt: "2024-03-18",
        html: `<p>ご本人が実際に操作していることを確かめるため、お顔の撮影をお願いしています。アプリからのみご利用いただけます。</p>
<ol><li>明るい室内で、背景に窓や照明が入らないように座ります。</li><li>帽子、マスク、サングラス、眼鏡を外します。</li><li>枠の中にお顔を合わせます。</li><li>画面の案内に従って、<strong>顔をゆっくり左右に向け</strong>、まばたきをします。</li></ol>
<h2>うまくいかないとき</h2>
<ul><li><strong>「暗すぎます」「明るすぎます」</strong>：場所を変え、画面の明るさを上げてください。</li><li><strong>「書類の写真と一致しません」</strong>：書類の写真が古い場合に起こります。3回まで撮り直せます。</li><li><strong>「カメラを使用できません」</strong>：端末の設定で、アプリにカメラの使用を許可してください。</li></ul>
<p>3回失敗すると、24時間は撮影できません。撮影が難しい場合は、転送不要の簡易書留はがきによる確認（7日ほど）もお選びいただけます。</p>`,
      },
      zh: {
        title: "自拍与人脸识别",
        updatedAt: "2026-08-07",
        html: `<p>人脸识别用于确认是您本人在操作，全程约 20 秒，可使用 App 或带摄像头的浏览器完成。</p>
<ol><li>面向窗户坐好，背后不要有强光。</li><li>摘下墨镜、帽子和口罩。普通眼镜不反光的话可以戴着。</li><li>手机与眼睛同高，把脸放进椭圆框。</li><li>保持不动，屏幕会闪几种颜色；现在已不需要转头或眨眼。</li></ol>
<p><img src="/help-media/selfie-oval.png" alt="手机举到与眼睛同高，脸部位于屏幕的椭圆框内，下方提示保持不动"></p>
<h2>常见提示</h2>
<ul><li><strong>“光线过暗”“光线过强”</strong>：换个方向，把屏幕亮度调高。</li><li><strong>“与证件照片不符”</strong>：多因证件照片年代较久。连续两次失败后会自动转人工比对，请勿反复重试。</li><li><strong>“无法使用摄像头”</strong>：在系统设置里允许 App 使用相机，并关闭正在占用相机的应用。</li></ul>
<p>因视力、手部或其他身体原因无法完成的，可以请他人帮忙拿手机，或者联系客服改为视频核验。</p>`,
      },
    },
  },
  {
    id: "kyc-address-proof",
    section: "identity_verification",
    translations: {
      en: {
        title: "Proof of address",
        updatedAt: "2026-07-20",
        html: `<p>For the Advanced level, and after you have moved, we need a paper that shows where you live.</p>
<h2>Accepted, issued within the last three months</h2>
<ul><li>bill for electricity, gas, water or a landline</li><li>statement of a bank or credit card</li><li>certificate of residence, tax assessment or another letter of an authority</li><li>signed tenancy agreement (here twelve months are enough)</li></ul>
<p>Your <strong>full name, your address and the date</strong> have to stand on the same page. A PDF from the bank's website is best; you may black out sums and account numbers.</p>
<h2>Not accepted</h2>
<ul><li>screenshots, mobile phone bills, delivery slips, envelopes</li><li>a document you already used as identification</li><li>papers in the name of a partner or landlord. If you have no bill of your own, send the certificate of residence from your town hall.</li></ul>
<h2>Rejected with “Address does not match”?</h2>
<p>Compare it with <strong>Profile &gt; Personal details</strong>: flat number, spelling and postcode. Two spellings of the same place are fine if you add a line in the comment. Papers in English, Japanese and Chinese need no translation. After a move to another country, <strong>do not change the address yet</strong>: staking and balances may have to be closed first, so ask us.</p>`,
      },
      ja: {
        title: "住所確認書類について",
        updatedAt: "2026-04-03",
        html: `<p>上級レベルのお申し込みと、お引っ越し後の住所変更の際にご提出いただきます。</p>
<h2>ご利用いただける書類（発行から3か月以内）</h2>
<ul><li>住民票の写し、印鑑登録証明書</li><li>電気・ガス・水道・固定電話の領収書または検針票</li><li>国税・地方税の領収書、納税証明書</li><li>銀行またはクレジットカードの利用明細</li></ul>
<p><strong>氏名、住所、発行日</strong>が同じ面に記載されている必要があります。ウェブ明細は、金融機関のサイトから保存したPDFをお送りください。画面のスクリーンショットは受け付けておりません。</p>
<h2>マイナンバーについて</h2>
<p>住民票は、個人番号の記載がないものをお取りください。記載がある場合は、番号が見えないように隠してから撮影してください。</p>
<h2>公共料金がご自身の名義でない場合</h2>
<p>ご家族や大家さんの名義の明細はお使いいただけません。住民票の写しをご提出ください。携帯電話の料金明細と、宅配便の伝票も対象外です。</p>
<p>住所の変更は<strong>プロフィール &gt; 住所</strong>からお手続きください。審査は通常1〜2営業日です。</p>`,
      },
      zh: {
        title: "地址证明",
        updatedAt: "2026-07-22",
        html: `<p>申请高级认证，或搬家后更新住址时，需要提交地址证明。</p>
<h2>可用材料（三个月以内）</h2>
<ul><li>水、电、燃气或固定电话账单</li><li>银行或信用卡对账单</li><li>户籍或居住证明、税单等政府部门出具的文件</li><li>已签署的租约（十二个月以内）</li></ul>
<p><strong>姓名、地址和日期</strong>必须在同一页上。建议上传从银行网站下载的 PDF，金额和账号可以涂黑。</p>
<h2>不接受</h2>
<ul><li>截图、手机话费账单、快递单、信封</li><li>房东、配偶或父母名下的账单</li><li>已经用作身份证件的材料</li></ul>
<p>名下没有账单的用户，可以提交政府开具的居住证明；学生可以提交学校出具、注明住址的在读证明，须盖章。</p>
<h2>显示“地址不一致”</h2>
<p>请核对<strong>个人中心 &gt; 个人资料</strong>中的门牌号和邮编。中文、英文、日文材料无需翻译；同一地址有两种写法时，在备注里说明即可。移居其他国家或地区的，请先联系客服，不要直接修改地址。</p>`,
      },
    },
  },
  {
    id: "kyc-name-change",
    section: "identity_verification",
    translations: {
      en: {
        title: "Your legal name has changed",
        updatedAt: "2024-11-26",
        html: `<p>After a marriage, a divorce, a court decision or a naturalisation, the name on your account has to follow. Until it does, bank transfers are refused because the names differ; trading goes on as usual.</p>
<h2>What we need</h2>
<ul><li>a valid photo document in the <strong>new</strong> name</li><li>one paper that shows <strong>both</strong> names: marriage certificate, court order, family register or deed poll</li></ul>
<p>You may cover the data of your spouse or children, except their names where they stand in the same entry.</p>
<h2>How</h2>
<ol><li>Open <strong>Profile &gt; Identity &gt; Update name</strong>.</li><li>Photograph both sides of the new document and upload the certificate as a PDF or photo.</li><li>Enter the name exactly as printed.</li></ol>
<p>A change usually takes two working days. Then register your bank account again under the new name; see <a href="https://hoshino.example/help/withdrawal-bank">Withdraw to your bank</a>.</p>
<h2>Only a spelling mistake?</h2>
<p>If one letter is wrong, or surname and given name have changed places, no certificate is needed. Choose <strong>Correct a mistake</strong> in the same place. If the form refuses a letter or character with “Contains invalid characters”, leave it as it is and write to us; we enter it by hand.</p>`,
      },
      ja: {
        title: "氏名が変わったとき",
        updatedAt: "2026-05-12",
        html: `<p>結婚、離婚、養子縁組、帰化などで氏名が変わった場合は、ご登録の変更をお願いいたします。銀行口座の名義と異なる間は、日本円の入出金ができません。取引はそのままご利用いただけます。</p>
<h2>必要な書類</h2>
<ul><li>新しい氏名の本人確認書類（運転免許証は裏面に新姓の記載があれば可）</li><li>旧氏名と新氏名の両方が分かる書類：戸籍抄本、戸籍謄本、または旧姓が併記された住民票（3か月以内）</li></ul>
<p>マイナンバーカードの氏名を変更済みで、ICチップの読み取りをご利用の場合、戸籍の書類は不要です。</p>
<h2>手順</h2>
<ol><li><strong>プロフィール &gt; 本人確認 &gt; 氏名の変更</strong>を開きます。</li><li>書類を撮影して提出します。</li><li>2営業日ほどで変更が完了します。その後、出金先の銀行口座を新しい名義で登録し直してください。</li></ol>
<p>旧姓のまま銀行口座をお使いになりたい場合や、「﨑」「髙」などの文字が入力できない場合は、お問い合わせください。担当者が登録いたします。</p>`,
      },
      zh: {
        title: "更改姓名",
        updatedAt: "2025-08-29",
        html: `<p>因结婚、离婚、法院裁定或入籍而改名后，请更新账户姓名。更新之前，银行转账会因户名不一致而被退回，交易不受影响。</p>
<h2>需要准备</h2>
<ul><li><strong>新姓名</strong>的有效证件，正反两面</li><li>能同时看到<strong>新旧姓名</strong>的文件：结婚证、户口本更名页、户籍誊本、法院文书或改名契</li></ul>
<p>文件中配偶、子女的证件号码和出生日期可以遮住，但姓名栏和更名记载要保留。</p>
<h2>操作步骤</h2>
<ol><li>进入<strong>个人中心 &gt; 身份认证 &gt; 更新姓名</strong>。</li><li>上传证件照片和文件。</li><li>按证件填写新姓名，冠夫姓的请完整填写。</li></ol>
<p>一般两个工作日完成，之后请用新户名重新绑定银行账户。</p>
<p>如果提示<strong>“含有无效字符”</strong>，多半是生僻字或字数限制造成的，请保留原样并联系客服，由我们人工录入。仅一个字填错的，可选择“更正错误”，不需要证明文件。</p>`,
      },
    },
  },
  {
    id: "kyc-time",
    section: "identity_verification",
    translations: {
      en: {
        title: "How long verification takes",
        updatedAt: "2026-11-03",
        html: `<p>Most documents are checked automatically and are through within <strong>15 minutes</strong>. Where the machine is not sure, a person looks.</p>
<table><thead><tr><th>Step</th><th>Usual</th><th>At most</th></tr></thead><tbody><tr><td>Document and selfie</td><td>15 minutes</td><td>2 working days</td></tr><tr><td>Proof of address</td><td>1 working day</td><td>3 working days</td></tr><tr><td>Advanced level, source of funds</td><td>3 working days</td><td>7 working days</td></tr><tr><td>Change of name</td><td>2 working days</td><td>5 working days</td></tr></tbody></table>
<p>After weekends and holidays expect the longer time. The identity team works from Monday to Friday.</p>
<h2>“Under review” for longer</h2>
<ul><li>Look under <strong>Profile &gt; Identity</strong>: if it says <strong>Action needed</strong>, we are waiting for you.</li><li><strong>“We already have a document under review”</strong> means that an upload is in the queue. Sending it again puts it at the end, so please wait for the answer.</li><li>Look in your mail for a question from us, in spam too.</li></ul>
<h2>Can it go faster?</h2>
<p>We work through the documents in order and cannot pull single ones forward. A clear photo and a name written as on the document save the most time. If the times above have passed, write to us with your reference (IDV-…). Anybody who offers faster verification for money is not us.</p>`,
      },
      ja: {
        title: "本人確認にかかる時間",
        updatedAt: "2025-03-25",
        html: `<p>ほとんどの書類は自動で確認し、最短15分で完了します。担当者による確認が必要な場合は、次の日数をいただきます。</p>
<ul><li>本人確認書類とセルフィー：<strong>1〜3営業日</strong></li><li>住所確認書類：1〜3営業日</li><li>上級レベル：5〜10営業日</li><li>氏名の変更：3営業日ほど</li></ul>
<p>土日祝日と年末年始は審査を行っておりません。週明けは混み合いますので、さらに1日ほどお待ちいただくことがございます。</p>
<h2>「審査中」のまま変わらないとき</h2>
<p><strong>プロフィール &gt; 本人確認</strong>に「対応が必要です」と出ていないか、当社からの追加書類のお願いが迷惑メールに入っていないかをご確認ください。「すでに審査中の書類があります」と表示される場合は受付が済んでおります。再提出されますと順番が最後になりますので、そのままお待ちください。</p>
<p>審査の順番を早めるご要望にはお応えしかねます。日数を過ぎてもご連絡がないときは、受付番号（IDV-…）を添えてお問い合わせください。</p>`,
      },
      zh: {
        title: "认证审核需要多久",
        updatedAt: "2026-11-05",
        html: `<p>大部分证件由系统自动审核，<strong>15 分钟</strong>内出结果；系统无法判断的，转由人工审核。</p>
<table><thead><tr><th>项目</th><th>一般</th><th>最长</th></tr></thead><tbody><tr><td>证件与自拍</td><td>15 分钟</td><td>2 个工作日</td></tr><tr><td>地址证明</td><td>1 个工作日</td><td>3 个工作日</td></tr><tr><td>高级认证（含资金来源）</td><td>3 个工作日</td><td>7 个工作日</td></tr><tr><td>更改姓名</td><td>2 个工作日</td><td>5 个工作日</td></tr></tbody></table>
<p>审核团队周一至周五工作，周末和节假日提交的申请会稍慢一些。</p>
<h2>一直显示“审核中”</h2>
<ul><li>看看<strong>个人中心 &gt; 身份认证</strong>是否提示“需要您处理”。</li><li>检查邮箱（包括垃圾箱）有没有我们要求补件的邮件。</li><li>提示<strong>“已有证件正在审核”</strong>说明提交成功，请勿重复上传，否则会重新排队。</li></ul>
<p>审核按提交顺序进行，客服无法插队。超过上表时间仍无结果，请提供编号（IDV-…）联系我们。凡是声称付费可以加急通过的，都是骗子。</p>`,
      },
    },
  },
]);
