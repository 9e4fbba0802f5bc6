import ChevronRight from "lucide-react/icons/chevron-right";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  defaultOpen?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  className?: string | undefined;
}

/** Folded content that the browser's own search still finds. */
export function Disclosure({ summary, children, defaultOpen = false, onToggle, className }: DisclosureProps) {
  return (
    <details
      open={defaultOpen}
      className={cx("group/disclosure", className)}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className="flex min-h-6 list-none items-center gap-1 rounded-sm text-muted select-none hover:text-text [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-3.5 shrink-0 transition-transform group-open/disclosure:rotate-90 rtl:-scale-x-100"
        />
        <span className="flex min-w-0 flex-1 items-center gap-1.5">{summary}</span>
      </summary>
      {children}
    </details>
  );
}
