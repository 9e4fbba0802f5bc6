import { useQuery } from "@tanstack/react-query";
import Copy from "lucide-react/icons/copy";
import Download from "lucide-react/icons/download";
import { messageSourceQueries, messageSourceUrl } from "#src/api/message-source.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { withVisibleControls } from "#src/lib/visible-text.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import { showToast } from "#src/ui/toast-store.ts";

export interface MailSourceDialogProps {
  messageId: string;
  onClose: () => void;
}

/** The source of one mail (RFC 5322), as text and never as anything else. */
export function MailSourceDialog({ messageId, onClose }: MailSourceDialogProps) {
  const t = useAllMessages();
  const words = t.mail.source;
  const { data, error, isError, refetch } = useQuery(messageSourceQueries.of(messageId));

  async function handleCopy(source: string) {
    await navigator.clipboard.writeText(source);
    showToast({ title: words.copied });
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.title}
      description={words.description}
      closeLabel={t.common.close}
      size="lg"
      footer={
        data === undefined ? undefined : (
          <>
            <a
              href={messageSourceUrl(messageId)}
              download={`${messageId}.eml`}
              className="inline-flex h-8 items-center gap-1.5 rounded-md border border-line bg-surface-raised px-3 font-medium shadow-control hover:bg-surface-hover"
            >
              <Download aria-hidden size={16} />
              {words.download}
            </a>
            <Button variant="primary" icon={<Copy aria-hidden />} onClick={() => void handleCopy(data)}>
              {words.copy}
            </Button>
          </>
        )
      }
    >
      {data !== undefined ? (
        <pre
          role="region"
          aria-label={words.region}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
          tabIndex={0}
          dir="ltr"
          className="rounded-md bg-surface-sunken p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap"
        >
          {withVisibleControls(data.replaceAll("\r\n", "\n"))}
        </pre>
      ) : isError ? (
        <QueryError compact error={error} onRetry={() => void refetch()} />
      ) : (
        <div role="status" aria-busy aria-label={t.common.loading}>
          <SkeletonText lines={12} />
        </div>
      )}
    </Dialog>
  );
}
