import type { MailAddress } from "../../schema/channel-facts.ts";

/** RFC 5322 §2.1.1: a line should have no more characters, CRLF aside. */
const lineLength = 78;
/** UTF-8 octets in one encoded word: with its frame it stays under 75 characters (RFC 2047 §2). */
const octetsPerWord = 42;
/** RFC 5321 §4.5.3.1.3, brackets aside. */
const longestAddress = 254;

const encoder = new TextEncoder();

/** One line of well-formed text: whatever breaks a line or is drawn as nothing in a header ends here. */
const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim();

const isPlain = (text: string) => /^[\x20-\x7e]*$/u.test(text) && !text.includes("=?");

/** RFC 2047 §4.1, "B"; a character is never divided between two words (§5). */
function encodedWords(text: string): string[] {
  const words: string[] = [];
  let octets: number[] = [];
  const close = () => {
    if (octets.length > 0) words.push(`=?UTF-8?B?${btoa(String.fromCharCode(...octets))}?=`);
    octets = [];
  };
  for (const sign of text) {
    const more = encoder.encode(sign);
    if (octets.length + more.length > octetsPerWord) close();
    octets.push(...more);
  }
  close();
  return words;
}

/** RFC 5322 §2.2.3: breaks between words, the next line beginning with a space. */
function fold(name: string, words: readonly string[]): string {
  let line = `${name}:`;
  let folded = "";
  for (const word of words) {
    if (line.length + 1 + word.length > lineLength && line !== `${name}:`) {
      folded += `${line}\r\n`;
      line = "";
    }
    line += ` ${word}`;
  }
  return folded + line;
}

/** A header of free text (RFC 5322 §2.2.1), folded; in encoded words where it is not plain ASCII. */
export function textHeader(name: string, value: string): string {
  const text = oneLine(value);
  const words = text.split(" ").filter((word) => word !== "");
  const isShort = words.every((word) => word.length < lineLength - 2);
  return fold(name, isPlain(text) && isShort ? words : encodedWords(text));
}

/** RFC 5322 §3.2.4, or RFC 2047 §5 (3) where a quoted string cannot say it. */
function phrase(text: string): string[] {
  if (isPlain(text) && text.length < lineLength - 20) return [`"${text.replace(/["\\]/gu, "\\$&")}"`];
  return encodedWords(text);
}

/** The dot-atoms of RFC 5322 §3.4.1: an address that needs more is no address that a program could answer. */
const isAddress = (address: string) =>
  address.length <= longestAddress &&
  /^[\w!#$%&'*+\-/=?^`{|}~.]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/u.test(address);

/** A mailbox; or, where there is no address to write, a group without members (RFC 6854 allows it in From). */
function mailbox({ name, address }: MailAddress): string[] {
  const shown = oneLine(name ?? "");
  if (isAddress(address)) return [...(shown === "" ? [] : phrase(shown)), `<${address}>`];
  const words = phrase([shown, oneLine(address)].filter((part) => part !== "").join(" ") || "?");
  return [...words.slice(0, -1), `${words.at(-1) ?? ""}:;`];
}

/** `From`, `To`, `Cc` … (RFC 5322 §3.6). Empty where there is nobody to name. */
export function addressHeader(name: string, addresses: readonly MailAddress[]): string[] {
  if (addresses.length === 0) return [];
  const words = addresses.flatMap((address, index) => {
    const parts = mailbox(address);
    const last = index === addresses.length - 1;
    return last ? parts : [...parts.slice(0, -1), `${parts.at(-1) ?? ""},`];
  });
  return [fold(name, words)];
}

/** RFC 5322 §3.3, in UTC. */
export const dateHeader = (instant: string): string =>
  `Date: ${new Date(instant).toUTCString().replace("GMT", "+0000")}`;

/** `Message-ID`, `In-Reply-To` (RFC 5322 §3.6.4); left out where the id is none. */
export const idHeader = (name: string, id: string | null): string[] =>
  id !== null && /^<[\x21-\x3b\x3d\x3f-\x7e]{1,400}>$/u.test(id) ? [`${name}: ${id}`] : [];
