import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import { mailboxOf } from "../signals/mail-domain.ts";
import { forwardedMails, type Carrier, type ForwardedMail } from "./forwarded-mail.ts";
import { linkedPlaces, type LinkedPlace } from "./linked-places.ts";
import { placeVerdict, type PlaceVerdict } from "./place-verdict.ts";

export interface MailEvidence extends Omit<ForwardedMail, "text"> {
  places: LinkedPlace[];
  /** Every domain it writes from, asks to answer to or leads to, each once, the gravest first. */
  domains: { domain: string; verdict: PlaceVerdict }[];
}

type Desk = Pick<DeskConfig, "exchangeName" | "officialDomains">;

const weight: Record<PlaceVerdict["kind"], number> = {
  look_alike: 0,
  mixed_scripts: 0,
  other: 1,
  official: 2,
};

function domainIn(header: string | null): string[] {
  // Of the addresses that a display name may show, the last one is the real one.
  const address = header?.match(/[^\s<>()"',;[\]]+@[^\s<>()"',;[\]]+/gu)?.at(-1);
  const domain = address === undefined ? "" : mailboxOf(address).domain;
  return domain === "" ? [] : [domain];
}

/** What one mail that a customer passed on tells, with every place it names held against the official domains. */
export function evidenceOf(mail: ForwardedMail, html: string | null, desk: Desk): MailEvidence {
  const { text, ...headers } = mail;
  const places = linkedPlaces(text, html);
  const domains = new Set([
    ...domainIn(mail.from),
    ...domainIn(mail.replyTo),
    ...places.map(({ host }) => host.replace(/:\d+$/u, "")),
  ]);
  return {
    ...headers,
    places,
    domains: [...domains]
      .map((domain) => ({ domain, verdict: placeVerdict(domain, desk) }))
      .toSorted((one, other) => weight[one.verdict.kind] - weight[other.verdict.kind]),
  };
}

/**
 * Every forwarded mail in a message's own text. Its HTML cannot be told apart by mail:
 * what that hides stands with the first one.
 */
export function forwardedEvidence(carrier: Carrier, html: string | null, desk: Desk): MailEvidence[] {
  const mails = forwardedMails(carrier);
  return mails.map((mail, index) => evidenceOf(mail, index === 0 ? html : null, desk));
}
