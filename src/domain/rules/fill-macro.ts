import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { Session } from "#src/domain/schema/session.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { checkPoint } from "./checklist.ts";
import { checkItemNode, checklistNode, missingNode, type RichNode } from "./rich-text.ts";

export type MacroValues = Readonly<Record<string, string | null>>;

/** What the variables of a macro stand for on this ticket; null where the ticket does not say. */
export function macroValues(ticket: Ticket, session: Session, config: DeskConfig): MacroValues {
  const facts = "transactionIds" in ticket.facts ? ticket.facts : null;
  return {
    "requester.name": ticket.requester.name || null,
    "ticket.number": String(ticket.number),
    "ticket.subject": ticket.subject || null,
    "agent.name": session.agent.name,
    "exchange.name": config.exchangeName,
    "facts.transaction_id": facts?.transactionIds[0] ?? null,
    "facts.amount": facts?.amount ?? null,
    "facts.asset": facts?.asset ?? null,
    "facts.network": facts?.network ?? null,
  };
}

/** The macro's body in the customer's language, else the agent's, else English. */
export function macroBody(
  macro: Pick<Macro, "body">,
  ticketLanguage: string | null,
  agentLocale: string,
): string {
  const base = (tag: string) => tag.toLowerCase().split("-")[0] ?? "";
  for (const wanted of [ticketLanguage ?? "", agentLocale, "en"]) {
    const body = macro.body[wanted] ?? macro.body[base(wanted)];
    if (body) return body;
  }
  return Object.values(macro.body)[0] ?? "";
}

const variable = /\{\{\s*([\w.]+)\s*\}\}/gu;

/** Variables become their values; one without a value stays in its braces, which stops the send. */
export function fillMacroText(body: string, values: MacroValues): string {
  return body.replace(variable, (whole, name: string) => values[name] ?? whole.replaceAll(/\s/gu, ""));
}

/** The same as blocks for the editor; a missing value is a node of its own, so that it cannot be overlooked. */
export function fillMacro(body: string, values: MacroValues): RichNode[] {
  return body
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => {
      const lines = paragraph.split("\n");
      const points = lines.map(checkPoint);
      if (points.every((point) => point !== null))
        return {
          type: checklistNode,
          content: points.map(({ checked, text }) => ({
            type: checkItemNode,
            attrs: { checked },
            ...contentOf(filledLine(text, values)),
          })),
        };
      const content = lines.flatMap((line, index) => [
        ...(index > 0 ? [{ type: "hardBreak" }] : []),
        ...filledLine(line, values),
      ]);
      return { type: "paragraph", ...contentOf(content) };
    });
}

const contentOf = (content: RichNode[]) => (content.length > 0 ? { content } : {});

function filledLine(line: string, values: MacroValues): RichNode[] {
  const content: RichNode[] = [];
  let from = 0;
  for (const match of line.matchAll(variable)) {
    const name = match[1] ?? "";
    const value = values[name];
    addText(content, line.slice(from, match.index));
    if (value) addText(content, value);
    else content.push({ type: missingNode, attrs: { name } });
    from = match.index + match[0].length;
  }
  addText(content, line.slice(from));
  return content;
}

function addText(content: RichNode[], text: string): void {
  if (text === "") return;
  const last = content.at(-1);
  if (last?.type === "text") last.text += text;
  else content.push({ type: "text", text });
}
