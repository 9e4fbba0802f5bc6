import { Dialog } from "@base-ui/react/dialog";
import { useRef, useState, type KeyboardEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Spinner } from "#src/ui/spinner.tsx";
import { layer } from "#src/ui/layer.ts";
import type { AttachmentViewerProps } from "./viewer-props.ts";
import { useTicketFiles } from "./use-ticket-files.ts";
import { ViewerFile } from "./viewer-file.tsx";
import { createKeyRegistry, isTypingOrCommand, ViewerKeysContext } from "./viewer-keys.ts";

export function ViewerDialog({ ticketId, fileId, onShowFile, onClose }: AttachmentViewerProps) {
  const t = useAllMessages();
  const [keys] = useState(createKeyRegistry);
  const popup = useRef<HTMLDivElement>(null);
  const { files, isSettled, error, retry, senderOf } = useTicketFiles(ticketId);
  const index = files?.findIndex((file) => file.id === fileId) ?? -1;
  const file = files?.[index];
  const previous = index > 0 ? files?.[index - 1] : undefined;
  const next = index >= 0 ? files?.[index + 1] : undefined;
  // A file of an old message may still be on its way with the thread.
  const isUnknown = files !== null && !file && isSettled;

  function handleKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    // Menus that open over the viewer bubble through React, not through its element.
    if (
      event.defaultPrevented ||
      !(event.target instanceof Node) ||
      !event.currentTarget.contains(event.target)
    )
      return;
    if (keys.dispatch(event.nativeEvent)) {
      event.preventDefault();
      return;
    }
    // A focused player has arrow keys of its own.
    if (isTypingOrCommand(event.nativeEvent) || event.target instanceof HTMLMediaElement) return;
    const wanted = event.key === "ArrowLeft" ? previous : event.key === "ArrowRight" ? next : undefined;
    if (!wanted) return;
    event.preventDefault();
    onShowFile(wanted.id);
  }

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal container={layer("popups")}>
        <Dialog.Popup
          ref={popup}
          initialFocus={popup}
          tabIndex={-1}
          onKeyDown={handleKeyDown}
          className="fixed inset-0 z-40 flex min-h-0 flex-col bg-canvas text-text outline-none"
        >
          <ViewerKeysContext value={keys}>
            {file ? (
              <ViewerFile
                // Each file starts anew: zoom, search and reason are not those of the one before.
                key={file.id}
                ticketId={ticketId}
                listed={file}
                sender={senderOf(file)}
                position={index + 1}
                total={files?.length ?? 1}
                onPrevious={previous && (() => onShowFile(previous.id))}
                onNext={next && (() => onShowFile(next.id))}
                onClose={onClose}
              />
            ) : (
              <div className="grid flex-1 place-items-center">
                <Dialog.Title className="sr-only">{t.attachments.title}</Dialog.Title>
                {isUnknown ? (
                  <EmptyState
                    title={t.viewer.unknownTitle}
                    description={t.viewer.unknownDescription}
                    action={
                      <Button variant="primary" onClick={onClose}>
                        {t.common.close}
                      </Button>
                    }
                  />
                ) : error && !files ? (
                  <div className="flex flex-col items-center gap-2">
                    <QueryError error={error} onRetry={retry} />
                    <Button variant="ghost" onClick={onClose}>
                      {t.common.close}
                    </Button>
                  </div>
                ) : (
                  <Spinner label={t.common.loading} />
                )}
              </div>
            )}
          </ViewerKeysContext>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
