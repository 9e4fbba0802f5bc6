import { Skeleton } from "#src/ui/skeleton.tsx";

/** Rows of articles that are still to come. */
export function RowsSkeleton({ label, rows = 9 }: { label: string; rows?: number }) {
  return (
    <div aria-busy>
      <p className="sr-only">{label}</p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex flex-col gap-2 border-b border-line px-3 py-2.5">
          <Skeleton className={row % 3 === 1 ? "h-3.5 w-3/5" : "h-3.5 w-4/5"} />
          <Skeleton className="h-3 w-2/5" />
        </div>
      ))}
    </div>
  );
}
