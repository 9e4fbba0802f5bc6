import type { TicketEvent } from "#src/domain/schema/message.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";

type Words = Catalogue["timeline"]["event"];

function labelsFor(t: Catalogue, kind: string): Readonly<Record<string, string>> {
  if (kind === "status_changed") return t.labels.status;
  if (kind === "priority_changed") return t.labels.priority;
  if (kind === "category_changed") return t.labels.category;
  if (kind === "secret_revealed") return t.timeline.masked;
  if (isOfSignal(kind)) return t.timeline.signal;
  return {};
}

const isKnown = (words: Words, kind: string): kind is keyof Words => Object.hasOwn(words, kind);

/** Whether the words of the first page say it. */
export const isToldAtOnce = (t: Catalogue, { kind }: TicketEvent): boolean => isKnown(t.timeline.event, kind);

const isOfSignal = (kind: string) => kind === "signal_dismissed" || kind === "signal_restored";
/** A signal's key begins with its kind; what it was found in follows. */
const kindOfSignal = (key: string) => key.split(":")[0] ?? key;

/** One entry of the audit trail as a sentence. */
export function eventWords(t: Catalogue, { kind, actor, from, to }: TicketEvent): string {
  const name = actor.kind === "system" ? t.timeline.system : actor.name;
  if (!isKnown(t.timeline.event, kind)) return t.timeline.unknownEvent({ actor: name, kind });
  const empty = kind === "assignee_changed" ? t.timeline.nobody : t.timeline.none;
  const labels = labelsFor(t, kind);
  const word = (value: string | null) =>
    value === null ? empty : labelOf(labels, isOfSignal(kind) ? kindOfSignal(value) : value);
  return t.timeline.event[kind]({ actor: name, from: word(from), to: word(to) });
}
