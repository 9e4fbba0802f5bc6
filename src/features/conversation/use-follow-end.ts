import { useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from "react";

const nearEnd = 48;
const above = 12;
/** Until the first rows are measured and a virtual list has found its place. */
const settlingMs = 1_000;
/** What a person scrolls with, or goes to a message with. */
const handEvents = ["wheel", "touchmove", "pointerdown", "keydown", "focusin"] as const;

interface FollowEnd {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  isAtEnd: boolean;
  /** Whether the reader has moved since the thread was opened. */
  hasMoved: boolean;
  noteScroll: () => "left" | "reached" | null;
  scrollToEnd: () => void;
}

const endOf = (scroller: HTMLElement) => scroller.scrollHeight - scroller.clientHeight;
const isNearEnd = (scroller: HTMLElement) => endOf(scroller) - scroller.scrollTop <= nearEnd;

/** Where a thread opens: at its end, but never past the beginning of its last message. */
function openingPlace(scroller: HTMLElement, lastMessageId: string | null): number {
  const end = endOf(scroller);
  const last =
    lastMessageId === null ? null : scroller.querySelector(`[data-message="${CSS.escape(lastMessageId)}"]`);
  if (!last) return end;
  const top = last.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
  return Math.min(end, top - above);
}

/**
 * A thread opens at its last message and stays there while pictures and rows find their size. At the end it
 * follows what is added; a reader who has scrolled up is left where they read.
 */
export function useFollowEnd(lastMessageId: string | null): FollowEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const mode = useRef<"opening" | "end" | "free">("opening");
  const openedAt = useRef({ messageId: lastMessageId, time: 0 });
  const [isAtEnd, setIsAtEnd] = useState(true);
  const [hasMoved, setHasMoved] = useState(false);

  function settle() {
    const element = scroller.current;
    if (!element) return;
    if (mode.current !== "free") {
      const place =
        mode.current === "opening" ? openingPlace(element, openedAt.current.messageId) : endOf(element);
      if (Math.abs(element.scrollTop - place) > 1) element.scrollTop = place;
    }
    setIsAtEnd(isNearEnd(element));
  }

  function scrollToEnd() {
    mode.current = "end";
    settle();
  }

  function noteScroll() {
    const element = scroller.current;
    if (!element) return null;
    if (mode.current === "opening") {
      if (performance.now() - openedAt.current.time < settlingMs) settle();
    } else setHasMoved(true);
    const isNow = isNearEnd(element);
    if (mode.current !== "opening") mode.current = isNow ? "end" : "free";
    if (isNow === isAtEnd) return null;
    setIsAtEnd(isNow);
    return isNow ? "reached" : "left";
  }

  const settleNow = useEffectEvent(settle);
  useLayoutEffect(() => {
    const element = scroller.current;
    const inner = content.current;
    if (!element || !inner) return;
    openedAt.current.time = performance.now();
    settleNow();
    const observer = new ResizeObserver(() => settleNow());
    observer.observe(inner);
    observer.observe(element);
    const noteHand = () => {
      if (mode.current === "opening") mode.current = "free";
    };
    for (const name of handEvents) element.addEventListener(name, noteHand, { passive: true });
    return () => {
      observer.disconnect();
      for (const name of handEvents) element.removeEventListener(name, noteHand);
    };
  }, []);

  return { scroller, content, isAtEnd, hasMoved, noteScroll, scrollToEnd };
}
