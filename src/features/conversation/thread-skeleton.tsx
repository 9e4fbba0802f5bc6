import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { cx } from "#src/ui/cx.ts";
import { Skeleton, SkeletonText } from "#src/ui/skeleton.tsx";

const cards = [
  { place: "me-4", lines: 3 },
  { place: "ms-4", lines: 2 },
  { place: "me-4", lines: 4 },
];

/** The shape of a thread, at its end as the thread will be. */
export function ThreadSkeleton() {
  const t = useMessages();
  return (
    <div
      aria-busy
      className="flex min-h-0 flex-1 flex-col justify-end gap-3 overflow-hidden px-3 py-3 md:px-4"
    >
      <p role="status" className="sr-only">
        {t.common.loading}
      </p>
      {cards.map(({ place, lines }, index) => (
        <div
          key={index}
          className={cx("flex flex-col gap-3 rounded-lg border border-line px-3 py-2.5", place)}
        >
          <div className="flex items-center gap-2">
            <Skeleton className="size-6 rounded-full" />
            <Skeleton className="h-3 w-32" />
          </div>
          <SkeletonText lines={lines} />
        </div>
      ))}
    </div>
  );
}
