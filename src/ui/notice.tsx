import CircleAlert from "lucide-react/icons/circle-alert";
import CircleCheck from "lucide-react/icons/circle-check";
import Info from "lucide-react/icons/info";
import StickyNote from "lucide-react/icons/sticky-note";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { softTone, type Tone } from "./tone.ts";

interface NoticeProps {
  tone?: Tone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  action?: ReactNode;
  /** A notice that appears while the agent works is spoken; one that was there from the start is read in its place. */
  live?: boolean | undefined;
  className?: string | undefined;
}

const icons: Record<Tone, typeof Info> = {
  neutral: Info,
  accent: Info,
  danger: CircleAlert,
  warning: TriangleAlert,
  success: CircleCheck,
  info: Info,
  note: StickyNote,
};

export function Notice({ tone = "info", title, children, action, live = false, className }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div
      {...(live ? { role: "status" } : {})}
      className={cx("flex items-start gap-2 rounded-md px-3 py-2", softTone[tone], className)}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children !== undefined && <div className="text-text">{children}</div>}
      </div>
      {action !== undefined && <div className="shrink-0">{action}</div>}
    </div>
  );
}
