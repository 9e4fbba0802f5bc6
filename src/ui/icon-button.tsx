import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { cx } from "./cx.ts";
import { ariaKeyShortcuts } from "./shortcut-keys.ts";

interface IconButtonProps extends Omit<ComponentProps<"button">, "disabled" | "children"> {
  /** Its name, and its tooltip. */
  label: string;
  icon: ReactNode;
  shortcut?: string | undefined;
  /** Makes it a toggle. */
  pressed?: boolean | undefined;
  disabledReason?: string | undefined;
  size?: "sm" | "md" | undefined;
}

export function IconButton({
  label,
  icon,
  shortcut,
  pressed,
  disabledReason,
  size = "md",
  type = "button",
  onClick,
  className,
  ...rest
}: IconButtonProps) {
  const blocked = disabledReason !== undefined;

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <button
      type={type}
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={ariaKeyShortcuts(shortcut)}
      data-tooltip={blocked ? `${label}\n${disabledReason}` : label}
      data-tooltip-keys={shortcut}
      className={cx(
        "inline-flex shrink-0 items-center justify-center rounded-md text-muted transition-colors select-none not-aria-disabled:hover:bg-surface-hover not-aria-disabled:hover:text-text aria-disabled:opacity-50 aria-expanded:bg-surface-hover aria-expanded:text-text aria-pressed:bg-surface-selected aria-pressed:text-accent-strong [&_svg]:size-4",
        size === "sm" ? "size-6" : "size-7",
        className,
      )}
      {...rest}
      {...(blocked ? { "aria-disabled": true, "aria-description": disabledReason } : {})}
      onClick={handleClick}
    >
      {icon}
    </button>
  );
}
