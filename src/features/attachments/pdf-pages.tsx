import { useVirtualizer } from "@tanstack/react-virtual";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import type { Size } from "./image-placement.ts";
import { PageNumberField } from "./page-number-field.tsx";
import { PdfPage } from "./pdf-page.tsx";
import { useElementSize } from "./use-element-size.ts";
import { isTypingOrCommand, useViewerKeys } from "./viewer-keys.ts";
import { ViewerToolbar, ZoomControls, zoomStep } from "./viewer-toolbar.tsx";

interface PdfPagesProps {
  name: string;
  pdf: PDFDocumentProxy;
  firstPage: Size;
}

const gap = 12;
const edge = 16;
const smallest = 0.1;
const largest = 6;
/** A page is not made wider than it is comfortable to read. */
const widestFit = 1.5;

/** Pages under each other; only those in sight are drawn. */
export function PdfPages({ name, pdf, firstPage }: PdfPagesProps) {
  // The virtualizer is one object that changes inside: the compiler would keep what it first answered.
  "use no memo";
  const { viewer } = useAllMessages();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const boxSize = useElementSize(box);
  const [zoom, setZoom] = useState<number | null>(null);
  // Pages are taken to be as the first one until they are drawn.
  const [sizes, setSizes] = useState<ReadonlyMap<number, Size>>(new Map());
  const fit = Math.min(widestFit, Math.max(smallest, (boxSize.width - 2 * edge) / firstPage.width));
  const scale = zoom ?? fit;
  const sizeOf = (page: number) => sizes.get(page) ?? firstPage;

  const rows = useVirtualizer({
    count: pdf.numPages,
    getScrollElement: () => box,
    estimateSize: (row) => sizeOf(row + 1).height * scale + gap,
    overscan: 1,
    useFlushSync: false,
    paddingStart: edge,
    // Room for the controls under the last page.
    paddingEnd: 56,
    enabled: boxSize.width > 0,
  });

  const middle = (rows.scrollOffset ?? 0) + boxSize.height / 2;
  const current = (rows.getVirtualItemForOffset(middle)?.index ?? 0) + 1;
  const kept = useRef({ page: 1, share: 0 });
  useEffect(() => {
    const item = rows.getVirtualItemForOffset(rows.scrollOffset ?? 0);
    if (item)
      kept.current = { page: item.index + 1, share: ((rows.scrollOffset ?? 0) - item.start) / item.size };
  });
  useEffect(() => {
    const { page, share } = kept.current;
    rows.measure();
    // The same place of the same page stays at the top when the scale changes.
    const start = rows.getOffsetForIndex(page - 1, "start")?.[0];
    if (start !== undefined)
      rows.scrollToOffset(Math.max(0, start + share * (sizeOf(page).height * scale + gap)));
    // oxlint-disable-next-line react/exhaustive-deps -- only a new scale or size moves the place
  }, [scale, sizes, rows]);

  const zoomBy = (factor: number) => setZoom(Math.min(largest, Math.max(smallest, scale * factor)));
  const goTo = (page: number) => rows.scrollToIndex(page - 1, { align: "start" });

  useViewerKeys((event) => {
    if (isTypingOrCommand(event)) return false;
    if (event.key === "+" || event.key === "=") zoomBy(zoomStep);
    else if (event.key === "-" || event.key === "_") zoomBy(1 / zoomStep);
    else if (event.key === "0") setZoom(null);
    else if (event.key === "1") setZoom(1);
    else if (event.key === "PageDown") goTo(Math.min(pdf.numPages, current + 1));
    else if (event.key === "PageUp") goTo(Math.max(1, current - 1));
    else if (event.key === "ArrowDown") box?.scrollBy({ top: 80 });
    else if (event.key === "ArrowUp") box?.scrollBy({ top: -80 });
    else return false;
    return true;
  });

  const widest = Math.max(...rows.getVirtualItems().map(({ index }) => sizeOf(index + 1).width * scale), 0);
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={setBox}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by key
        tabIndex={0}
        role="region"
        aria-label={name}
        className="absolute inset-0 overflow-auto bg-surface-sunken focus-visible:-outline-offset-2"
      >
        <div
          className="relative min-w-full"
          style={{ height: rows.getTotalSize(), width: widest + 2 * edge }}
        >
          {boxSize.width > 0 &&
            rows.getVirtualItems().map(({ index, key, start }) => (
              <div
                key={key}
                className="absolute inset-x-0 top-0 flex justify-center"
                style={{ transform: `translateY(${start}px)` }}
              >
                <PdfPage
                  pdf={pdf}
                  number={index + 1}
                  scale={scale}
                  size={sizeOf(index + 1)}
                  onSize={(size) => setSizes((known) => new Map(known).set(index + 1, size))}
                />
              </div>
            ))}
        </div>
      </div>
      <ViewerToolbar label={name}>
        <PageNumberField current={current} total={pdf.numPages} onGo={goTo} />
        <span aria-hidden className="mx-1 h-4 w-px bg-line" />
        <ZoomControls
          scale={scale}
          fitLabel={viewer.fitWidth}
          onZoom={zoomBy}
          onFit={() => setZoom(null)}
          onActualSize={() => setZoom(1)}
        />
      </ViewerToolbar>
    </div>
  );
}
