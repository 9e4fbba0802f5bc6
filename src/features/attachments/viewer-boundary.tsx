import { Component, type ReactNode } from "react";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";

interface ViewerBoundaryProps {
  className?: string;
  children: ReactNode;
}

/** A viewer that breaks over a file, or whose code did not arrive, takes nothing else with it. */
export class ViewerBoundary extends Component<ViewerBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <div className={this.props.className ?? "grid min-h-0 flex-1 place-items-center"}>
        <ViewerFailed />
      </div>
    );
  }
}

function ViewerFailed() {
  const t = useMessages();
  return (
    <ErrorPanel
      title={t.attachments.viewerFailed.title}
      description={t.attachments.viewerFailed.description}
      // The file is in the URL: a reload comes back to it.
      action={{ label: t.common.reload, onAction: () => location.reload() }}
    />
  );
}
