import { narrowText } from "../narrow-text.ts";
import { findApiSecrets } from "./api-secrets.ts";
import { findCardNumbers } from "./card-numbers.ts";
import { mayHoldSecret } from "./may-hold-secret.ts";
import { findOneTimeCodes } from "./one-time-codes.ts";
import { findPasswords } from "./passwords.ts";
import { findPrivateKeys } from "./private-keys.ts";
import type { FindKind, Secret } from "./secret.ts";
import { findSeedPhrases } from "./seed-phrases.ts";

/** The graver first: of two that overlap its kind is told. */
const rules: readonly FindKind[] = [
  findSeedPhrases,
  findPrivateKeys,
  findApiSecrets,
  findPasswords,
  findOneTimeCodes,
  findCardNumbers,
];
/** What stands in a text where a secret was; a server that masks by itself may write anything else. */
export const mask = "••••";
/** A shorter one may be part of other words. */
const longEnoughToRepeat = 6;

/** Where a secret that was named once stands again without its name. */
function repeatedIn(text: string, secrets: readonly Secret[]): Secret[] {
  return secrets.flatMap(({ start, end, kind }) => {
    const value = text.slice(start, end);
    if (value.length < longEnoughToRepeat) return [];
    const found: Secret[] = [];
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length))
      found.push({ start: at, end: at + value.length, kind });
    return found;
  });
}

/** In order, those that overlap as one. */
function joined(secrets: readonly Secret[]): Secret[] {
  const whole: Secret[] = [];
  for (const secret of secrets.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    if (last && secret.start < last.end) last.end = Math.max(last.end, secret.end);
    else whole.push({ ...secret });
  }
  return whole;
}

interface Masked {
  text: string;
  /** The same stretch in the text before. */
  before: (secret: Secret) => Secret;
}

/** The text as it reads with a mask in each secret's place; `secrets` in order, apart from each other. */
export function withMasks(text: string, secrets: readonly Secret[]): Masked {
  let masked = "";
  let from = 0;
  const masks = secrets.map(({ start, end }) => {
    masked += text.slice(from, start) + mask;
    from = end;
    return { at: masked.length, moved: end - masked.length, start };
  });
  const place = (offset: number, isEnd: boolean) => {
    const last = masks.findLast(
      ({ at }) => at - mask.length < offset || (!isEnd && at - mask.length === offset),
    );
    if (!last) return offset;
    if (offset >= last.at) return offset + last.moved;
    return isEnd ? last.at + last.moved : last.start;
  };
  return {
    text: masked + text.slice(from),
    before: ({ start, end, kind }) => ({ start: place(start, false), end: place(end, true), kind }),
  };
}

/**
 * What nobody at the desk needs in any text of a customer: seed phrases, private keys, API secrets, passwords and
 * one-time codes named as such, card numbers. In order, none overlaps another; offsets are UTF-16. Never hashes of
 * transactions, addresses, order ids or phone numbers.
 */
export function findSecrets(text: string): Secret[] {
  if (!mayHoldSecret(text)) return [];
  const plain = narrowText(text);
  const named = rules.flatMap((find) => find(plain));
  const found = joined([...named, ...repeatedIn(plain, named)]);
  if (found.length === 0) return [];
  // What stood beside a secret may say more without it: a code before a card's number looks like a part of it.
  const rest = withMasks(plain, found);
  return joined([...found, ...findSecrets(rest.text).map(rest.before)]);
}
