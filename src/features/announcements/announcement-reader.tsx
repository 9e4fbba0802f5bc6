import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import ArrowLeft from "lucide-react/icons/arrow-left";
import { useEffect, useRef } from "react";
import { helpCenterQueries } from "#src/api/help-center.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { useIsWide } from "#src/lib/use-media-query.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Skeleton, SkeletonText } from "#src/ui/skeleton.tsx";
import { AnnouncementText } from "./announcement-text.tsx";
import { UpdateSection } from "./update-section.tsx";
import { WaitingTickets } from "./waiting-tickets.tsx";

export interface AnnouncementReaderProps {
  announcementId: string;
  jobId: string | undefined;
  onJob: (jobId: string | undefined) => void;
}

/** One announcement, the tickets that wait on it, and the update to all of them. */
export function AnnouncementReader({ announcementId, jobId, onJob }: AnnouncementReaderProps) {
  const t = useAllMessages();
  const words = t.announcements;
  const navigate = useNavigate();
  const isWide = useIsWide();
  const place = useRef<HTMLElement>(null);
  const query = useQuery(helpCenterQueries.announcements());
  const announcement = query.data?.find(({ id }) => id === announcementId);
  // The list that had the focus has left the page.
  useEffect(() => {
    if (!isWide) place.current?.focus();
  }, [isWide]);

  const handleBack = () => void navigate({ to: "/announcements/{-$announcementId}", params: {} });
  useShortcut("backToList", handleBack);
  return (
    <main
      ref={place}
      aria-label={words.reader}
      tabIndex={-1}
      className="flex min-h-0 min-w-0 flex-1 flex-col overflow-y-auto bg-surface"
    >
      {!isWide && (
        <div className="sticky top-0 z-1 flex shrink-0 items-center border-b border-line bg-surface px-2 py-1">
          <IconButton
            label={words.back}
            icon={<ArrowLeft aria-hidden />}
            className="size-8"
            onClick={handleBack}
          />
        </div>
      )}
      {!announcement && <h1 className="sr-only">{words.reader}</h1>}
      {announcement ? (
        <div className="mx-auto flex w-full max-w-3xl flex-col gap-6 px-4 py-5 md:px-6">
          <AnnouncementText announcement={announcement} />
          <WaitingTickets announcementId={announcementId} />
          <UpdateSection announcement={announcement} jobId={jobId} onJob={onJob} />
        </div>
      ) : query.data ? (
        <ErrorPanel
          title={t.errors.not_found.title}
          description={words.gone}
          action={{ label: words.back, onAction: handleBack }}
          secondary={{ label: t.common.retry, onAction: () => void query.refetch() }}
        />
      ) : query.isError ? (
        <QueryError error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <div aria-busy className="mx-auto flex w-full max-w-3xl flex-col gap-4 px-4 py-5 md:px-6">
          <p className="sr-only">{t.common.loading}</p>
          <Skeleton className="h-6 w-3/5" />
          <Skeleton className="h-3.5 w-2/5" />
          <SkeletonText lines={6} className="mt-3" />
        </div>
      )}
    </main>
  );
}
