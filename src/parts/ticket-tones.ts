/** The colour of each value; one that this desk does not know yet has that of `other`. */
export type Tones = Readonly<Record<string, string>> & { readonly other: string };

export const statusTones = {
  new: "text-info",
  open: "text-accent",
  pending: "text-warning",
  on_hold: "text-muted",
  solved: "text-success",
  closed: "text-faint",
  other: "text-muted",
};

export const priorityTones = {
  low: "text-faint",
  normal: "text-muted",
  high: "text-warning",
  urgent: "text-danger",
  other: "text-muted",
};

export const channelTones = {
  help_center: "text-muted",
  web_form: "text-muted",
  email: "text-muted",
  social: "text-muted",
  other: "text-muted",
};

export const slaTones = {
  on_track: "text-muted",
  at_risk: "text-warning",
  breached: "text-danger",
  paused: "text-faint",
  other: "text-muted",
};

export function toneOf(tones: Tones, value: string): string {
  return (Object.hasOwn(tones, value) ? tones[value] : undefined) ?? tones.other;
}
