import type { SignName } from "#src/ui/signs.ts";

/** What a value of a ticket's field looks like. */
export interface ValueSign {
  sign: Exclude<SignName, "lock" | "paperclip">;
  tone: string;
}

/** What stands for a value that this desk does not know yet is under `other`. */
export type ValueSigns = Readonly<Record<string, ValueSign>> & { readonly other: ValueSign };

export const statusSigns: ValueSigns = {
  new: { sign: "circle-dashed", tone: "text-info" },
  open: { sign: "circle-dot", tone: "text-accent" },
  pending: { sign: "clock", tone: "text-warning" },
  on_hold: { sign: "circle-pause", tone: "text-muted" },
  solved: { sign: "circle-check", tone: "text-success" },
  closed: { sign: "circle-x", tone: "text-faint" },
  other: { sign: "circle-dot", tone: "text-muted" },
};

export const prioritySigns: ValueSigns = {
  low: { sign: "chevron-down", tone: "text-faint" },
  normal: { sign: "minus", tone: "text-muted" },
  high: { sign: "chevron-up", tone: "text-warning" },
  urgent: { sign: "chevrons-up", tone: "text-danger" },
  other: { sign: "minus", tone: "text-muted" },
};

export const channelSigns: ValueSigns = {
  help_center: { sign: "circle-question-mark", tone: "text-muted" },
  web_form: { sign: "clipboard-list", tone: "text-muted" },
  email: { sign: "mail", tone: "text-muted" },
  social: { sign: "at-sign", tone: "text-muted" },
  other: { sign: "message-circle", tone: "text-muted" },
};

export const slaSigns: ValueSigns = {
  on_track: { sign: "alarm-clock", tone: "text-muted" },
  at_risk: { sign: "alarm-clock", tone: "text-warning" },
  breached: { sign: "triangle-alert", tone: "text-danger" },
  paused: { sign: "alarm-clock-off", tone: "text-faint" },
  other: { sign: "alarm-clock", tone: "text-muted" },
};

export function signOf(values: ValueSigns, value: string): ValueSign {
  return (Object.hasOwn(values, value) ? values[value] : undefined) ?? values.other;
}
