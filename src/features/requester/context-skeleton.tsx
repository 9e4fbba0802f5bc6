import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Skeleton, SkeletonText } from "#src/ui/skeleton.tsx";

export function ContextSkeleton() {
  const t = useMessages();
  return (
    <div aria-busy className="flex flex-col gap-5 px-4 py-3">
      <p className="sr-only">{t.common.loading}</p>
      <div className="flex items-center gap-2">
        <Skeleton className="size-8 rounded-full" />
        <Skeleton className="h-4 w-32" />
      </div>
      <SkeletonText lines={6} />
      <SkeletonText lines={3} />
    </div>
  );
}
