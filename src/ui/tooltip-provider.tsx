import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Kbd } from "./kbd.tsx";
import { layer } from "./layer.ts";

const openDelay = 450;
const closeDelay = 120;
/** Moving along a toolbar shows the next one at once. */
const warmFor = 400;
const gap = 6;
const edge = 8;

interface Shown {
  target: HTMLElement;
  content: string;
  keys: string | undefined;
}

const tooltipOwner = (node: EventTarget | null): HTMLElement | null =>
  node instanceof Element ? node.closest<HTMLElement>("[data-tooltip]") : null;

function place(bubble: HTMLElement, target: HTMLElement): void {
  const at = target.getBoundingClientRect();
  const size = bubble.getBoundingClientRect();
  const below = at.bottom + gap + size.height + edge <= window.innerHeight;
  const left = at.left + at.width / 2 - size.width / 2;
  bubble.style.top = `${below ? at.bottom + gap : Math.max(edge, at.top - gap - size.height)}px`;
  bubble.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - size.width - edge))}px`;
}

/** Shows the tooltip of whatever is hovered or focused: hoverable, dismissable by Escape, there until the pointer leaves. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const bubble = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer: number | undefined;
    let owner: HTMLElement | null = null;
    let hiddenAt = Number.NEGATIVE_INFINITY;

    const hide = () => {
      window.clearTimeout(timer);
      if (owner !== null) hiddenAt = performance.now();
      owner = null;
      setShown(null);
    };
    const show = (target: HTMLElement) => {
      window.clearTimeout(timer);
      const content = target.dataset["tooltip"];
      if (content === undefined || content === "" || !target.isConnected) return;
      // The popup of a trigger says more than its tooltip, and stands in the same place.
      if (target.getAttribute("aria-expanded") === "true") return;
      owner = target;
      setShown({ target, content, keys: target.dataset["tooltipKeys"] });
    };
    const later = (run: () => void, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(run, delay);
    };
    const handlePointerOver = (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      const inBubble = event.target instanceof Node && bubble.current?.contains(event.target);
      const target = tooltipOwner(event.target);
      if (inBubble || (target !== null && target === owner)) window.clearTimeout(timer);
      else if (target === null) later(hide, closeDelay);
      else if (owner !== null || performance.now() - hiddenAt < warmFor) show(target);
      else later(() => show(target), openDelay);
    };
    const handleFocusIn = (event: FocusEvent) => {
      const target = tooltipOwner(event.target);
      if (target !== null && target === event.target && target.matches(":focus-visible")) show(target);
      else hide();
    };
    const handleKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    // A finger cannot hover: the reason of something disabled answers the tap.
    const handleClick = (event: MouseEvent) => {
      const target = tooltipOwner(event.target);
      if (target?.getAttribute("aria-disabled") === "true") show(target);
    };

    document.addEventListener("pointerover", handlePointerOver);
    document.addEventListener("pointerdown", hide);
    document.addEventListener("focusin", handleFocusIn);
    document.addEventListener("focusout", hide);
    document.addEventListener("keydown", handleKeyDown, true);
    document.addEventListener("click", handleClick);
    document.addEventListener("scroll", hide, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("pointerover", handlePointerOver);
      document.removeEventListener("pointerdown", hide);
      document.removeEventListener("focusin", handleFocusIn);
      document.removeEventListener("focusout", hide);
      document.removeEventListener("keydown", handleKeyDown, true);
      document.removeEventListener("click", handleClick);
      document.removeEventListener("scroll", hide, { capture: true });
    };
  }, []);

  useLayoutEffect(() => {
    if (shown !== null && bubble.current !== null) place(bubble.current, shown.target);
  }, [shown]);

  return (
    <>
      {children}
      {shown !== null &&
        createPortal(
          <div
            ref={bubble}
            role="tooltip"
            className="fixed z-70 flex max-w-72 items-center gap-2 rounded-md bg-surface-raised px-2 py-1 text-sm text-text shadow-overlay"
          >
            <span className="whitespace-pre-line">{shown.content}</span>
            {shown.keys !== undefined && <Kbd keys={shown.keys} />}
          </div>,
          layer("tooltips"),
        )}
    </>
  );
}
