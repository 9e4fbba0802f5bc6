import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Megaphone from "lucide-react/icons/megaphone";
import { helpCenterQueries } from "#src/api/help-center.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { RelativeTime } from "#src/parts/relative-time.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { stateOf } from "./announcement-state.ts";

const states = ["active", "later", "over"] as const;

/** All that was announced: what is active on top, what is over at the end. */
export function AnnouncementColumn({ openId }: { openId: string | undefined }) {
  const words = useAllMessages().announcements;
  const now = useNow();
  const query = useQuery(helpCenterQueries.announcements());
  const isOpen = openId !== undefined;
  const Column = isOpen ? "section" : "main";
  const Title = isOpen ? "p" : "h1";
  const all = query.data ?? [];
  const active = all.filter((one) => stateOf(one, now) === "active").length;
  return (
    <Column
      aria-label={words.list}
      tabIndex={-1}
      className="flex min-h-0 w-full flex-col bg-canvas lg:w-80 lg:shrink-0 lg:border-e lg:border-line xl:w-90"
    >
      <header className="flex min-h-11 shrink-0 items-center gap-2 border-b border-line px-3 py-2">
        <Title className="min-w-0 flex-1 truncate text-md font-semibold">{words.title}</Title>
        <span role="status" className="text-sm text-muted">
          {query.data ? words.activeCount({ count: active }) : ""}
        </span>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        {query.data ? (
          all.length === 0 ? (
            <EmptyState icon={<Megaphone aria-hidden />} title={words.empty} description={words.emptyHint} />
          ) : (
            states.map((state) => (
              <StateGroup
                key={state}
                name={words[state]}
                announcements={all.filter((one) => stateOf(one, now) === state)}
              />
            ))
          )
        ) : query.isError ? (
          <QueryError error={query.error} onRetry={() => void query.refetch()} />
        ) : (
          <ColumnSkeleton />
        )}
      </div>
    </Column>
  );
}

function StateGroup({ name, announcements }: { name: string; announcements: readonly Announcement[] }) {
  if (announcements.length === 0) return null;
  return (
    <section>
      <h2 className="sticky top-0 z-1 border-b border-line bg-canvas px-3 py-1 text-sm font-medium text-muted">
        {name}
      </h2>
      <ul aria-label={name}>
        {announcements.map((announcement) => (
          <li key={announcement.id} className="border-b border-line">
            <AnnouncementRow announcement={announcement} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function AnnouncementRow({ announcement }: { announcement: Announcement }) {
  const words = useAllMessages().announcements;
  const locale = useLocale();
  return (
    <Link
      to="/announcements/{-$announcementId}"
      params={{ announcementId: announcement.id }}
      activeOptions={{ includeSearch: false }}
      className="flex flex-col gap-0.5 px-3 py-2 text-text no-underline -outline-offset-2! hover:bg-surface-hover aria-[current]:bg-surface-selected"
    >
      <span className="line-clamp-2 font-medium">{localized(announcement.title, locale)}</span>
      <span className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
        <span>{labelOf(words.kind, announcement.kind)}</span>
        {announcement.assets.length > 0 && <span>{announcement.assets.join(", ")}</span>}
        <RelativeTime at={announcement.startsAt} />
      </span>
    </Link>
  );
}

function ColumnSkeleton() {
  const t = useAllMessages();
  return (
    <div aria-busy>
      <p className="sr-only">{t.common.loading}</p>
      {Array.from({ length: 7 }, (_, row) => (
        <div key={row} className="flex flex-col gap-2 border-b border-line px-3 py-2.5">
          <Skeleton className={row % 3 === 1 ? "h-3.5 w-3/5" : "h-3.5 w-4/5"} />
          <Skeleton className="h-3 w-2/5" />
        </div>
      ))}
    </div>
  );
}
