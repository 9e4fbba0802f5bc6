import { useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from "react";

/** For popups that a shortcut may open too; without `open` the popup keeps its own state. */
export interface PopupControl {
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/** What Base UI tells when a popup wants to open or close. */
interface OpenChangeDetails {
  reason: string;
  event: Event;
  cancel: () => void;
}

export interface PopupAnchor {
  open: boolean;
  anchor: RefObject<HTMLElement | null>;
  onOpenChange: (open: boolean, details: OpenChangeDetails) => void;
  /** A pointer shows where it is going; keys and shortcuts start at the first item. */
  byPointer: boolean;
}

interface Popup {
  /** False until it is opened for the first time: a list may hold many triggers. */
  wanted: boolean;
  popup: PopupAnchor;
  setOpen: (open: boolean) => void;
  triggerProps: Record<string, unknown>;
}

/** Joins a plain button with a popup that may not be loaded yet. */
export function usePopup(
  part: { preload: () => Promise<void> },
  haspopup: "menu" | "dialog" | "listbox",
  control: PopupControl = {},
): Popup {
  const anchor = useRef<HTMLElement>(null);
  const pressing = useRef(false);
  const [ownOpen, setOwnOpen] = useState(false);
  const [byPointer, setByPointer] = useState(false);
  const open = control.open ?? ownOpen;
  const [wanted, setWanted] = useState(open);
  if (open && !wanted) setWanted(true);

  function setOpen(next: boolean) {
    if (!next) setByPointer(false);
    setOwnOpen(next);
    control.onOpenChange?.(next);
  }

  function handleOpenChange(next: boolean, details: OpenChangeDetails) {
    // A press on the trigger is outside of the popup; the click that follows closes it, once.
    const target = details.event.target;
    const onTrigger = target instanceof Node && anchor.current?.contains(target) === true;
    if (
      !next &&
      (details.reason === "outside-press" || details.reason === "focus-out") &&
      (onTrigger || pressing.current)
    ) {
      details.cancel();
      return;
    }
    setOpen(next);
  }

  const preload = () => void part.preload();
  return {
    wanted,
    popup: { open, anchor, onOpenChange: handleOpenChange, byPointer },
    setOpen,
    triggerProps: {
      ref: anchor,
      "aria-haspopup": haspopup,
      "aria-expanded": open,
      onPointerEnter: preload,
      onFocus: preload,
      onPointerDown: () => {
        pressing.current = true;
      },
      onPointerUp: () => {
        // After the click, which comes next.
        setTimeout(() => {
          pressing.current = false;
        });
      },
      onPointerCancel: () => {
        pressing.current = false;
      },
      onClick: (event: MouseEvent) => {
        setByPointer(!open && event.detail > 0);
        setOpen(!open);
      },
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "ArrowDown" && !open && !event.currentTarget.hasAttribute("aria-disabled")) {
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }
      },
    },
  };
}
