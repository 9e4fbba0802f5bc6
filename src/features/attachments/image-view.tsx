import RotateCw from "lucide-react/icons/rotate-cw";
import { useEffect, useRef, useState } from "react";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Spinner } from "#src/ui/spinner.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { FileCard } from "./file-card.tsx";
import { FileContent } from "./file-content.tsx";
import type { FileViewProps } from "./file-view-props.ts";
import { fitted, moveBy, rotate, scaleOf, zoomTo, type Size } from "./image-placement.ts";
import { useImageGestures } from "./use-image-gestures.ts";
import { useElementSize } from "./use-element-size.ts";
import { isTypingOrCommand, useViewerKeys } from "./viewer-keys.ts";
import { ViewerToolbar, ZoomControls, zoomStep } from "./viewer-toolbar.tsx";

export function ImageView(props: FileViewProps) {
  return <FileContent {...props}>{(content) => <Picture {...props} content={content} />}</FileContent>;
}

/** A picture type whatever the bytes claim to be: an object URL opened as a page must stay a picture. */
function pictureType(file: Attachment): string {
  const type = file.sniffedType ?? "";
  return /^image\/(?!svg)[\w.+-]+$/.test(type) ? type : "image/png";
}

const step = 60;
const arrows: Record<string, [dx: number, dy: number]> = {
  ArrowLeft: [step, 0],
  ArrowRight: [-step, 0],
  ArrowUp: [0, step],
  ArrowDown: [0, -step],
};

function Picture({ file, contentUrl, content }: FileViewProps & { content: Blob }) {
  const { viewer } = useAllMessages();
  const picture = useRef<HTMLImageElement>(null);
  const type = pictureType(file);
  const [stage, setStage] = useState<HTMLDivElement | null>(null);
  // What the picture is fitted into: the stage without its edge and the controls.
  const [frame, setFrame] = useState<HTMLDivElement | null>(null);
  const boxSize = useElementSize(frame);
  const [image, setImage] = useState<Size | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [placement, setPlacement] = useState(fitted);
  const isReady = image !== null && boxSize.width > 0;
  const size = image ?? { width: 1, height: 1 };
  const scale = isReady ? scaleOf(placement, size, boxSize) : 1;
  const isLarger = isReady && scale > scaleOf({ ...placement, zoom: null }, size, boxSize) + 0.001;
  const centre = { x: 0, y: 0 };

  const zoomBy = (factor: number, at = centre) =>
    setPlacement((now) => zoomTo(now, scaleOf(now, size, boxSize) * factor, at, size, boxSize));
  const fit = () => setPlacement((now) => ({ ...fitted, rotation: now.rotation }));
  const actualSize = (at = centre) => setPlacement((now) => zoomTo(now, 1, at, size, boxSize));
  const turn = () => setPlacement((now) => rotate(now, size, boxSize));
  const move = (dx: number, dy: number) => setPlacement((now) => moveBy(now, dx, dy, size, boxSize));
  const toggle = (at: typeof centre) => (isLarger ? fit() : scale < 1 ? actualSize(at) : zoomBy(2, at));
  const isDragged = useImageGestures(stage, { onMove: move, onZoom: zoomBy, onToggle: toggle });

  useEffect(() => {
    if (!picture.current) return;
    const url = URL.createObjectURL(content.slice(0, content.size, type));
    picture.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [content, type]);

  useViewerKeys((event) => {
    if (isTypingOrCommand(event) || !isReady) return false;
    const by = event.shiftKey ? undefined : arrows[event.key];
    if (by && isLarger) move(...by);
    else if (event.key === "+" || event.key === "=") zoomBy(zoomStep);
    else if (event.key === "-" || event.key === "_") zoomBy(1 / zoomStep);
    else if (event.key === "0") fit();
    else if (event.key === "1") actualSize();
    else if (event.key === "r" || event.key === "R") turn();
    else return false;
    return true;
  });

  if (hasFailed) {
    return (
      <FileCard
        file={file}
        contentUrl={contentUrl}
        title={viewer.imageFailed}
        description={viewer.imageFailedDescription}
      />
    );
  }
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={setStage}
        className={`absolute inset-0 touch-none overflow-hidden select-none ${isLarger ? (isDragged ? "cursor-grabbing" : "cursor-grab") : ""}`}
      >
        {!isReady && (
          <span className="absolute inset-0 grid place-items-center text-muted">
            <Spinner label={viewer.loading({ name: file.name })} />
          </span>
        )}
        <div ref={setFrame} data-frame className="absolute inset-4 bottom-16">
          <img
            ref={picture}
            alt={file.name}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              // A picture without a size of its own would vanish.
              setImage({ width: naturalWidth || 300, height: naturalHeight || 300 })
            }
            onError={() => setHasFailed(true)}
            className={`absolute top-1/2 left-1/2 max-w-none bg-surface ${isReady ? "" : "invisible"}`}
            style={{
              width: size.width * scale,
              height: size.height * scale,
              imageRendering: scale >= 4 ? "pixelated" : "auto",
              transform: `translate(-50%, -50%) translate(${placement.x}px, ${placement.y}px) rotate(${placement.rotation}deg)`,
            }}
          />
        </div>
      </div>
      <ViewerToolbar label={file.name}>
        <ZoomControls
          scale={scale}
          fitLabel={viewer.fit}
          onZoom={(factor) => zoomBy(factor)}
          onFit={fit}
          onActualSize={() => actualSize()}
        />
        <IconButton label={viewer.rotate} shortcut="r" icon={<RotateCw aria-hidden />} onClick={turn} />
      </ViewerToolbar>
    </div>
  );
}
