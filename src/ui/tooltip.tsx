import { cloneElement, type ReactElement } from "react";

interface TooltipProps {
  content: string;
  shortcut?: string | undefined;
  /** False where the content only repeats the element's name. */
  describes?: boolean;
  /** One element that passes on what it is given. */
  children: ReactElement<Record<string, unknown>>;
}

/**
 * Marks an element; the one `TooltipProvider` of the page shows it. So a list may carry thousands of tooltips for the
 * price of an attribute each, and readers hear the content whether or not it is on screen.
 */
export function Tooltip({ content, shortcut, describes = true, children }: TooltipProps) {
  return cloneElement(children, {
    "data-tooltip": content,
    "data-tooltip-keys": shortcut,
    ...(describes ? { "aria-description": content } : {}),
  });
}
