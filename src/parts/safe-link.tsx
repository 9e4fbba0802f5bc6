import type { ReactNode } from "react";
import type { LinkTarget } from "#src/domain/rules/link-target.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Tooltip } from "#src/ui/tooltip.tsx";

export interface SafeLinkProps {
  target: LinkTarget;
  children: ReactNode;
}

/** A link out of a message: it says where it leads, and what it opens knows nothing of the desk. */
export function SafeLink({ target, children }: SafeLinkProps) {
  const words = useMessages().timeline.goesTo({ host: target.host });
  return (
    <Tooltip content={words}>
      <a
        href={target.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="rounded-sm text-accent underline decoration-line-strong hover:decoration-current"
      >
        {children}
      </a>
    </Tooltip>
  );
}
