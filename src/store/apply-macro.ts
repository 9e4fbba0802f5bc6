import type { QueryClient } from "@tanstack/react-query";
import { macroQueries } from "#src/api/macros.ts";
import { fillMacro, fillMacroText, macroBody, type MacroValues } from "#src/domain/rules/fill-macro.ts";
import { docOfLines, linesOf, type RichNode } from "#src/domain/rules/rich-text.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { asKind, emptyDraft, joinDrafts, type Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";

/** The macro that a kind of signal applies on this channel; null where there is none or it cannot be read. */
export async function macroOfSignal(
  client: QueryClient,
  signal: string,
  channel: string,
): Promise<Macro | null> {
  const macros = await client.query({ ...macroQueries.all(), staleTime: "static" }).catch(() => []);
  const found = macros.find(
    (macro) =>
      macro.signal === signal &&
      macro.inUse &&
      (macro.channels.length === 0 || macro.channels.includes(channel)),
  );
  return found ?? null;
}

/**
 * Begins the macro's reply and, beside it, its note: the customer's in the customer's language, the team's in the
 * agent's. What was being written stays above; a second press adds nothing.
 */
export async function applyMacro(
  client: QueryClient,
  ticket: Ticket,
  macro: Macro,
  values: MacroValues,
  agentLocale: string,
): Promise<void> {
  const drafts = draftsOf(client);
  // What was kept for this ticket is read first, or it would be written over.
  await drafts.load(ticket.id);
  const { draft } = drafts.get(ticket.id);
  const body = macroBody(macro, ticket.language, agentLocale);
  const reply =
    ticket.channel === "social" ? docOfLines(fillMacroText(body, values)) : docOf(fillMacro(body, values));
  const note =
    macro.note && docOf(fillMacro(macroBody({ body: macro.note }, agentLocale, agentLocale), values));
  const proposed: Draft = {
    ...emptyDraft,
    doc: isWritten(draft, reply) ? null : reply,
    other: note && !isWritten(draft, note) ? note : null,
  };
  drafts.put(ticket.id, asKind(joinDrafts(draft, proposed), "public"), { isWanted: true });
}

/** Opens a note with this text, apart from the reply that is being written. A second press adds nothing. */
export async function beginNote(client: QueryClient, ticketId: string, text: string): Promise<void> {
  const drafts = draftsOf(client);
  await drafts.load(ticketId);
  const { draft } = drafts.get(ticketId);
  const doc = docOf(fillMacro(text, {}));
  const proposed: Draft = { ...emptyDraft, visibility: "internal", doc, other: docOf([]) };
  const next = isWritten(draft, doc) ? draft : joinDrafts(draft, proposed);
  drafts.put(ticketId, asKind(next, "internal"), { isWanted: true });
}

const docOf = (content: RichNode[]): RichNode => ({ type: "doc", content });
const unticked = (text: string) => text.replaceAll(/^\[[xX]\]/gmu, "[ ]");

function isWritten(draft: Draft, doc: RichNode): boolean {
  const words = unticked(linesOf(doc));
  return [draft.doc, draft.other].some((one) => one !== null && unticked(linesOf(one)).includes(words));
}
