import { useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef, type MouseEvent } from "react";
import { useAllMessages, useMessages } from "#src/lib/i18n/messages-context.ts";
import { cleanArticle, putMark } from "./clean-article.ts";

export interface ArticleBodyProps {
  html: string;
  language: string;
  /** The place of the desk where the article at this address is read; null where it is none. */
  articleHref: (href: string) => string | null;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** An article's text as customers see it, in the desk's own looks. */
export function ArticleBody({ html, language, articleHref }: ArticleBodyProps) {
  const t = useMessages();
  const words = useAllMessages().helpCenter;
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);

  const hrefOf = useEffectEvent(articleHref);
  const sayMissing = useEffectEvent((media: Element) =>
    putMark(
      media,
      media.localName === "img"
        ? words.missingPicture({ words: media.getAttribute("alt") ?? "" })
        : words.missingRecording,
    ),
  );
  useEffect(() => {
    const body = place.current;
    if (!body) return;
    const links = {
      articleHref: (href: string) => hrefOf(href),
      goesTo: (host: string) => t.timeline.goesTo({ host }),
    };
    body.replaceChildren(cleanArticle(html, links, words));
    const handleError = ({ target }: Event) => {
      if (target instanceof HTMLImageElement || target instanceof HTMLVideoElement) sayMissing(target);
    };
    // An error of a picture does not bubble.
    body.addEventListener("error", handleError, true);
    return () => body.removeEventListener("error", handleError, true);
  }, [html, t, words]);

  function handleClick(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest("a[data-inside]") : null;
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    void navigate({ href: link.getAttribute("href") ?? "" });
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- links take the keyboard themselves: a key press on one arrives here as a click
    <div ref={place} lang={language} className="rich-text article-text" onClick={handleClick} />
  );
}
