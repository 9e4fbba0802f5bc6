import Megaphone from "lucide-react/icons/megaphone";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { useIsWide } from "#src/lib/use-media-query.ts";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { AnnouncementColumn } from "./announcement-column.tsx";
import { AnnouncementReader } from "./announcement-reader.tsx";

export interface AnnouncementsPageProps {
  openId: string | undefined;
  /** The update whose report is shown. */
  jobId: string | undefined;
  onJob: (jobId: string | undefined) => void;
}

/** The announcements beside the one that is read; on a phone one of the two at a time. */
export function AnnouncementsPage({ openId, jobId, onJob }: AnnouncementsPageProps) {
  const words = useAllMessages().announcements;
  usePageTitle(words.title);
  const isWide = useIsWide();
  return (
    <div className="flex min-h-0 flex-1">
      {(isWide || openId === undefined) && <AnnouncementColumn openId={openId} />}
      {openId === undefined ? (
        isWide && (
          <section aria-label={words.reader} className="grid min-w-0 flex-1 place-items-center bg-surface">
            <EmptyState
              icon={<Megaphone aria-hidden />}
              title={words.chooseTitle}
              description={words.chooseHint}
            />
          </section>
        )
      ) : (
        <AnnouncementReader key={openId} announcementId={openId} jobId={jobId} onJob={onJob} />
      )}
    </div>
  );
}
