import type { Evidence, Submission } from "./submission.ts";

const shows = /^(?:image|video)\//iu;
const showsByName = /\.(?:png|jpe?g|heic|heif|webp|gif|bmp|mov|mp4|webm|m4v|mkv|avi|3gp)$/iu;
const video = /^video\//iu;
const screenName =
  /screen|snip|capture|截[图圖屏]|屏幕|スクショ|スクリーン|キャプチャ|画面|録画|錄影|录屏|rpreplay|error|エラー|报错|報錯/iu;
/** Papers that prove who somebody is or where they live. */
const identityPaper =
  /passport|licen[cs]e|driv(?:ing|er)|(?<![a-z])id(?![a-z])[ _-]?(?:card|front|back|doc|photo|scan)?|identity|residence|(?<![a-z])visa(?![a-z])|selfie|portrait|headshot|mugshot|holding|me[ _-](?:and|with)|(?<![a-z])face(?![a-z])|my[ _-]?number|aadhaar|(?<![a-z])(?:pan|green|health|insurance|residence)[ _-]?card|健保卡|社保卡|健康保險|birth|utility|(?:electric|gas|water|phone)[\w -]{0,4}bill|lease|payslip|certificate|本人(?:照|写真)|人脸照|证件照|大头照|顔写真|手持ち|正面照|身份证|身分證|身份證|证件|證件|护照|護照|驾照|駕照|驾驶|駕駛|户口|戶口|居住证|居住證|通行证|通行證|港澳|手持|自拍|营业执照|電費|电费|水费|水費|煤气|免許|パスポート|旅券|マイナ|在留|保険証|住民票|戸籍|自撮り|証明書|公共料金|電気料金|請求書|領収|検針|明細書|账单|賬單|燃气|公共事业|对账单|(?:council|tax|energy|power|internet|utility)[ _-]?bill/iu;
/** Decoration of a mail; Outlook and its like name the pictures of a signature so. */
const decoration =
  /logo|signature|banner|icon|avatar|footer|header|letterhead|stamp|seal(?![a-z])|ロゴ|バナー|アイコン|署名|印鑑|社印|名刺|公章|印章|签名|簽名|名片|头像|頭像|表情|二维码|^image0\d\d\.|^outlook-|^emoji/iu;

/** A picture or recording of the screen, judged by kind and name: what it shows nobody has looked at. */
export function screenshotIn({ attachments }: Pick<Submission, "attachments">): Evidence | null {
  const screen = attachments.find(({ name, declaredType, sensitivity }) => {
    const isPicture = shows.test(declaredType) || showsByName.test(name);
    if (!isPicture || sensitivity === "identity_document") return false;
    if (video.test(declaredType)) return true;
    return screenName.test(name) || !(identityPaper.test(name) || decoration.test(name));
  });
  return screen ? { source: "attachment", name: screen.name } : null;
}
