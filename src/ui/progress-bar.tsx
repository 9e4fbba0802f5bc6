import { cx } from "./cx.ts";

interface ProgressBarProps {
  label: string;
  /** 0–1; null while it cannot be known. */
  value: number | null;
  tone?: "accent" | "danger" | "success" | undefined;
  className?: string | undefined;
}

const fills = { accent: "bg-accent", danger: "bg-danger", success: "bg-success" };

export function ProgressBar({ label, value, tone = "accent", className }: ProgressBarProps) {
  const percent = value === null ? null : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(percent === null ? {} : { "aria-valuenow": percent })}
      className={cx("h-1 w-full overflow-hidden rounded-full bg-line", className)}
    >
      <div
        className={cx(
          "h-full rounded-full",
          fills[tone],
          percent === null ? "w-1/3 animate-indeterminate" : "transition-[width]",
        )}
        style={percent === null ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
