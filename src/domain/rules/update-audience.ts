import type { UpdateRecipient } from "../schema/incident-update.ts";
import { risksInPublicText } from "./public-reply-risks.ts";

/** One way an update reaches customers. */
export interface AudienceRow {
  channel: string;
  network: string | null;
  visibility: string | null;
  /** How many by the language of the text they get. */
  byLanguage: Map<string, number>;
  total: number;
}

/** Those that would get it, by channel and audience in the order in which they first stand. */
export function audienceOf(recipients: readonly UpdateRecipient[]): AudienceRow[] {
  const rows = new Map<string, AudienceRow>();
  for (const { channel, network, visibility, textLanguage, refusal } of recipients) {
    if (refusal !== null) continue;
    const key = [channel, network, visibility].join("/");
    const row = rows.get(key) ?? { channel, network, visibility, byLanguage: new Map(), total: 0 };
    row.byLanguage.set(textLanguage, (row.byLanguage.get(textLanguage) ?? 0) + 1);
    row.total += 1;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** Languages whose customers get the text of another one; null stands for an unknown language. */
export function languagesWithoutText(recipients: readonly UpdateRecipient[]): (string | null)[] {
  const foreign = recipients.filter(
    ({ language, textLanguage, refusal }) =>
      refusal === null && language?.split("-")[0] !== textLanguage.split("-")[0],
  );
  return [...new Set(foreign.map(({ language }) => language))];
}

const ticketNumber =
  /(?:#|＃|\bticket\s*(?:no\.?|number)?\s*|チケット(?:番号)?\s*|工单(?:编号|号)?\s*)\d{2,}/giu;

/** What of a text may not stand in a public post: data of an account, the number of a ticket. */
export function risksInPublicUpdate(text: string, officialAddresses: readonly string[]): string[] {
  const numbers = [...text.matchAll(ticketNumber)].map(([found]) => found);
  return [...new Set([...numbers, ...risksInPublicText(text, officialAddresses).map((risk) => risk.text)])];
}
