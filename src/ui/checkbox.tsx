import Check from "lucide-react/icons/check";
import Minus from "lucide-react/icons/minus";
import { useId, type ReactNode } from "react";
import { cx } from "./cx.ts";

interface CheckboxProps {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  checked: boolean;
  /** Some of what it stands for are checked. */
  indeterminate?: boolean | undefined;
  onChange: (checked: boolean) => void;
  disabledReason?: string | undefined;
  className?: string | undefined;
}

export function Checkbox({
  label,
  hideLabel = false,
  checked,
  indeterminate = false,
  onChange,
  disabledReason,
  className,
}: CheckboxProps) {
  const blocked = disabledReason !== undefined;
  const reasonId = useId();
  const Mark = indeterminate ? Minus : Check;
  return (
    <label
      className={cx("inline-flex min-h-6 items-start gap-2 p-1", blocked && "opacity-60", className)}
      data-tooltip={disabledReason}
    >
      <span className="relative flex size-4 shrink-0">
        <input
          ref={(input) => {
            if (input !== null) input.indeterminate = indeterminate;
          }}
          type="checkbox"
          checked={checked}
          aria-disabled={blocked || undefined}
          aria-describedby={blocked ? reasonId : undefined}
          onChange={(event) => {
            if (!blocked) onChange(event.currentTarget.checked);
          }}
          className="peer m-0 size-4 appearance-none rounded-sm border border-line-strong bg-surface transition-colors checked:border-accent checked:bg-accent indeterminate:border-accent indeterminate:bg-accent"
        />
        <Mark
          aria-hidden
          className="pointer-events-none absolute inset-0.5 hidden size-3 stroke-3 text-on-accent peer-checked:block peer-indeterminate:block"
        />
      </span>
      <span className={hideLabel ? "sr-only" : "min-w-0 leading-4"}>{label}</span>
      {blocked && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </label>
  );
}
