import { cloneElement, type ReactElement } from "react";
import type { MenuGroup, MenuItem } from "./menu-items.ts";
import { MenuPart } from "./popup-parts.ts";
import { usePopup, type PopupControl } from "./use-popup.ts";

interface MenuProps extends PopupControl {
  /** Its name where the trigger's own does not say it. */
  label?: string | undefined;
  /** A `Button`, an `IconButton`, or any button that passes on what it is given. */
  trigger: ReactElement<Record<string, unknown>>;
  items: readonly MenuItem[] | readonly MenuGroup[];
  side?: "top" | "bottom" | "left" | "right" | undefined;
  align?: "start" | "center" | "end" | undefined;
}

const isGrouped = (items: MenuProps["items"]): items is readonly MenuGroup[] =>
  items.some((item) => "items" in item);

export function Menu({
  label,
  trigger,
  items,
  side = "bottom",
  align = "start",
  open,
  onOpenChange,
}: MenuProps) {
  const { wanted, popup, setOpen, triggerProps } = usePopup(MenuPart, "menu", { open, onOpenChange });
  const groups = isGrouped(items) ? items : [{ items }];
  return (
    <>
      {cloneElement(trigger, triggerProps)}
      {wanted && (
        <MenuPart
          {...popup}
          label={label}
          groups={groups}
          onDismiss={() => setOpen(false)}
          side={side}
          align={align}
        />
      )}
    </>
  );
}
