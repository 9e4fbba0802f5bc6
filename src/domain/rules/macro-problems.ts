import { macroVariables, type MacroContent } from "../schema/macro.ts";

const braces = /\{\{\s*([^{}]*?)\s*\}\}/gu;

/** What stands in double braces and is no variable, each once: "requester.nmae". */
function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(braces)].map(([, name]) => name ?? "");
  return [...new Set(names)].filter((name) => !macroVariables.some((known) => known === name));
}

/** Languages of the desk in which a text that exists in another one is not written. */
export function missingTranslations(
  texts: Readonly<Record<string, string>>,
  languages: readonly string[],
): string[] {
  const isWritten = (language: string) => (texts[language] ?? "").trim() !== "";
  return languages.some(isWritten) ? languages.filter((language) => !isWritten(language)) : [];
}

export interface MacroProblems {
  name: boolean;
  /** No language has a text. */
  body: boolean;
  /** By language, the unknown variables of the reply and of the note. */
  unknown: { body: Record<string, string[]>; note: Record<string, string[]> };
}

/** What keeps a macro from being saved; null when nothing does. */
export function macroProblems({ name, body, note }: MacroContent): MacroProblems | null {
  const unknownIn = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(texts)
        .map(([language, text]) => [language, unknownVariables(text)] as const)
        .filter(([, names]) => names.length > 0),
    );
  const problems: MacroProblems = {
    name: name.trim() === "",
    body: Object.values(body).every((text) => text.trim() === ""),
    unknown: { body: unknownIn(body), note: unknownIn(note ?? {}) },
  };
  const hasUnknown = [problems.unknown.body, problems.unknown.note].some(
    (texts) => Object.keys(texts).length > 0,
  );
  return problems.name || problems.body || hasUnknown ? problems : null;
}

/** Parts in which two texts of a macro differ, in the order an author reads them. */
export function changedParts(before: MacroContent, after: MacroContent): (keyof MacroContent)[] {
  const parts = ["name", "category", "channels", "body", "note", "change"] as const;
  return parts.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
}
