import { lazy, Suspense } from "react";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Spinner } from "#src/ui/spinner.tsx";
import { ViewerBoundary } from "./viewer-boundary.tsx";
import type { AttachmentViewerProps } from "./viewer-props.ts";

const ViewerDialog = lazy(async () => ({ default: (await import("./viewer-dialog.tsx")).ViewerDialog }));

/** Shows one file of a ticket over the whole desk. */
export function AttachmentViewer(props: AttachmentViewerProps) {
  const t = useMessages();
  return (
    <ViewerBoundary className="fixed inset-0 z-40 grid place-items-center bg-canvas">
      <Suspense
        fallback={
          <div className="fixed inset-0 z-40 grid place-items-center bg-canvas text-muted">
            <Spinner label={t.common.loading} />
          </div>
        }
      >
        <ViewerDialog {...props} />
      </Suspense>
    </ViewerBoundary>
  );
}
