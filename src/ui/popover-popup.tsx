import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { popupPositioner, popupSurface } from "./popup-classes.ts";
import type { PopupAnchor } from "./use-popup.ts";

interface PopoverPopupProps extends PopupAnchor {
  title: string;
  hideTitle: boolean;
  side: "top" | "bottom" | "left" | "right";
  align: "start" | "center" | "end";
  className: string | undefined;
  children: ReactNode;
}

export function PopoverPopup({
  open,
  onOpenChange,
  anchor,
  title,
  hideTitle,
  side,
  align,
  className,
  children,
}: PopoverPopupProps) {
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className={popupPositioner}
        >
          <Popover.Popup
            finalFocus={anchor}
            className={cx(
              popupSurface,
              "max-h-[var(--available-height)] w-72 overflow-y-auto p-3",
              className,
            )}
          >
            <Popover.Title className={hideTitle ? "sr-only" : "mb-2 font-medium"}>{title}</Popover.Title>
            {children}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
