import { cloneElement, type ReactElement, type ReactNode } from "react";
import { PopoverPart } from "./popup-parts.ts";
import { usePopup, type PopupControl } from "./use-popup.ts";

interface PopoverProps extends PopupControl {
  /** A `Button`, an `IconButton`, or any button that passes on what it is given. */
  trigger: ReactElement<Record<string, unknown>>;
  title: string;
  hideTitle?: boolean | undefined;
  children: ReactNode | ((close: () => void) => ReactNode);
  side?: "top" | "bottom" | "left" | "right" | undefined;
  align?: "start" | "center" | "end" | undefined;
  className?: string | undefined;
}

export function Popover({
  trigger,
  title,
  hideTitle = false,
  children,
  side = "bottom",
  align = "start",
  className,
  open,
  onOpenChange,
}: PopoverProps) {
  const { wanted, popup, setOpen, triggerProps } = usePopup(PopoverPart, "dialog", { open, onOpenChange });
  return (
    <>
      {cloneElement(trigger, triggerProps)}
      {wanted && (
        <PopoverPart
          {...popup}
          onDismiss={() => setOpen(false)}
          title={title}
          hideTitle={hideTitle}
          side={side}
          align={align}
          className={className}
        >
          {typeof children === "function" ? children(() => setOpen(false)) : children}
        </PopoverPart>
      )}
    </>
  );
}
