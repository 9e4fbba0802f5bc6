import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { layer } from "./layer.ts";
import { popupPositioner, popupSurface } from "./popup-classes.ts";
import type { PopupAnchor } from "./use-popup.ts";

interface PopoverPopupProps extends PopupAnchor {
  onDismiss: () => void;
  title: string;
  hideTitle: boolean;
  side: "top" | "bottom" | "left" | "right";
  align: "start" | "center" | "end";
  className: string | undefined;
  children: ReactNode;
}

const tabbable =
  'a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** Tab past either end goes back to where the popover was opened, not to the end of the page, where it is drawn. */
function leavesBy(popup: HTMLElement, backwards: boolean): boolean {
  const stops = [...popup.querySelectorAll<HTMLElement>(tabbable)].filter((stop) => stop.tabIndex >= 0);
  const edge = backwards ? stops[0] : stops.at(-1);
  return (
    edge === undefined || edge === document.activeElement || (backwards && popup === document.activeElement)
  );
}

export function PopoverPopup({
  open,
  onOpenChange,
  anchor,
  onDismiss,
  title,
  hideTitle,
  side,
  align,
  className,
  children,
}: PopoverPopupProps) {
  return (
    <Popover.Root open={open} onOpenChange={onOpenChange}>
      <Popover.Portal container={layer("popups")}>
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
            onKeyDown={(event) => {
              if (event.key !== "Tab" || !leavesBy(event.currentTarget, event.shiftKey)) return;
              event.preventDefault();
              onDismiss();
            }}
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
