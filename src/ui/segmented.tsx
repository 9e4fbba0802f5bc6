import { useId, type ReactNode } from "react";
import { cx } from "./cx.ts";

interface SegmentedProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string; icon?: ReactNode; disabledReason?: string | undefined }[];
  onChange: (value: T) => void;
  className?: string | undefined;
}

/** One of a few, all in sight. Arrow keys move, as in any set of radio buttons. */
export function Segmented<T extends string>({
  label,
  value,
  options,
  onChange,
  className,
}: SegmentedProps<T>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={cx("inline-flex rounded-md bg-surface-sunken p-0.5 ring-1 ring-line ring-inset", className)}
    >
      {options.map((option) => {
        const blocked = option.disabledReason !== undefined;
        return (
          <label
            key={option.value}
            data-tooltip={option.disabledReason}
            className={cx(
              "relative flex h-6 min-w-6 items-center justify-center gap-1.5 rounded-sm px-2 text-sm font-medium text-muted transition-colors select-none hover:text-text has-checked:bg-surface-raised has-checked:text-text has-checked:shadow-control has-checked:ring-1 has-checked:ring-line has-focus-visible:outline-2 has-focus-visible:outline-focus [&_svg]:size-4",
              blocked && "opacity-60",
            )}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-disabled={blocked || undefined}
              aria-describedby={blocked ? `${name}-${option.value}` : undefined}
              onChange={() => {
                if (!blocked) onChange(option.value);
              }}
              className="absolute inset-0 m-0 appearance-none rounded-sm outline-none"
            />
            {option.icon}
            <span>{option.label}</span>
            {blocked && (
              <span id={`${name}-${option.value}`} hidden>
                {option.disabledReason}
              </span>
            )}
          </label>
        );
      })}
    </div>
  );
}
