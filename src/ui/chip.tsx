import X from "lucide-react/icons/x";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";

interface ChipProps {
  /** What the value is of: "Category". */
  label?: string | undefined;
  children: ReactNode;
  onRemove?: (() => void) | undefined;
  /** "Remove category Account". Needed with `onRemove`. */
  removeLabel?: string | undefined;
  className?: string | undefined;
}

export function Chip({ label, children, onRemove, removeLabel, className }: ChipProps) {
  return (
    <span
      className={cx(
        "inline-flex h-6 max-w-full min-w-0 items-center rounded-md border border-line bg-surface text-sm text-text",
        className,
      )}
    >
      <span className="flex min-w-0 items-center gap-1 px-1.5">
        {label !== undefined && <span className="shrink-0 text-faint">{label}</span>}
        <span className="truncate">{children}</span>
      </span>
      {onRemove !== undefined && (
        <button
          type="button"
          aria-label={removeLabel}
          data-tooltip={removeLabel}
          onClick={onRemove}
          className="-my-px flex size-6 shrink-0 items-center justify-center rounded-r-md text-faint hover:bg-surface-hover hover:text-text"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}
