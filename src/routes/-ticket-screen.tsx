import { useNavigate, type ErrorComponentProps } from "@tanstack/react-router";
import { AttachmentViewer } from "#src/features/attachments/attachment-viewer.tsx";
import { Composer } from "#src/features/composer/composer.tsx";
import { PendingMessages } from "#src/features/composer/pending-messages.tsx";
import { TicketPane } from "#src/features/conversation/ticket-pane.tsx";
import { ContextPane } from "#src/features/requester/context-pane.tsx";
import { latePart } from "#src/parts/late-part.tsx";
import { QueryError } from "#src/parts/query-error.tsx";

// The thread is what the agent waits for: what was found in it comes after it.
const SignalStrip = latePart(
  async () => (await import("#src/features/signals/signal-strip.tsx")).SignalStrip,
);
const ArticlePicker = latePart(
  async () => (await import("#src/features/help-center/article-picker.tsx")).ArticlePicker,
);
const ArticlesBeside = latePart(async () => (await import("./-articles-beside.tsx")).ArticlesBeside);
const PostsBeside = latePart(async () => (await import("./-posts-beside.tsx")).PostsBeside);
const ChecklistStrip = latePart(
  async () => (await import("#src/features/composer/checklist-strip.tsx")).ChecklistStrip,
);
const TransactionsSection = latePart(
  async () => (await import("#src/features/signals/transactions-section.tsx")).TransactionsSection,
);
const RecordLink = latePart(async () => (await import("#src/features/record/record-link.tsx")).RecordLink);
const IdentitySection = latePart(
  async () => (await import("#src/features/identity/identity-section.tsx")).IdentitySection,
);
const CallTask = latePart(async () => (await import("#src/features/calls/call-task.tsx")).CallTask);

export interface TicketScreenProps {
  ticketId: string;
  /** The attachment the viewer shows, from the URL. */
  fileId: string | undefined;
  /** Beside the list, or as a page of its own. */
  placement: "pane" | "page";
}

/** One ticket as both its places show it: thread, composer, context and, when the URL says so, a file. */
export function TicketScreen({ ticketId, fileId, placement }: TicketScreenProps) {
  const navigate = useNavigate();
  const showFile = (file: string | undefined) =>
    void navigate({ to: ".", search: (search) => ({ ...search, file }), replace: fileId !== undefined });
  return (
    <>
      <TicketPane
        ticketId={ticketId}
        placement={placement}
        composer={
          <Composer
            ticketId={ticketId}
            articles={(slot) => <ArticlePicker ticketId={ticketId} {...slot} />}
          />
        }
        signals={
          <>
            <SignalStrip ticketId={ticketId} />
            <ChecklistStrip ticketId={ticketId} />
          </>
        }
        pending={<PendingMessages ticketId={ticketId} />}
        context={(showThread) => (
          <ContextPane
            ticketId={ticketId}
            identity={<IdentitySection ticketId={ticketId} />}
            task={<CallTask ticketId={ticketId} />}
            onShowFile={showFile}
          >
            {(ticket) => (
              <>
                {ticket.channel === "social" && <PostsBeside ticket={ticket} showThread={showThread} />}
                <TransactionsSection ticketId={ticket.id} />
                <RecordLink ticketId={ticket.id} />
                <ArticlesBeside ticket={ticket} showThread={showThread} />
              </>
            )}
          </ContextPane>
        )}
        onShowFile={showFile}
      />
      {fileId && (
        <AttachmentViewer
          ticketId={ticketId}
          fileId={fileId}
          onShowFile={showFile}
          onClose={() => showFile(undefined)}
        />
      )}
    </>
  );
}

/** A ticket that cannot be shown takes nothing else with it: the list and the way to others stay. */
export function TicketError({ error, reset }: ErrorComponentProps) {
  return (
    <div className="grid min-w-0 flex-1 place-items-center p-6">
      <QueryError error={error} onRetry={reset} />
    </div>
  );
}
