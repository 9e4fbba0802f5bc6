import type { ReactNode } from "react";

export function DeskShell({ children }: { children: ReactNode }) {
  return <div className="flex h-dvh bg-canvas text-text">{children}</div>;
}
