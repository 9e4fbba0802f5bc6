import { Dialog } from "@base-ui/react/dialog";
import X from "lucide-react/icons/x";
import { cx } from "./cx.ts";
import type { DialogProps } from "./dialog-props.ts";
import { IconButton } from "./icon-button.tsx";
import { layer } from "./layer.ts";

const widths = { sm: "sm:max-w-96", md: "sm:max-w-lg", lg: "sm:max-w-3xl" };
const places = {
  center: "items-end justify-center sm:items-start sm:p-4 sm:pt-[12vh]",
  left: "justify-start",
  right: "justify-end",
};
const shapes = {
  center:
    "max-h-[90dvh] w-full rounded-t-lg sm:max-h-[76vh] sm:rounded-lg data-starting-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:opacity-0",
  left: "h-full w-[min(22rem,calc(100vw-3rem))] data-starting-style:-translate-x-4 data-ending-style:opacity-0 data-starting-style:opacity-0",
  right:
    "h-full w-[min(28rem,calc(100vw-3rem))] data-starting-style:translate-x-4 data-ending-style:opacity-0 data-starting-style:opacity-0",
};

export function DialogPopup({
  open,
  onOpenChange,
  title,
  hideTitle = false,
  description,
  children,
  footer,
  size = "md",
  side = "center",
  initialFocus,
  finalFocus,
  closeLabel,
}: DialogProps) {
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next, details) => {
        // The undo of a toast can be pressed while a dialog is open.
        const target = details.event.target;
        if (
          details.reason === "outside-press" &&
          target instanceof Element &&
          target.closest("[data-toasts]")
        ) {
          details.cancel();
        } else onOpenChange(next);
      }}
    >
      <Dialog.Portal container={layer("popups")}>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-backdrop transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Dialog.Viewport className={cx("fixed inset-0 z-40 flex", places[side])}>
          <Dialog.Popup
            {...(initialFocus === undefined ? {} : { initialFocus })}
            {...(finalFocus === undefined ? {} : { finalFocus })}
            className={cx(
              "relative flex min-h-0 flex-col bg-surface-raised text-text shadow-overlay outline-none transition-[opacity,translate]",
              shapes[side],
              side === "center" && widths[size],
            )}
          >
            <header className={cx("flex items-start gap-3 px-4 pt-3 pb-2", hideTitle && "sr-only")}>
              <div className="min-w-0 flex-1 pt-0.5">
                <Dialog.Title className="text-lg leading-6 font-semibold">{title}</Dialog.Title>
                {description !== undefined && (
                  <Dialog.Description className="mt-1 text-muted" render={<div />}>
                    {description}
                  </Dialog.Description>
                )}
              </div>
            </header>
            {children !== undefined && (
              <div
                className={cx(
                  "min-h-0 flex-1 overflow-y-auto overscroll-contain",
                  side === "center" && "px-4 pb-4",
                )}
              >
                {children}
              </div>
            )}
            {footer !== undefined && (
              <footer className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">
                {footer}
              </footer>
            )}
            {closeLabel !== undefined && (
              <IconButton
                label={closeLabel}
                icon={<X aria-hidden />}
                className="absolute end-3 top-3"
                onClick={() => onOpenChange(false)}
              />
            )}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
