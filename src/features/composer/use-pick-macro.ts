import { useQuery } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import type { RefObject } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import {
  fillMacro,
  fillMacroText,
  macroBody,
  macroValues,
  type MacroValues,
} from "#src/domain/rules/fill-macro.ts";
import { docOfLines, linesOf } from "#src/domain/rules/rich-text.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import type { Draft } from "#src/store/draft.ts";
import { useChangeDraft } from "./use-change-draft.ts";

interface MacroTarget {
  ticket: Ticket;
  draft: Draft;
  editor: Editor | null;
  plain: RefObject<HTMLTextAreaElement | null>;
  isPlain: boolean;
}

/** Writes a macro at the cursor, and takes over the fields it changes. */
export function usePickMacro({ ticket, draft, editor, plain, isPlain }: MacroTarget) {
  const locale = useLocale();
  const changeDraft = useChangeDraft(ticket.id);
  const session = useQuery(sessionQueries.current()).data;
  const config = useQuery(deskQueries.config()).data;

  const values: MacroValues = session && config ? macroValues(ticket, session, config) : {};

  const pick = (macro: Macro): void => {
    // A note is for the team: in the agent's language.
    const note = macro.note && macroBody({ body: macro.note }, locale, locale);
    const isNote = draft.visibility === "internal";
    const body = isNote && note ? note : macroBody(macro, ticket.language, locale);
    const change = {
      ...(macro.change ? { change: { ...draft.change, ...macro.change } } : {}),
      ...(!isNote && note && draft.other === null
        ? { other: { type: "doc", content: fillMacro(note, values) } }
        : {}),
    };

    if (isPlain) {
      const field = plain.current;
      const before = (draft.doc ? linesOf(draft.doc) : "").replace(/^\/$/u, "");
      const at = Math.min(field?.selectionStart ?? before.length, before.length);
      const text = `${before.slice(0, at)}${fillMacroText(body, values)}${before.slice(at)}`;
      changeDraft({ doc: docOfLines(text), ...change });
      return;
    }
    if (!editor) return;
    const { $from } = editor.state.selection;
    const isSlash = $from.parent.textContent === "/";
    const blocks = fillMacro(body, values);
    const chain = editor.chain();
    if (isSlash) chain.deleteRange({ from: $from.start(), to: $from.end() });
    chain.insertContent(blocks).run();
    if (Object.keys(change).length > 0) changeDraft(change);
  };
  return { values, pick };
}
