import Maximize from "lucide-react/icons/maximize";
import ZoomIn from "lucide-react/icons/zoom-in";
import ZoomOut from "lucide-react/icons/zoom-out";
import type { ReactNode } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";

/** Controls that float over the lower edge of a file. */
export function ViewerToolbar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div
      role="toolbar"
      aria-label={label}
      className="absolute bottom-3 left-1/2 flex max-w-[calc(100%-1rem)] -translate-x-1/2 items-center gap-1 rounded-lg bg-surface-raised p-1 shadow-overlay"
    >
      {children}
    </div>
  );
}

interface ZoomControlsProps {
  scale: number;
  fitLabel: string;
  onZoom: (factor: number) => void;
  onFit: () => void;
  onActualSize: () => void;
}

export const zoomStep = 1.25;

export function ZoomControls({ scale, fitLabel, onZoom, onFit, onActualSize }: ZoomControlsProps) {
  const { viewer } = useAllMessages();
  const percent = Math.round(scale * 100);
  return (
    <>
      <IconButton
        label={viewer.zoomOut}
        shortcut="-"
        icon={<ZoomOut aria-hidden />}
        onClick={() => onZoom(1 / zoomStep)}
      />
      <Button
        variant="ghost"
        size="sm"
        className="w-14"
        aria-label={`${viewer.zoomLevel({ percent })}, ${viewer.actualSize}`}
        data-tooltip={viewer.actualSize}
        data-tooltip-keys="1"
        onClick={onActualSize}
      >
        {percent}%
      </Button>
      <IconButton
        label={viewer.zoomIn}
        shortcut="+"
        icon={<ZoomIn aria-hidden />}
        onClick={() => onZoom(zoomStep)}
      />
      <IconButton label={fitLabel} shortcut="0" icon={<Maximize aria-hidden />} onClick={onFit} />
    </>
  );
}
