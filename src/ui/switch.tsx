import { useId, type ReactNode } from "react";
import { cx } from "./cx.ts";

interface SwitchProps {
  label: string;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabledReason?: string | undefined;
  className?: string | undefined;
}

/** Takes effect at once; a checkbox waits for its form. */
export function Switch({ label, hint, checked, onChange, disabledReason, className }: SwitchProps) {
  const blocked = disabledReason !== undefined;
  const reasonId = useId();
  return (
    <label
      className={cx("flex min-h-6 items-start justify-between gap-4", blocked && "opacity-60", className)}
      data-tooltip={disabledReason}
    >
      <span className="min-w-0">
        <span className="block">{label}</span>
        {hint !== undefined && <span className="block text-sm text-muted">{hint}</span>}
      </span>
      <span className="relative flex h-6 shrink-0 items-center">
        <input
          type="checkbox"
          role="switch"
          aria-checked={checked}
          checked={checked}
          aria-label={label}
          aria-disabled={blocked || undefined}
          aria-describedby={blocked ? reasonId : undefined}
          onChange={(event) => {
            if (!blocked) onChange(event.currentTarget.checked);
          }}
          className="peer m-0 h-4.5 w-8 appearance-none rounded-full border border-line-strong bg-surface-sunken transition-colors checked:border-accent checked:bg-accent"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute start-0.75 size-3 rounded-full bg-line-strong transition-[translate,background-color] peer-checked:translate-x-3.5 peer-checked:bg-on-accent"
        />
      </span>
      {blocked && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </label>
  );
}
