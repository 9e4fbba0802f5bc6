import { useQuery } from "@tanstack/react-query";
import Gauge from "lucide-react/icons/gauge";
import { useEffect, useRef, useState } from "react";
import { probeContent } from "#src/api/attachments.ts";
import { fileKindOf } from "#src/domain/rules/file-kind.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { intlTag } from "#src/lib/i18n/locale.ts";
import { Button } from "#src/ui/button.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { Spinner } from "#src/ui/spinner.tsx";
import { ContentError } from "./content-error.tsx";
import { FileCard } from "./file-card.tsx";
import type { FileViewProps } from "./file-view-props.ts";
import { isTypingOrCommand, useViewerKeys } from "./viewer-keys.ts";

const speeds = [0.5, 0.75, 1, 1.25, 1.5, 2];
const seekSeconds = 5;

/** A recording. The browser seeks by Range, so that the end of a long one is there at once. */
export function MediaView({ ticketId, file, contentUrl }: FileViewProps) {
  const t = useAllMessages();
  const { viewer } = t;
  const locale = useLocale();
  const media = useRef<HTMLVideoElement>(null);
  const [isReady, setIsReady] = useState(false);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(0);
  const [speed, setSpeed] = useState(1);
  // A media element tells no reason: a byte of the file does.
  const reason = useQuery({
    queryKey: ["attachments", "probe", contentUrl, failures],
    queryFn: async ({ signal }) => (await probeContent(contentUrl, signal), "unplayable" as const),
    enabled: failures > tries,
    gcTime: 0,
    retry: false,
  });
  const isVideo = fileKindOf(file) === "video";

  useEffect(() => {
    // A short recording may have answered before React heard: it loads from the moment it is made.
    const player = media.current;
    if (player?.error) setFailures((count) => count + 1);
    else if (player && player.readyState >= HTMLMediaElement.HAVE_METADATA) setIsReady(true);
  }, [tries]);

  function changeSpeed(next: number) {
    setSpeed(next);
    if (media.current) media.current.playbackRate = next;
  }

  useViewerKeys((event) => {
    const player = media.current;
    if (!player || isTypingOrCommand(event)) return false;
    const isOnControl =
      event.target instanceof Element && event.target.closest("button, a, video, audio") !== null;
    const key = event.key.toLowerCase();
    if (key === "k" || (key === " " && !isOnControl)) {
      if (player.paused) void player.play().catch(() => undefined);
      else player.pause();
    } else if (key === "j") player.currentTime = Math.max(0, player.currentTime - seekSeconds);
    else if (key === "l") player.currentTime += seekSeconds;
    else if (key === "f" && isVideo)
      void (document.fullscreenElement ? document.exitFullscreen() : player.requestFullscreen());
    else if (key === "<" || key === ">") {
      const next = speeds[speeds.indexOf(speed) + (key === ">" ? 1 : -1)];
      if (next !== undefined) changeSpeed(next);
    } else return false;
    return true;
  });

  if (failures > tries) {
    if (reason.isError) {
      return (
        <ContentError
          ticketId={ticketId}
          file={file}
          error={reason.error}
          onRetry={() => setTries(failures)}
        />
      );
    }
    if (reason.data) {
      return (
        <FileCard
          file={file}
          contentUrl={contentUrl}
          title={viewer.mediaFailed}
          description={viewer.mediaFailedDescription}
        />
      );
    }
  }

  const shared = {
    ref: media,
    src: contentUrl,
    controls: true,
    preload: "metadata",
    "aria-label": file.name,
    onLoadedMetadata: () => setIsReady(true),
    onError: () => setFailures((count) => count + 1),
  };
  const format = (value: number) => `${new Intl.NumberFormat(intlTag[locale]).format(value)}×`;
  return (
    <div className="relative flex min-h-0 flex-1 flex-col items-center justify-center gap-3 p-4">
      {!isReady && (
        <span className="absolute inset-0 grid place-items-center text-muted">
          <Spinner label={viewer.loading({ name: file.name })} />
        </span>
      )}
      {isVideo ? (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- a customer's recording comes without captions
        <video
          {...shared}
          playsInline
          className={`min-h-0 max-w-full rounded-md ${isReady ? "" : "invisible"}`}
        />
      ) : (
        // oxlint-disable-next-line jsx-a11y/media-has-caption -- a customer's recording comes without captions
        <audio {...shared} className={`w-full max-w-xl ${isReady ? "" : "invisible"}`} />
      )}
      <Menu
        label={viewer.speed}
        side="top"
        align="center"
        trigger={
          <Button
            variant="ghost"
            size="sm"
            icon={<Gauge aria-hidden />}
            aria-label={`${viewer.speed}: ${format(speed)}`}
          >
            {format(speed)}
          </Button>
        }
        items={speeds.map((value) => ({
          id: String(value),
          label: format(value),
          checked: value === speed,
          onSelect: () => changeSpeed(value),
        }))}
      />
    </div>
  );
}
