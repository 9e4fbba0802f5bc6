import type { Category, Channel } from "#src/domain/schema/desk-config.ts";
import type { WorldFile, WorldRequester, WorldTicket } from "../models/world-file.ts";
import { parseCsv } from "./csv.ts";

const byWords: [RegExp, Category][] = [
  [/verif|identity|passport|kyc/, "identity_verification"],
  [/compromis|lost|stolen|fraud|pin|passcode|unrecogni|blocked/, "security"],
  [/exchange|rate|fiat|trading|order/, "trading"],
  [/transfer|top_up|cash|card|deposit|withdraw|payment|refund|charge|balance|atm/, "deposits_withdrawals"],
  [/account|details|age|login|terminate/, "account"],
  [/api|technical|virtual/, "api_technical"],
];
const askedBy: Channel[] = ["web_form", "help_center"];

/** The desk's category nearest to a foreign label; a label that is one of the desk's stays. */
function categoryOf(label: string): Category {
  return byWords.find(([words]) => words.test(label))?.[1] ?? "other";
}

function subjectOf(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line || "(no subject)";
}

/**
 * Tickets from a CSV with the columns `text,label`: one question a row, asked through the form and the
 * help centre in turn. @throws Error when the columns are not there
 */
export function ticketsFromQueries(
  csv: string,
  source: string,
  anchor: number,
): Pick<WorldFile, "requesters" | "tickets"> {
  const [head = [], ...rows] = parseCsv(csv.replace(/^\uFEFF/, ""));
  const text = head.indexOf("text");
  const label = head.indexOf("label");
  if (text === -1 || label === -1)
    throw new Error(`${source}: the first row must name the columns text,label`);
  const requesters: WorldRequester[] = [];
  const tickets: WorldTicket[] = [];
  const stem = source.replace(/\W+/g, "-");
  for (const [index, row] of rows.entries()) {
    const said = row[text]?.trim();
    if (!said) continue;
    const category = categoryOf(row[label] ?? "");
    const channel = askedBy[index % askedBy.length] ?? "web_form";
    const requesterId = `req_${stem}_${index}`;
    requesters.push({
      id: requesterId,
      name: `Customer ${index + 1}`,
      contacts: [{ kind: "email", value: `customer-${index + 1}@customers.example` }],
      locale: "en",
    });
    tickets.push({
      id: `${stem}_${index}`.slice(-100),
      subject: subjectOf(said),
      channel,
      category,
      requesterId,
      language: "en",
      tags: row[label] ? [row[label]] : [],
      facts:
        channel === "web_form"
          ? {
              channel: "web_form",
              categoryChosen: category,
              description: said,
              tried: null,
              happenedAt: null,
              environment: { os: null, browser: null, appVersion: null, device: null },
              transactionIds: [],
              amount: null,
              asset: null,
              network: null,
              preferredContact: null,
              duplicateTicketIds: [],
            }
          : { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] },
      messages: [{ from: "customer", at: new Date(anchor - (index + 1) * 60_000).toISOString(), text: said }],
    });
  }
  return { requesters, tickets };
}
