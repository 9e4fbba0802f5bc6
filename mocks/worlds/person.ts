import type { Requester } from "#src/domain/schema/requester.ts";

/** A customer, or a stranger who writes to the desk. `key` is how stories name them. */
export interface Person {
  key: string;
  name: string;
  email: string;
  phone?: string;
  handles?: { x?: string; facebook?: string };
  locale: string;
  timeZone: string;
  verificationLevel: Requester["verificationLevel"];
  /** null for people the exchange has no account of. */
  twoFactorEnabled: boolean | null;
  customerSince: string | null;
}

type Level = "unverified" | "basic" | "intermediate" | "advanced";

interface More {
  phone?: string;
  x?: string;
  facebook?: string;
  twoFactor?: boolean;
}

/** A customer of the exchange, in one line. `since` is a day, as `2021-03-14`. */
export function customer(
  key: string,
  name: string,
  email: string,
  place: [locale: string, timeZone: string],
  verificationLevel: Level,
  since: string,
  { phone, x, facebook, twoFactor = true }: More = {},
): Person {
  return {
    key,
    name,
    email,
    ...(phone ? { phone } : {}),
    ...(x || facebook ? { handles: { ...(x ? { x } : {}), ...(facebook ? { facebook } : {}) } } : {}),
    locale: place[0],
    timeZone: place[1],
    verificationLevel,
    twoFactorEnabled: twoFactor,
    customerSince: `${since}T02:15:00Z`,
  };
}

/** Someone who writes to the desk without an account: a lawyer, an officer, a forger. */
export function stranger(
  key: string,
  name: string,
  email: string,
  place: [locale: string, timeZone: string],
): Person {
  return {
    key,
    name,
    email,
    locale: place[0],
    timeZone: place[1],
    verificationLevel: "unverified",
    twoFactorEnabled: null,
    customerSince: null,
  };
}
