import type { MailAddress, MailFacts } from "#src/domain/schema/channel-facts.ts";

const sameAddress = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** Whether answers would go to another address than the one that wrote. */
export function divertsReplies(mail: MailFacts): boolean {
  return mail.replyTo !== null && !sameAddress(mail.replyTo.address, mail.from.address);
}

/** A reply to all: who wrote (RFC 5322 §3.6.3), and everybody else but ourselves. */
export function replyToAll(
  mail: MailFacts,
  officialAddresses: readonly string[],
): { to: MailAddress[]; cc: MailAddress[] } {
  const to = mail.replyTo ?? mail.from;
  const taken = [to.address, mail.from.address, ...officialAddresses];
  const cc: MailAddress[] = [];
  for (const one of [...mail.to, ...mail.cc]) {
    if (taken.some((address) => sameAddress(address, one.address))) continue;
    taken.push(one.address);
    cc.push(one);
  }
  return { to: [to], cc };
}

/** One address as people type it: `Kim <kim@example.com>` or the address alone; null when it is none. */
export function parseAddress(text: string): MailAddress | null {
  const named = /^\s*"?([^"<>]*?)"?\s*<([^<>\s]+)>\s*$/u.exec(text);
  const address = (named?.[2] ?? text).trim();
  if (!/^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/u.test(address)) return null;
  return { name: named?.[1] || null, address };
}

export const addressText = ({ name, address }: MailAddress): string =>
  name ? `${name} <${address}>` : address;
