import type { Severity, Signal } from "#src/domain/rules/signals/signal.ts";

/** More would push the thread out of sight; the gravest come first. */
export const mostShown = 2;

export const stripClass = "shrink-0 border-b border-line bg-surface";
export const listClass = "ruled";

export const rowClass = ({ severity }: Signal) =>
  `flex min-h-8 items-center gap-2 py-0.5 ps-4 pe-2 text-sm max-sm:flex-wrap ${severity === "urgent" ? "bg-danger-soft" : ""}`;

export const titleClass = "shrink-0 font-medium";
export const evidenceClass =
  "min-w-0 flex-1 truncate text-muted max-sm:order-last max-sm:basis-full max-sm:ps-6";

export const toneOf: Readonly<Record<Severity, string>> = {
  urgent: "text-danger",
  danger: "text-danger",
  warning: "text-warning",
  note: "text-muted",
};
