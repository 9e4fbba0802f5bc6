import CircleAlert from "lucide-react/icons/circle-alert";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";

interface PanelAction {
  label: string;
  onAction: () => void;
  loading?: boolean | undefined;
}

interface ErrorPanelProps {
  /** What happened. */
  title: string;
  /** What the agent can do. */
  description?: ReactNode;
  action?: PanelAction | undefined;
  secondary?: PanelAction | undefined;
  /** For whoever mends it: a code, a path, a request id. */
  details?: string | undefined;
  /** In a row or a side panel. */
  compact?: boolean | undefined;
  /** It is all that the page says: its title is the page's heading. */
  isPage?: boolean | undefined;
  className?: string | undefined;
}

export function ErrorPanel({
  title,
  description,
  action,
  secondary,
  details,
  compact = false,
  isPage = false,
  className,
}: ErrorPanelProps) {
  const Title = isPage ? "h1" : "p";
  return (
    <div
      role="alert"
      className={cx(
        "flex",
        compact
          ? "items-start gap-2 rounded-md border border-line bg-danger-soft px-3 py-2"
          : "flex-col items-center justify-center gap-1 px-6 py-10 text-center",
        className,
      )}
    >
      <CircleAlert
        aria-hidden
        className={cx("shrink-0 text-danger", compact ? "mt-0.5 size-4" : "mb-2 size-6 stroke-[1.5]")}
      />
      <div className={cx("min-w-0", compact ? "flex-1" : "flex flex-col items-center gap-1")}>
        <Title className={cx("font-medium text-text", !compact && "text-md")}>{title}</Title>
        {description !== undefined && <div className="max-w-96 text-balance text-muted">{description}</div>}
        {details !== undefined && (
          <p className="max-w-96 font-mono text-sm break-all text-muted">{details}</p>
        )}
        {(action ?? secondary) !== undefined && (
          <div className={cx("flex flex-wrap gap-2", compact ? "mt-2" : "mt-3 justify-center")}>
            {action !== undefined && (
              <Button size={compact ? "sm" : "md"} loading={action.loading} onClick={action.onAction}>
                {action.label}
              </Button>
            )}
            {secondary !== undefined && (
              <Button
                size={compact ? "sm" : "md"}
                variant="ghost"
                loading={secondary.loading}
                onClick={secondary.onAction}
              >
                {secondary.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
