const listeners = new Set<() => void>();

/** A request did not reach the server, or its answer did not reach us. */
export function tellUnreachable(): void {
  for (const listener of listeners) listener();
}

export function onUnreachable(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
