import { Skeleton } from "#src/ui/skeleton.tsx";

/** The header's shape, until a row or the server says what stands in it. */
export function TicketHeaderSkeleton() {
  return (
    <div
      aria-hidden
      className="flex shrink-0 flex-col gap-2 border-b border-line bg-surface px-3 py-3 md:px-4"
    >
      <Skeleton className="h-5 w-3/5" />
      <Skeleton className="h-3 w-2/5" />
      <div className="flex gap-2 pt-1">
        {["w-16", "w-16", "w-28", "w-24", "w-24"].map((width, index) => (
          <Skeleton key={index} className={`h-5 ${width}`} />
        ))}
      </div>
    </div>
  );
}
