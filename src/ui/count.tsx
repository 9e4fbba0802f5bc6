import { cx } from "./cx.ts";

interface CountProps {
  /** Already written for the reader's locale: "1,284", "99+". */
  children: string | number;
  tone?: "neutral" | "danger" | "warning" | undefined;
  /** What is counted, where the words beside it do not say it: "128 open tickets". */
  label?: string | undefined;
  className?: string | undefined;
}

export function Count({ children, tone = "neutral", label, className }: CountProps) {
  const colour = {
    neutral: "text-faint",
    danger: "font-medium text-danger",
    warning: "font-medium text-warning",
  }[tone];
  return (
    <span className={cx("shrink-0 text-sm tabular-nums", colour, className)}>
      {label === undefined ? (
        children
      ) : (
        <>
          <span aria-hidden>{children}</span>
          <span className="sr-only">{label}</span>
        </>
      )}
    </span>
  );
}
