import { isProblem } from "#src/api/errors.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { languageNames } from "#src/parts/language-names.ts";
import { errorSentence } from "#src/parts/problem-words.ts";

/** What happened to a write of a macro; of an outdated one the general words speak of tickets. */
export function macroFault(t: WholeCatalogue, error: unknown): string {
  return isProblem(error, "version_outdated") ? t.macros.outdated : errorSentence(t, error);
}

export const languageName = (language: string): string => labelOf(languageNames, language);

/** What a macro changes on the ticket, each field in words. */
export function changeWords(
  t: WholeCatalogue,
  config: DeskConfig | undefined,
  change: TicketChange | null,
): string[] {
  const valueOf = (field: keyof TicketChange, value: unknown): string => {
    if (field === "groupId") return config?.groups.find(({ id }) => id === value)?.name ?? String(value);
    if (field === "status" || field === "priority" || field === "category")
      return labelOf(t.labels[field], String(value));
    return Array.isArray(value) ? value.join(", ") : String(value);
  };
  return Object.entries(change ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => {
      const name = field as keyof TicketChange;
      const label = name === "incidentId" ? t.announcements.reader : t.writing.changes[name];
      return `${label} → ${valueOf(name, value)}`;
    });
}
