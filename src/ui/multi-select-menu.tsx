import { cloneElement, type ReactElement } from "react";
import { SelectPart } from "./popup-parts.ts";
import type { SelectOption } from "./select-options.ts";
import { usePopup, type PopupControl } from "./use-popup.ts";

interface MultiSelectMenuProps<T extends string> extends PopupControl {
  label: string;
  values: readonly T[];
  options: readonly SelectOption<T>[];
  onChange: (values: T[]) => void;
  searchPlaceholder: string;
  emptyText: string;
  /** A `Button`, an `IconButton`, or any button that passes on what it is given. */
  trigger: ReactElement<Record<string, unknown>>;
  align?: "start" | "center" | "end" | undefined;
}

/** Picks several; stays open while they are picked. */
export function MultiSelectMenu<T extends string>({
  label,
  values,
  options,
  onChange,
  searchPlaceholder,
  emptyText,
  trigger,
  align = "start",
  open,
  onOpenChange,
}: MultiSelectMenuProps<T>) {
  const { wanted, popup, triggerProps } = usePopup(SelectPart, "dialog", { open, onOpenChange });

  function handleChange(next: readonly string[]) {
    // In the order of the list, so that one choice has one URL; values the list does not know stay.
    const known = options.filter((option) => next.includes(option.value)).map((option) => option.value);
    const unknown = values.filter((value) => !options.some((option) => option.value === value));
    onChange([...known, ...unknown]);
  }

  return (
    <>
      {cloneElement(trigger, triggerProps)}
      {wanted && (
        <SelectPart
          {...popup}
          label={label}
          options={options}
          values={values}
          multiple
          onChange={handleChange}
          searchPlaceholder={searchPlaceholder}
          emptyText={emptyText}
          align={align}
        />
      )}
    </>
  );
}
