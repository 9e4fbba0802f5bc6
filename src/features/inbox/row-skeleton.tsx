import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { rowHeight } from "./row-height.ts";

/** Rows of the same height as those that will come. */
export function RowSkeletons({ count }: { count: number }) {
  const t = useMessages();
  const height = rowHeight();
  return (
    <div role="status" className="overflow-hidden">
      <span className="sr-only">{t.inbox.loadingTickets}</span>
      {Array.from({ length: count }, (_, index) => (
        <div
          key={index}
          className="flex flex-col justify-center gap-2 border-b border-line ps-8 pe-3"
          style={{ height }}
        >
          <div className="flex justify-between gap-8">
            <Skeleton className={index % 3 === 1 ? "h-3 w-2/5" : "h-3 w-3/5"} />
            <Skeleton className="h-3 w-6" />
          </div>
          <Skeleton className={index % 2 === 0 ? "h-2.5 w-11/12" : "h-2.5 w-4/5"} />
          <Skeleton className="h-2.5 w-1/3" />
        </div>
      ))}
    </div>
  );
}
