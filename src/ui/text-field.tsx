import { useId, type ComponentProps, type ReactNode } from "react";
import { cx } from "./cx.ts";

interface FieldProps {
  label: string;
  hideLabel?: boolean | undefined;
  error?: string | undefined;
  hint?: string | undefined;
}

interface TextFieldProps extends FieldProps, Omit<ComponentProps<"input">, "size"> {
  icon?: ReactNode;
  /** At the end of the field: a clear button, a shortcut. */
  trailing?: ReactNode;
}

const box =
  "w-full rounded-md border border-line-strong bg-surface text-text transition-colors read-only:bg-surface-sunken disabled:opacity-60 aria-invalid:border-danger";

function describedBy(id: string, { error, hint }: FieldProps): string | undefined {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(" ");
}

function FieldFrame({
  id,
  label,
  hideLabel,
  error,
  hint,
  className,
  children,
}: FieldProps & { id: string; className?: string | undefined; children: ReactNode }) {
  return (
    <div className={cx("flex min-w-0 flex-col gap-1", className)}>
      <label htmlFor={id} className={hideLabel === true ? "sr-only" : "font-medium text-text"}>
        {label}
      </label>
      {children}
      {error !== undefined && (
        <p id={`${id}-error`} role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  hideLabel,
  error,
  hint,
  icon,
  trailing,
  className,
  ...input
}: TextFieldProps) {
  const ownId = useId();
  const id = input.id ?? ownId;
  return (
    <FieldFrame id={id} label={label} hideLabel={hideLabel} error={error} hint={hint} className={className}>
      <span className="relative flex items-center">
        {icon !== undefined && (
          <span aria-hidden className="pointer-events-none absolute start-2 flex text-faint [&_svg]:size-4">
            {icon}
          </span>
        )}
        <input
          {...input}
          id={id}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={describedBy(id, { label, error, hint })}
          className={cx(
            box,
            "h-8 pe-2",
            icon === undefined ? "ps-2" : "ps-8",
            trailing !== undefined && "pe-9",
          )}
        />
        {trailing !== undefined && <span className="absolute end-1 flex items-center">{trailing}</span>}
      </span>
    </FieldFrame>
  );
}

export function TextArea({
  label,
  hideLabel,
  error,
  hint,
  className,
  rows = 3,
  ...area
}: FieldProps & ComponentProps<"textarea">) {
  const ownId = useId();
  const id = area.id ?? ownId;
  return (
    <FieldFrame id={id} label={label} hideLabel={hideLabel} error={error} hint={hint} className={className}>
      <textarea
        {...area}
        id={id}
        rows={rows}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={describedBy(id, { label, error, hint })}
        className={cx(box, "field-sizing-content max-h-80 min-h-16 resize-y px-2 py-1.5")}
      />
    </FieldFrame>
  );
}
