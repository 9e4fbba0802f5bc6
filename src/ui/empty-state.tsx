import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  description?: ReactNode;
  /** What next: one button or link. */
  action?: ReactNode;
  className?: string | undefined;
}

export function EmptyState({ icon, title, description, action, className }: EmptyStateProps) {
  return (
    <div className={cx("flex flex-col items-center justify-center gap-1 px-6 py-10 text-center", className)}>
      {icon !== undefined && (
        <span aria-hidden className="mb-2 text-faint [&_svg]:size-6 [&_svg]:stroke-[1.5]">
          {icon}
        </span>
      )}
      <p className="text-md font-medium text-text">{title}</p>
      {description !== undefined && <div className="max-w-96 text-balance text-muted">{description}</div>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}
