import type { Sla } from "#src/domain/schema/ticket.ts";
import { formatAge, formatExact } from "#src/lib/format-time.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { useNow } from "#src/lib/use-now.ts";
import { lookOf } from "./ticket-looks.ts";
import { slaSigns } from "./ticket-signs.ts";

export interface SlaClockProps {
  sla: Sla;
  /** `row`: the time alone; `full`: target, state and time. */
  variant: "row" | "full";
}

/** How long until the next promise falls due, or since it was broken; the server computed the instant. */
export function SlaClock({ sla, variant }: SlaClockProps) {
  const t = useMessages();
  const locale = useLocale();
  const now = useNow();
  const dueAt = Date.parse(sla.dueAt);
  const { icon: Icon, tone } = lookOf(slaSigns, sla.state);
  const target = labelOf(t.labels.slaTarget, sla.target);
  const state = labelOf(t.labels.slaState, sla.state);
  const isPaused = sla.state === "paused";
  const age = formatAge(t.common.age, dueAt - now);
  const left = dueAt >= now ? age : `−${age}`;
  const name = `${target}: ${state}${isPaused ? "" : `, ${formatExact(locale, dueAt)}`}`;
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap tabular-nums ${tone}`} title={name}>
      <Icon aria-hidden size={13} />
      {variant === "full" && <span>{target}</span>}
      {!isPaused && <span aria-hidden={variant === "row"}>{left}</span>}
      <span className={variant === "full" && isPaused ? undefined : "sr-only"}>
        {variant === "row" ? name : state}
      </span>
    </span>
  );
}
