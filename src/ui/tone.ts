/** What a colour may mean. Never alone: words or an icon say the same. */
export type Tone = "neutral" | "accent" | "danger" | "warning" | "success" | "info" | "note";

export const softTone: Record<Tone, string> = {
  neutral: "bg-surface-fill text-muted",
  accent: "bg-accent-soft text-accent-strong",
  danger: "bg-danger-soft text-danger",
  warning: "bg-warning-soft text-warning",
  success: "bg-success-soft text-success",
  info: "bg-info-soft text-info",
  note: "bg-note-soft text-note",
};
