export interface TextRange {
  start: number;
  end: number;
}

interface Line extends TextRange {
  text: string;
}

const shortestFold = 3;

/** One line after which everything is the mail that is answered. */
const toTheEnd = [
  /^-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|mensaje original|元のメッセージ|原始邮件|原始郵件|邮件原件)\s*-{2,}$/iu,
];
/** A line that introduces a quotation: Gmail, Apple Mail, Thunderbird and their translations. */
const introduces = [
  /^on .{4,200}wrote:$/iu,
  /^am .{4,200}schrieb.{0,120}:$/iu,
  /^le .{4,200}a écrit\s?:$/iu,
  /^el .{4,200}escribió:$/iu,
  /^\d{4}年\d{1,2}月\d{1,2}日.{0,160}[:：]$/u,
  /^.{2,200}(?:のメール|が書きました|は書きました|wrote)[:：]$/u,
  /^.{2,200}(?:写道|寫道)[:：]$/u,
];
const headerLine =
  /^(?:\*?(?:from|sent|date|to|cc|subject|von|gesendet|an|betreff|差出人|送信日時|宛先|件名|日時|发件人|发送时间|收件人|抄送|主题|寄件者|收件者|主旨))\*?\s?[:：]/iu;
const fromLine = /^\*?(?:from|von|差出人|发件人|寄件者)\*?\s?[:：]/iu;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline + 1;
    lines.push({ start, end, text: text.slice(start, end).trim() });
    if (newline === -1) break;
    start = end;
  }
  return lines;
}

const isQuoted = (line: Line | undefined) => line !== undefined && /^[>＞]/.test(line.text);
/** Drawn lines say nothing by themselves. */
const isRule = (line: Line | undefined) => line !== undefined && /^[-_=*~─━]+$/u.test(line.text);
const isBlank = (line: Line | undefined) => line !== undefined && line.text === "";
const matches = (patterns: readonly RegExp[], text: string) => patterns.some((pattern) => pattern.test(text));

/** "On … wrote:" is often broken over two lines. */
function introductionLength(lines: readonly Line[], at: number): number {
  const first = lines[at]?.text ?? "";
  if (first.length > 240) return 0;
  if (matches(introduces, first)) return 1;
  const second = lines[at + 1]?.text ?? "";
  return /^(?:on|am|le|el) /iu.test(first) && matches(introduces, `${first} ${second}`) ? 2 : 0;
}

/** Outlook: a block of at least three headers that begins with the sender. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  if (!fromLine.test(lines[at]?.text ?? "")) return false;
  const block = lines.slice(at, at + 6).filter(({ text }) => headerLine.test(text));
  return block.length >= 3;
}

/** The first line behind a run of quoted lines; blank lines between them belong to it. */
function endOfQuote(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length && (isQuoted(lines[at]) || isBlank(lines[at])); at += 1) {
    if (isQuoted(lines[at])) end = at + 1;
  }
  return end;
}

/** Where a quotation that begins at this line ends, or null where none begins. */
function quoteEnd(lines: readonly Line[], at: number): number | null {
  if (matches(toTheEnd, lines[at]?.text ?? "") || isHeaderBlock(lines, at)) return lines.length;
  const introduction = introductionLength(lines, at);
  if (introduction > 0) {
    let next = at + introduction;
    while (isBlank(lines[next])) next += 1;
    // Some mailers quote without marks: then all that follows is the older mail.
    return isQuoted(lines[next]) ? endOfQuote(lines, next) : lines.length;
  }
  if (!isQuoted(lines[at])) return null;
  const end = endOfQuote(lines, at);
  const isLast = lines.slice(end).every(isBlank);
  // A line or two quoted above an answer is part of the answer.
  return end - at >= shortestFold || isLast ? end : null;
}

/**
 * The stretches of a plain text that repeat an older mail. A forwarded mail is what the message is about
 * and stays; so does a message that would have nothing left.
 */
export function quotedHistory(text: string): TextRange[] {
  const lines = linesOf(text);
  const found: TextRange[] = [];
  let hasOwnWords = false;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    const end = line ? quoteEnd(lines, at) : null;
    const last = end === null ? undefined : lines[end - 1];
    if (line && end !== null && last) {
      found.push({ start: line.start, end: last.end });
      at = end;
    } else {
      if (!isBlank(line) && !isRule(line)) hasOwnWords = true;
      at += 1;
    }
  }
  return hasOwnWords ? found : [];
}
