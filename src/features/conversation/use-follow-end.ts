import { useLayoutEffect, useRef, useState, type RefObject } from "react";

const nearEnd = 48;

interface FollowEnd {
  scroller: RefObject<HTMLDivElement | null>;
  content: RefObject<HTMLDivElement | null>;
  isAtEnd: boolean;
  /** To be called on scroll; says whether the reader has just left the end. */
  noteScroll: () => "left" | "reached" | null;
  scrollToEnd: () => void;
}

/**
 * A thread opens at its end and stays there while it grows; a reader who has scrolled up is left where
 * they read.
 */
export function useFollowEnd(): FollowEnd {
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const [isAtEnd, setIsAtEnd] = useState(true);

  function scrollToEnd() {
    const element = scroller.current;
    if (!element) return;
    follows.current = true;
    element.scrollTop = element.scrollHeight;
    setIsAtEnd(true);
  }

  function noteScroll() {
    const element = scroller.current;
    if (!element) return null;
    const before = follows.current;
    follows.current = element.scrollHeight - element.scrollTop - element.clientHeight <= nearEnd;
    if (follows.current === before) return null;
    setIsAtEnd(follows.current);
    return before ? "left" : "reached";
  }

  useLayoutEffect(() => {
    const element = scroller.current;
    const inner = content.current;
    if (!element || !inner) return;
    const settle = () => {
      if (follows.current) element.scrollTop = element.scrollHeight;
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(inner);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return { scroller, content, isAtEnd, noteScroll, scrollToEnd };
}
