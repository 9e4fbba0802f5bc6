import type { ReactNode } from "react";

/** One block of the context pane under its heading. */
export function ContextSection({
  title,
  trailing,
  children,
}: {
  title: string;
  trailing?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-b border-line px-4 py-3">
      <div className="mb-2 flex items-center gap-2">
        <h2 className="text-sm font-medium text-muted">{title}</h2>
        {trailing !== undefined && <span className="ms-auto">{trailing}</span>}
      </div>
      {children}
    </section>
  );
}
