import { TextLayer, type PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import type { Size } from "./image-placement.ts";

interface PdfPageProps {
  pdf: PDFDocumentProxy;
  number: number;
  /** 1 is the size on paper. */
  scale: number;
  /** At scale 1, in CSS pixels. */
  size: Size;
  onSize: (size: Size) => void;
}

const pointsToPixels = 96 / 72;
/** Beyond this browsers refuse a canvas, or a phone its memory. */
const mostPixels = 16_000_000;
const typingPauseMs = 60;

async function draw(pdf: PDFDocumentProxy, number: number, scale: number, signal: AbortSignal) {
  const page = await pdf.getPage(number);
  signal.throwIfAborted();
  const viewport = page.getViewport({ scale: scale * pointsToPixels });
  const wanted = window.devicePixelRatio || 1;
  const density = Math.min(wanted, Math.sqrt(mostPixels / (viewport.width * viewport.height)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(viewport.width * density));
  canvas.height = Math.max(1, Math.floor(viewport.height * density));
  canvas.className = "block size-full";
  const task = page.render({
    canvas,
    viewport,
    transform: [density, 0, 0, density, 0, 0],
    background: "#ffffff",
  });
  signal.addEventListener("abort", () => task.cancel(), { once: true });
  await task.promise;
  const words = document.createElement("div");
  words.className = "textLayer";
  const textLayer = new TextLayer({
    textContentSource: page.streamTextContent(),
    container: words,
    viewport,
  });
  signal.addEventListener("abort", () => textLayer.cancel(), { once: true });
  return { canvas, words, textLayer, viewport };
}

/** One page as a picture with its words over it, so that they can be selected. Links in it lead nowhere. */
export function PdfPage({ pdf, number, scale, size, onSize }: PdfPageProps) {
  const { viewer } = useAllMessages();
  const place = useRef<HTMLDivElement>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const tellSize = useEffectEvent((width: number, height: number) => {
    const paper = { width: width / scale, height: height / scale };
    if (Math.abs(paper.width - size.width) > 0.5 || Math.abs(paper.height - size.height) > 0.5) onSize(paper);
  });

  useEffect(() => {
    const stop = new AbortController();
    const paint = async () => {
      const { canvas, words, textLayer, viewport } = await draw(pdf, number, scale, stop.signal);
      // What was drawn at another scale stays, stretched, until this takes its place.
      place.current?.style.setProperty("--total-scale-factor", String(viewport.scale * viewport.userUnit));
      place.current?.replaceChildren(canvas, words);
      tellSize(viewport.width, viewport.height);
      setHasFailed(false);
      // A page without readable words is still a picture.
      await textLayer.render().catch(() => undefined);
    };
    const timer = setTimeout(
      () => paint().catch(() => !stop.signal.aborted && setHasFailed(true)),
      place.current?.childElementCount ? typingPauseMs : 0,
    );
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [pdf, number, scale]);

  return (
    <div
      role="group"
      aria-label={viewer.pageNumber({ page: number })}
      className="pdf-page relative shrink-0 shadow-control ring-1 ring-line"
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      <div ref={place} className="absolute inset-0" />
      {hasFailed && (
        <p role="alert" className="absolute inset-0 grid place-items-center bg-surface text-muted">
          {viewer.pdfPageFailed}
        </p>
      )}
    </div>
  );
}
