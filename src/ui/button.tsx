import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Spinner } from "./spinner.tsx";

type ButtonVariant = "primary" | "secondary" | "ghost" | "danger";
type ButtonSize = "sm" | "md";

interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  icon?: ReactNode;
  /** Keeps its width and its focus, and does not fire. */
  loading?: boolean | undefined;
  /** Why it cannot be pressed now. It stays focusable and says so. */
  disabledReason?: string | undefined;
}

const looks: Record<ButtonVariant, string> = {
  primary:
    "border-transparent bg-accent text-on-accent shadow-control not-aria-disabled:hover:bg-accent-strong",
  secondary:
    "border-line bg-surface-raised text-text shadow-control not-aria-disabled:hover:bg-surface-hover aria-expanded:bg-surface-hover",
  ghost:
    "border-transparent text-muted not-aria-disabled:hover:bg-surface-hover not-aria-disabled:hover:text-text aria-expanded:bg-surface-hover aria-expanded:text-text aria-pressed:bg-surface-selected aria-pressed:text-accent-strong",
  danger:
    "border-danger/30 bg-danger-soft text-danger shadow-control not-aria-disabled:hover:border-danger/60",
};
const sizes: Record<ButtonSize, string> = { sm: "h-7 px-2 text-sm", md: "h-8 px-3 text-base" };

export function Button({
  variant = "secondary",
  size = "md",
  icon,
  loading = false,
  disabledReason,
  type = "button",
  onClick,
  className,
  children,
  ...rest
}: ButtonProps) {
  const blocked = loading || disabledReason !== undefined;

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      type={type}
      className={cx(
        "inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors select-none aria-disabled:opacity-60 aria-disabled:shadow-none [&_svg]:size-4 [&_svg]:shrink-0",
        looks[variant],
        sizes[size],
        className,
      )}
      {...rest}
      {...(disabledReason === undefined
        ? {}
        : { "data-tooltip": disabledReason, "aria-description": disabledReason })}
      {...(blocked ? { "aria-disabled": true } : {})}
      {...(loading ? { "aria-busy": true } : {})}
      onClick={handleClick}
    >
      {loading ? <Spinner /> : icon}
      {children}
    </button>
  );
}
