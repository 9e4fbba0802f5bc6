import type { ReactNode, RefObject } from "react";

export interface DialogProps {
  open: boolean;
  /** Asked by Escape, the close button and a press outside; a dialog whose owner does not agree stays. */
  onOpenChange: (open: boolean) => void;
  title: string;
  hideTitle?: boolean | undefined;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  size?: "sm" | "md" | "lg" | undefined;
  /** A sheet stands at one side over the full height; on a phone a centred dialog rises from the bottom. */
  side?: "center" | "left" | "right" | undefined;
  /** What takes focus; the first control unless told. */
  initialFocus?: RefObject<HTMLElement | null> | undefined;
  /** What takes focus afterwards; what had it before unless told. */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  /** Without one there is no close button. */
  closeLabel?: string | undefined;
}
