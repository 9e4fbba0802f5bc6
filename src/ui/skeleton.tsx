import { cx } from "./cx.ts";

/** One grey block; its size and shape come with the class. What holds it says that it is busy. */
export function Skeleton({ className }: { className?: string | undefined }) {
  // Its own corners give way to the ones that come with the class.
  return <span aria-hidden className={cx("block animate-pulse [:where(&)]:rounded-sm bg-line", className)} />;
}

const widths = ["w-full", "w-11/12", "w-4/5", "w-full", "w-3/5"];

export function SkeletonText({ lines = 3, className }: { lines?: number; className?: string | undefined }) {
  return (
    <span aria-hidden className={cx("flex flex-col gap-2", className)}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton
          key={line}
          className={cx("h-3", line === lines - 1 ? "w-2/5" : widths[line % widths.length])}
        />
      ))}
    </span>
  );
}
