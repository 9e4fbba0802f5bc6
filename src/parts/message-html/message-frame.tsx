import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { trustedHtml } from "#src/lib/trusted-types.ts";
import { usePreferences } from "#src/store/preferences.ts";
import { cx } from "#src/ui/cx.ts";
import { dressFrame, frameDocument } from "./frame-document.ts";
import { listenToFrame } from "./frame-events.ts";
import { frameMemory } from "./frame-memory.ts";

export interface MessageFrameProps {
  messageId: string;
  /** From `prepareMail`. */
  body: string;
  title: string;
  language: string | null;
  /** On white paper, because the mail chose its own colours. */
  isPaper: boolean;
  onReady: () => void;
  onPictureFailed: () => void;
}

const scrollbarHeight = 14;

/** A new document shows itself by another identity; its `load` would wait for every picture. */
function whenParsed(
  frame: HTMLIFrameElement,
  before: Document | null,
  found: (inside: Document) => void,
): () => void {
  let request = 0;
  const look = () => {
    const inside = frame.contentDocument;
    const isNew = inside !== null && inside !== before && inside.URL === "about:srcdoc";
    if (isNew && inside.readyState !== "loading") found(inside);
    else request = requestAnimationFrame(look);
  };
  request = requestAnimationFrame(look);
  return () => cancelAnimationFrame(request);
}

/** A mail in a frame of its own that runs nothing and loads nothing; measured and heard from outside. */
export function MessageFrame({
  messageId,
  body,
  title,
  language,
  isPaper,
  onReady,
  onPictureFailed,
}: MessageFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [inside, setInside] = useState<Document | null>(null);
  const [height, setHeight] = useState(() => frameMemory.height(messageId) ?? 0);
  const { theme } = usePreferences();
  const tellReady = useEffectEvent(onReady);
  const tellFailed = useEffectEvent(onPictureFailed);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const before = element.contentDocument;
    // The DOM property, not the attribute React would write: only it takes a TrustedHTML.
    element.srcdoc = trustedHtml(frameDocument({ body, title, language }));
    return whenParsed(element, before, setInside);
  }, [body, title, language]);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element && inside) dressFrame(element, inside, isPaper);
  }, [inside, isPaper, theme]);

  useEffect(() => {
    const element = frame.current;
    if (!element || !inside) return;
    const measure = () => {
      const { scrollWidth, clientWidth } = inside.documentElement;
      const own = Math.ceil(inside.body.getBoundingClientRect().height);
      const next = own + (scrollWidth > clientWidth ? scrollbarHeight : 0);
      frameMemory.keepHeight(messageId, next);
      setHeight(next);
    };
    measure();
    tellReady();
    const observer = new ResizeObserver(measure);
    observer.observe(inside.body);
    const stopListening = listenToFrame(element, inside, () => tellFailed());
    return () => {
      observer.disconnect();
      stopListening();
    };
  }, [inside, messageId]);

  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-same-origin"
      referrerPolicy="no-referrer"
      className={cx("block w-full border-0", isPaper && "rounded-md ring-1 ring-line scheme-light")}
      style={{ height }}
    />
  );
}
