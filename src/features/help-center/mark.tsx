/** A word that tells a row apart from the others: its language, that it is a policy. */
export function Mark({ children }: { children: string }) {
  return <span className="shrink-0 rounded-sm border border-line px-1 text-xs text-muted">{children}</span>;
}
