import ChevronDown from "lucide-react/icons/chevron-down";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { SelectPart } from "./popup-parts.ts";
import type { SelectOption } from "./select-options.ts";
import { usePopup, type PopupControl } from "./use-popup.ts";

interface SelectMenuProps<T extends string> extends PopupControl {
  /** What is picked: "Status". Names the trigger ("Status: Open"), the search field and the list. */
  label: string;
  /** A value outside of the options is shown as `renderValue` or as it is. */
  value: T;
  /** As a function where they cost something: they are made when they are wanted. */
  options: readonly SelectOption<T>[] | (() => readonly SelectOption<T>[]);
  onChange: (value: T) => void;
  searchPlaceholder: string;
  emptyText: string;
  /** What the trigger shows; the icon and label of the option unless told. */
  renderValue?: ((option: SelectOption<T> | undefined) => ReactNode) | undefined;
  /** The value in words, for the trigger's name, where no option has it. */
  valueText?: string | undefined;
  /** `plain` sits in text, `field` in a form. */
  variant?: "plain" | "field" | undefined;
  size?: "sm" | "md" | undefined;
  align?: "start" | "center" | "end" | undefined;
  shortcut?: string | undefined;
  loading?: boolean | undefined;
  disabledReason?: string | undefined;
  className?: string | undefined;
}

/** Picks one in place: press, type a few letters, Enter. */
export function SelectMenu<T extends string>({
  label,
  value,
  options,
  onChange,
  searchPlaceholder,
  emptyText,
  renderValue,
  valueText,
  variant = "plain",
  size = "sm",
  align = "start",
  shortcut,
  loading,
  disabledReason,
  className,
  open,
  onOpenChange,
}: SelectMenuProps<T>) {
  const { wanted, popup, setOpen, triggerProps } = usePopup(SelectPart, "dialog", { open, onOpenChange });
  const made = typeof options !== "function" ? options : wanted ? options() : [];
  const chosen = made.find((option) => option.value === value);
  const words = valueText ?? chosen?.label ?? value;

  function handleChange(values: readonly string[]) {
    setOpen(false);
    const picked = made.find((option) => option.value === values[0]);
    if (picked !== undefined && picked.value !== value) onChange(picked.value);
  }

  return (
    <>
      <Button
        {...triggerProps}
        variant={variant === "field" ? "secondary" : "ghost"}
        size={size}
        aria-label={`${label}: ${words}`}
        disabledReason={disabledReason}
        loading={loading}
        data-tooltip={disabledReason ?? label}
        data-tooltip-keys={shortcut}
        className={cx(
          "min-w-0 shrink font-normal!",
          variant === "field" ? "justify-between" : "justify-start text-text!",
          className,
        )}
      >
        <span className="flex min-w-0 items-center gap-1.5">
          {renderValue === undefined ? (
            <>
              {chosen?.icon}
              <span className="truncate">{words}</span>
            </>
          ) : (
            renderValue(chosen)
          )}
        </span>
        {variant === "field" && <ChevronDown aria-hidden className="text-faint" />}
      </Button>
      {wanted && (
        <SelectPart
          {...popup}
          label={label}
          options={made}
          values={[value]}
          multiple={false}
          onChange={handleChange}
          searchPlaceholder={searchPlaceholder}
          emptyText={emptyText}
          align={align}
        />
      )}
    </>
  );
}
