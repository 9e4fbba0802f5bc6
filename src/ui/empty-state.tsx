import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  description?: ReactNode;
  /** What next: one button or link. */
  action?: ReactNode;
  /** It is all that the page says: its title is the page's heading. */
  isPage?: boolean;
  className?: string | undefined;
}

export function EmptyState({ icon, title, description, action, isPage = false, className }: EmptyStateProps) {
  const Title = isPage ? "h1" : "p";
  return (
    <div className={cx("flex flex-col items-center justify-center gap-1 px-6 py-10 text-center", className)}>
      {icon !== undefined && (
        <span aria-hidden className="mb-2 text-faint [&_svg]:size-6 [&_svg]:stroke-[1.5]">
          {icon}
        </span>
      )}
      <Title className="text-md font-medium text-text">{title}</Title>
      {description !== undefined && <div className="max-w-96 text-balance text-muted">{description}</div>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}
