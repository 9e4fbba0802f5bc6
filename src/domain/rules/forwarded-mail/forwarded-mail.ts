/** A mail that stands inside of another one, as its forwarder's program wrote it out. */
export interface ForwardedMail {
  from: string | null;
  replyTo: string | null;
  subject: string | null;
  date: string | null;
  /** Everything below its headers, further forwarded mails excepted. */
  text: string;
}

type Field = Exclude<keyof ForwardedMail, "text">;

export interface Carrier {
  text: string;
  /** The subject of the mail that carries it; null where there is none. */
  subject: string | null;
}

/** Gmail, Apple Mail, Thunderbird, Yahoo!, 163 and their translations. */
const forwarded =
  /^(?:begin forwarded message|forwarded (?:message|by .{1,60}|email|mail)|fwd|転送(?:された)?(?:メッセージ|メール)|転送|以下は転送メールです|转发(?:的)?(?:邮件|消息|信息)(?:信息)?|以下是转发的邮件|轉寄(?:的)?(?:郵件|訊息)|開始轉寄郵件|转发)$/iu;
/** Outlook and QQ write the same over a mail that is answered. */
const original =
  /^(?:original (?:message|mail|email)|元のメッセージ|元のメール|原始邮件|原始郵件|原邮件|邮件原件)$/iu;

const fields: Record<Field, RegExp> = {
  from: /^(?:from|差出人|送信者|送信元|发件人|发信人|寄件者|寄件人)$/iu,
  replyTo: /^(?:reply[- ]?to|返信先|回复至|回复给|回复地址|回覆至|答复)$/iu,
  subject: /^(?:subject|件名|题名|主题|主題|主旨)$/iu,
  date: /^(?:date|sent|日時|日付|送信日時|送信日|日期|时间|時間|发送时间|发送日期|寄件日期|傳送日期)$/iu,
};
const otherHeader =
  /^(?:to|cc|bcc|宛先|收件人|收件者|抄送|副本|密送|importance|attachments?|添付ファイル|附件|[a-z]+(?:-[a-z]+)+)$/iu;

const longestHeader = 1_000;

const isForwardSubject = (subject: string) =>
  /^\s*(?:fwd?|wg|tr|転送|转发|轉寄|轉發)\s*[:：]/iu.test(subject);

/** `---------- Forwarded message ---------`, `Begin forwarded message:`; null for any other line. */
function markerOf(line: string): "forwarded" | "original" | null {
  if (line.length > 120) return null;
  const isDrawn = /^[-_=*─━]{2,}/u.test(line) || /[:：]$/u.test(line) || /[-_=*─━]{2,}$/u.test(line);
  const words = line.replace(/^[-_=*─━\s]+|[-_=*─━:：\s]+$/gu, "");
  if (!isDrawn) return null;
  if (forwarded.test(words)) return "forwarded";
  return original.test(words) ? "original" : null;
}

interface Header {
  field: Field | "other";
  value: string;
}

/** `From: …`, `*From:* …`, `差出人：…`. */
function headerOf(line: string): Header | null {
  const at = line.search(/[:：]/u);
  if (at < 1 || at > 40 || line.length > longestHeader) return null;
  const name = line.slice(0, at).replaceAll("*", "").trim();
  const value = line
    .slice(at + 1)
    .replace(/^\*/u, "")
    .trim();
  const field = (Object.keys(fields) as Field[]).find((one) => fields[one].test(name));
  if (field) return { field, value };
  return otherHeader.test(name) ? { field: "other", value } : null;
}

interface Block {
  found: Record<Field, string | null>;
  count: number;
  /** The first line behind it. */
  end: number;
}

function headerBlock(lines: readonly string[], from: number): Block {
  const found: Block["found"] = { from: null, replyTo: null, subject: null, date: null };
  let count = 0;
  let last: Field | "other" = "other";
  let at = from;
  while (lines[at] === "") at += 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const header = headerOf(line);
    if (header) {
      count += 1;
      last = header.field;
      if (header.field !== "other") found[header.field] ??= header.value;
    } else if (line !== "" && count > 0 && last !== "other" && found[last] === "") found[last] = line;
    else break;
  }
  return { found, count, end: at };
}

/**
 * The mails that a customer's mail carries in its own text, in the order in which they stand there. What
 * merely repeats the mail that is answered is none.
 */
export function forwardedMails({ text, subject }: Carrier): ForwardedMail[] {
  // Apple Mail marks a forwarded mail as a quotation.
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^(?:[>＞] ?)+/u, "").trim());
  const isForward = subject !== null && isForwardSubject(subject);
  const isReply = subject !== null && /^\s*(?:re|aw|sv|回复|回覆|答复|返信)\s*[:：]/iu.test(subject);
  const blocks: { start: number; block: Block }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const marker = markerOf(line);
    if (marker === "original" && isReply) continue;
    // Outlook of today draws no line: its block of headers begins with the sender.
    const isBare = isForward && marker === null && headerOf(line)?.field === "from";
    if (marker === null && !isBare) continue;
    const block = headerBlock(lines, marker === null ? at : at + 1);
    const isBlock = block.found.from !== null && block.count >= (marker === null ? 3 : 2);
    if (!isBlock) continue;
    blocks.push({ start: at, block });
    at = block.end - 1;
  }
  return blocks.map(({ block: { found, end } }, index) => ({
    ...found,
    text: lines
      .slice(end, blocks[index + 1]?.start)
      .join("\n")
      .trim(),
  }));
}

/** What the first line of a forwarded mail says, where it stands among the tags of HTML. */
export const forwardedMarker =
  /forwarded (?:message|mail|email)|original (?:message|mail)|転送(?:された)?(?:メッセージ|メール)|元のメッセージ|转发(?:的)?(?:邮件|消息)|原始邮件|原始郵件|轉寄/iu;
