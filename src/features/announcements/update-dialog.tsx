import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { risksInPublicUpdate } from "#src/domain/rules/update-audience.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { UpdatePreviewRequest, UpdateRecipient } from "#src/domain/schema/incident-update.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { previewIncidentUpdate, type UpdateAttempt } from "#src/store/incident-updates.ts";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { UpdatePreview } from "./update-preview.tsx";

export interface UpdateDialogProps {
  announcement: Announcement;
  request: UpdatePreviewRequest;
  /** Of the sending itself; the same for every try. */
  idempotencyKey: string;
  sending: { isPending: boolean; error: Error | null };
  onSend: (attempt: UpdateAttempt) => void;
  onClose: () => void;
}

/** Who would get the update and how; then, once confirmed, exactly those get it. */
export function UpdateDialog({
  announcement,
  request,
  idempotencyKey,
  sending,
  onSend,
  onClose,
}: UpdateDialogProps) {
  const t = useAllMessages();
  const words = t.announcements;
  const locale = useLocale();
  const official = useQuery(deskQueries.config()).data?.officialAddresses ?? [];
  const preview = useQuery({
    queryKey: ["incident-update-preview", idempotencyKey],
    queryFn: () => previewIncidentUpdate(announcement.id, request),
    // Asked once: what is sent is what was shown.
    staleTime: Infinity,
    gcTime: 0,
  });
  const all = preview.data?.recipients ?? [];
  const reached = all.filter(({ refusal }) => refusal === null);
  const risks = publicRisks(reached, request.texts, official);

  function handleSend() {
    const recipients = reached.map(({ ticketId, lastMessageId }) => ({
      ticketId,
      lastSeenMessageId: lastMessageId,
    }));
    const { texts, fallback } = request;
    onSend({ key: idempotencyKey, update: { texts, fallback, recipients } });
  }

  const blocked = !preview.data
    ? words.previewing
    : reached.length === 0
      ? words.nobodyGets
      : risks.length > 0
        ? words.publicRisk({ texts: risks.join(", ") })
        : undefined;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={words.previewTitle({ title: localized(announcement.title, locale) })}
      closeLabel={t.common.close}
      footer={
        <>
          <Button onClick={onClose}>{words.backToText}</Button>
          <Button variant="primary" loading={sending.isPending} disabledReason={blocked} onClick={handleSend}>
            {words.send({ count: reached.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {sending.error && <QueryError compact error={sending.error} onRetry={handleSend} />}
        {risks.length > 0 && (
          <Notice tone="danger" live>
            {words.publicRisk({ texts: risks.join(", ") })}
          </Notice>
        )}
        {preview.data ? (
          <UpdatePreview recipients={all} texts={request.texts} fallback={request.fallback} />
        ) : preview.isError ? (
          <QueryError compact error={preview.error} onRetry={() => void preview.refetch()} />
        ) : (
          <div role="status" className="flex flex-col gap-3">
            <p className="text-muted">{words.previewing}</p>
            <Skeleton className="h-20" />
            <Skeleton className="h-5 w-3/5" />
          </div>
        )}
      </div>
    </Dialog>
  );
}

function publicRisks(
  reached: readonly UpdateRecipient[],
  texts: Readonly<Record<string, string>>,
  official: readonly string[],
): string[] {
  const inPublic = reached.filter(({ visibility }) => visibility === "public");
  const languages = new Set(inPublic.map(({ textLanguage }) => textLanguage));
  return [
    ...new Set([...languages].flatMap((language) => risksInPublicUpdate(texts[language] ?? "", official))),
  ];
}
