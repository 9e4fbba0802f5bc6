export interface ToastOptions {
  title: string;
  description?: string | undefined;
  tone?: "neutral" | "success" | "danger" | undefined;
  /** One word and what it does: "Undo". The toast goes when it is pressed. */
  action?: { label: string; onAction: () => void } | undefined;
  /** Counted only while nobody looks at it closely; 0 stays until dismissed. */
  durationMs?: number | undefined;
  /** A toast with the id of one that is shown takes its place. */
  id?: string | undefined;
}

export interface ShownToast extends ToastOptions {
  id: string;
  durationMs: number;
}

const mostShown = 4;
let shown: readonly ShownToast[] = [];
let counter = 0;
const listeners = new Set<() => void>();

function change(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

function defaultDuration({ tone, action }: ToastOptions): number {
  if (tone === "danger") return 12_000;
  return action === undefined ? 5_000 : 10_000;
}

/** Returns the id, for `dismissToast`. */
export function showToast(options: ToastOptions): string {
  counter += 1;
  const toast = {
    ...options,
    id: options.id ?? `toast-${counter}`,
    durationMs: options.durationMs ?? defaultDuration(options),
  };
  change([...shown.filter(({ id }) => id !== toast.id), toast].slice(-mostShown));
  return toast.id;
}

export function dismissToast(id: string): void {
  if (shown.some((toast) => toast.id === id)) change(shown.filter((toast) => toast.id !== id));
}

export const shownToasts = (): readonly ShownToast[] => shown;

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
