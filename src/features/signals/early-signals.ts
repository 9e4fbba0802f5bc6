import type { QueryClient } from "@tanstack/react-query";
import type { Signal } from "#src/domain/rules/signals/signal.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { loadedWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { make } from "#src/lib/make-element.ts";
import { findingsQuery, matterOf } from "./findings-query.ts";
import {
  evidenceClass,
  listClass,
  mostShown,
  rowClass,
  stripClass,
  titleClass,
  toneOf,
} from "./signal-look.ts";
import { signalEvidence, signalTitle } from "./signal-words.ts";

/** The signals of a ticket that has been read already, to be laid above its early thread. */
export function drawEarlySignals(client: QueryClient, ticketId: string, locale: Locale): HTMLElement | null {
  const matter = matterOf(client, ticketId);
  const t = loadedWholeCatalogue(locale);
  const findings = client.getQueryData(findingsQuery(matter).queryKey);
  if (!t || !findings || !matter.ticket) return null;
  const aside = new Set(matter.ticket.dismissedSignals.map(({ signal }) => signal));
  const open = findings.signals.filter(({ key }) => !aside.has(key));
  if (open.length === 0) return null;
  const rows = open.slice(0, mostShown).map((signal) => drawSignal(signal, t, locale));
  return make("section", stripClass, {}, make("ul", listClass, {}, ...rows));
}

function drawSignal(signal: Signal, t: WholeCatalogue, locale: Locale): HTMLElement {
  const dot = `size-4 shrink-0 rounded-full border-2 border-current ${toneOf[signal.severity]}`;
  return make(
    "li",
    rowClass(signal),
    { "data-signal": signal.key },
    make("span", dot),
    make("span", titleClass, {}, signalTitle(t, signal)),
    make("bdi", evidenceClass, {}, signalEvidence(t, locale, signal)),
  );
}
