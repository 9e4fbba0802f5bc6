import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import Download from "lucide-react/icons/download";
import Printer from "lucide-react/icons/printer";
import type { ReactNode } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { isProblem } from "#src/api/errors.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { numberedMessages } from "#src/domain/rules/mail-record/numbered-messages.ts";
import { messageEml, recordEml } from "#src/domain/rules/mail-record/record-eml.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { saveFile } from "#src/lib/save-file.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { Skeleton, SkeletonText } from "#src/ui/skeleton.tsx";
import { Switch } from "#src/ui/switch.tsx";
import { RecordFacts } from "./record-facts.tsx";
import { RecordMessage } from "./record-message.tsx";
import { RecordState } from "./record-state.tsx";
import { recordWords, writtenRecord } from "./record-text.ts";
import { useWholeThread } from "./use-whole-thread.ts";

export interface RecordPageProps {
  ticketId: string;
  hasNotes: boolean;
  onNotes: (hasNotes: boolean) => void;
}

const mailType = "message/rfc822";

/** A ticket as a formal written record: every message numbered, with its dates, to be printed or saved as mail. */
export function RecordPage({ ticketId, hasNotes, onNotes }: RecordPageProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const navigate = useNavigate();
  const words = t.mail.record;
  const { data: ticket, error, isError, refetch } = useQuery(ticketQueries.detail(ticketId));
  const desk = useQuery(deskQueries.config()).data;
  const thread = useWholeThread(ticketId);
  const title = ticket ? words.title({ number: ticket.number }) : words.open;
  usePageTitle(title);
  const handleBack = () => void navigate({ to: "/tickets/$ticketId", params: { ticketId } });
  useShortcut("backToList", handleBack);

  if (isError && !ticket)
    return (
      <Frame title={title}>
        {isProblem(error, "not_found") ? (
          <ErrorPanel
            title={t.errors.not_found.title}
            description={t.ticket.gone}
            action={{ label: t.common.retry, onAction: () => void refetch() }}
          />
        ) : (
          <QueryError error={error} onRetry={() => void refetch()} />
        )}
      </Frame>
    );
  if (thread.error && !thread.items)
    return (
      <Frame title={title}>
        <QueryError error={thread.error} onRetry={thread.retry} />
      </Frame>
    );
  if (!ticket || !thread.items)
    return (
      <Frame title={title}>
        <div role="status" aria-busy aria-label={t.common.loading} className="flex flex-col gap-4">
          <Skeleton className="h-7 w-64" />
          <SkeletonText lines={5} />
          <SkeletonText lines={9} />
        </div>
      </Frame>
    );

  const messages = numberedMessages(thread.items, hasNotes);
  const total = messages.filter(({ message }) => message.visibility !== "internal").length;
  const blocked = thread.isWhole ? undefined : words.notWhole;
  const fileWords = recordWords(t, locale);
  const fileName = `ticket-${ticket.number}`;
  const { asOf } = thread;

  function handleSave() {
    if (!ticket) return;
    const record = writtenRecord(t, ticket, messages, asOf, desk?.exchangeName ?? "");
    saveFile(recordEml(record, fileWords), `${fileName}-record.eml`, mailType);
  }

  return (
    <Frame title={title}>
      <header className="flex flex-wrap items-center gap-2 print:hidden">
        <Link
          to="/tickets/$ticketId"
          params={{ ticketId }}
          className="me-auto inline-flex max-sm:basis-full h-8 items-center gap-1.5 rounded-md pe-2 text-muted hover:text-text"
        >
          <ArrowLeft aria-hidden size={16} />
          {words.back}
        </Link>
        <Button icon={<Printer aria-hidden />} disabledReason={blocked} onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button
          variant="primary"
          icon={<Download aria-hidden />}
          disabledReason={blocked ?? (messages.length === 0 ? words.empty : undefined)}
          onClick={handleSave}
        >
          {words.download}
        </Button>
      </header>
      <div className="flex flex-col gap-3">
        <h1 className="text-xl font-semibold">{title}</h1>
        <RecordFacts ticket={ticket} asOf={asOf} />
        <RecordState thread={thread} shown={messages.length} />
        <Switch
          label={words.notes}
          hint={words.notesHint}
          checked={hasNotes}
          onChange={onNotes}
          className="max-w-md print:hidden"
        />
      </div>
      <section aria-label={words.messages} className="flex flex-col gap-3">
        <h2 className="sr-only">{words.messages}</h2>
        {messages.length === 0 && thread.isWhole && (
          <EmptyState
            title={words.empty}
            description={thread.loaded > 0 ? words.emptyNotes : words.emptyHint}
          />
        )}
        {messages.map((entry) => (
          <RecordMessage
            key={entry.message.id}
            entry={entry}
            total={total}
            timeZone={ticket.requester.timeZone}
            isWhole={thread.isWhole}
            onSave={() =>
              saveFile(
                messageEml(entry.message, ticket.subject, fileWords),
                `${fileName}-${entry.number}.eml`,
                mailType,
              )
            }
          />
        ))}
      </section>
    </Frame>
  );
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main
      aria-label={title}
      tabIndex={-1}
      className="min-h-0 min-w-0 flex-1 overflow-y-auto print:overflow-visible"
    >
      <div className="mx-auto flex max-w-3xl flex-col gap-5 px-4 py-5 md:px-6 md:py-8 print:max-w-none print:p-0">
        {children}
      </div>
    </main>
  );
}
