import { useQuery, useQueryClient } from "@tanstack/react-query";
import RotateCcw from "lucide-react/icons/rotate-ccw";
import { useLayoutEffect, useRef, useState } from "react";
import { mayWorkAgain } from "#src/api/errors.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import type { Signal } from "#src/domain/rules/signals/signal.ts";
import type { DismissedSignal } from "#src/domain/schema/signal.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { formatRelative } from "#src/lib/format-time.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { dismissSignals, restoreSignals } from "#src/store/ticket-signals.ts";
import { Button } from "#src/ui/button.tsx";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { showToast } from "#src/ui/toast-store.ts";
import { LinkedIncident } from "./linked-incident.tsx";
import { listClass, mostShown, stripClass } from "./signal-look.ts";
import { SignalRow } from "./signal-row.tsx";
import { signalTitle } from "./signal-words.ts";
import { useSignalAction } from "./use-signal-action.ts";
import { useTicketFindings } from "./use-ticket-findings.ts";

/** Above the thread: what the rules found, each with its evidence and one thing to do about it. */
export function SignalStrip({ ticketId }: { ticketId: string }) {
  const t = useAllMessages();
  const ticket = useQuery(ticketQueries.detail(ticketId)).data;
  const { data: findings, isError, refetch } = useTicketFindings(ticketId);
  if (isError)
    return (
      <ErrorPanel
        compact
        className="m-2"
        title={t.signals.unread}
        action={{ label: t.common.retry, onAction: () => void refetch() }}
      />
    );
  const signals = findings?.signals ?? [];
  if (!ticket || (signals.length === 0 && ticket.incidentId === null)) return null;
  return <Strip key={ticketId} ticket={ticket} signals={signals} />;
}

function Strip({ ticket, signals }: { ticket: Ticket; signals: readonly Signal[] }) {
  const t = useAllMessages();
  const client = useQueryClient();
  const actionOf = useSignalAction(ticket);
  const [isAll, setAll] = useState(false);
  const place = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  const byKey = new Map(ticket.dismissedSignals.map((one) => [one.signal, one]));
  const open = signals.filter(({ key }) => !byKey.has(key));
  const aside = signals.filter(({ key }) => byKey.has(key));
  const shown = isAll ? open : open.slice(0, mostShown);
  const hidden = open.length - shown.length;

  const tell = (error: unknown, again: () => void) =>
    showToast({
      id: `signals-${ticket.id}`,
      tone: "danger",
      title: t.signals.failed,
      description: errorSentence(t, error),
      action: mayWorkAgain(error) ? { label: t.common.retry, onAction: again } : undefined,
    });
  function restore(key: string) {
    restoreSignals(client, ticket.id, [key]).catch((error: unknown) => tell(error, () => restore(key)));
  }

  function dismiss(signal: Signal) {
    const title = signalTitle(t, signal);
    hadFocus.current = place.current?.contains(document.activeElement) ?? false;
    dismissSignals(client, ticket.id, [signal.key]).then(
      () =>
        showToast({
          title: t.signals.dismissed({ title }),
          action: { label: t.common.undo, onAction: () => restore(signal.key) },
        }),
      (error: unknown) => tell(error, () => dismiss(signal)),
    );
  }

  // What had the keyboard is gone: the next of its kind takes it, not the page.
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    hadFocus.current = false;
    const next = place.current?.querySelector<HTMLElement>("[data-signal] button:last-of-type, button");
    next?.focus();
  }, [open.length]);

  useShortcut(
    "dismissSignal",
    () => {
      const focused = document.activeElement?.closest<HTMLElement>("[data-signal]")?.dataset["signal"];
      const signal = open.find(({ key }) => key === focused) ?? open[0];
      if (signal) dismiss(signal);
    },
    open.length > 0,
  );

  return (
    <section ref={place} aria-label={t.signals.region} className={stripClass}>
      {ticket.incidentId !== null && <LinkedIncident ticket={ticket} incidentId={ticket.incidentId} />}
      {open.length > 0 && (
        <ul className={listClass}>
          {shown.map((signal, index) => (
            <SignalRow
              key={signal.key}
              signal={signal}
              action={actionOf(signal)}
              isFirst={index === 0}
              onDismiss={() => dismiss(signal)}
            />
          ))}
        </ul>
      )}
      {(hidden > 0 || (isAll && open.length > mostShown) || aside.length > 0) && (
        <div className="flex items-center gap-2 px-2 pb-0.5 text-sm">
          {open.length > mostShown && (
            <Button size="sm" variant="ghost" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
              {isAll ? t.signals.fewer : t.signals.more({ count: hidden })}
            </Button>
          )}
          {aside.length > 0 && <Aside signals={aside} dismissed={byKey} onRestore={restore} />}
        </div>
      )}
    </section>
  );
}

interface AsideProps {
  signals: readonly Signal[];
  dismissed: ReadonlyMap<string, DismissedSignal>;
  onRestore: (key: string) => void;
}

/** Who put what aside and when: it is so for everyone, and can be brought back. */
function Aside({ signals, dismissed, onRestore }: AsideProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="sm" variant="ghost" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t.signals.aside({ count: signals.length })}
      </Button>
      {isOpen && (
        <ul className="flex min-w-0 flex-wrap gap-x-3">
          {signals.map((signal) => {
            const one = dismissed.get(signal.key);
            if (!one) return null;
            const title = signalTitle(t, signal);
            const when = formatRelative(locale, Date.parse(one.at), now);
            return (
              <li key={signal.key} className="flex min-w-0 items-center gap-1">
                <span className="truncate">{title}</span>
                <span className="shrink-0 text-faint">{t.signals.asideBy({ name: one.by.name, when })}</span>
                <IconButton
                  size="sm"
                  label={t.signals.restore({ title })}
                  icon={<RotateCcw aria-hidden />}
                  onClick={() => onRestore(one.signal)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
