import Check from "lucide-react/icons/check";
import Copy from "lucide-react/icons/copy";
import { useEffect, useState, type ReactNode } from "react";
import { cx } from "./cx.ts";
import { IconButton } from "./icon-button.tsx";

interface FactProps {
  term: ReactNode;
  children: ReactNode;
  /** Adds a button that copies this. */
  copyValue?: string | undefined;
  /** "Copy transaction id". Needed with `copyValue`. */
  copyLabel?: string | undefined;
  /** "Copied": spoken and shown once it is. */
  copiedLabel?: string | undefined;
  /** The value under its term, over the full width: long text. */
  stacked?: boolean | undefined;
}

export function DefinitionList({
  children,
  className,
}: {
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <dl className={cx("grid grid-cols-[minmax(6.25rem,auto)_minmax(0,1fr)] gap-x-3 gap-y-1", className)}>
      {children}
    </dl>
  );
}

function CopyButton({
  value,
  label,
  copiedLabel,
}: {
  value: string;
  label: string;
  copiedLabel: string | undefined;
}) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = window.setTimeout(() => setCopied(false), 1500);
    return () => window.clearTimeout(timer);
  }, [copied]);

  return (
    <>
      <IconButton
        size="sm"
        label={copied ? (copiedLabel ?? label) : label}
        icon={copied ? <Check aria-hidden className="text-success" /> : <Copy aria-hidden />}
        className="-my-0.5 opacity-0 group-hover/fact:opacity-100 focus-visible:opacity-100 pointer-coarse:opacity-100"
        onClick={() => {
          void navigator.clipboard.writeText(value).then(() => setCopied(true));
        }}
      />
      <span role="status" className="sr-only">
        {copied ? copiedLabel : ""}
      </span>
    </>
  );
}

/** One row of a `DefinitionList`. */
export function Fact({ term, children, copyValue, copyLabel, copiedLabel, stacked = false }: FactProps) {
  return (
    <div className={cx("group/fact col-span-2 grid", stacked ? "gap-0.5" : "grid-cols-subgrid")}>
      <dt className="text-sm/5 text-muted">{term}</dt>
      <dd className="flex min-w-0 items-start gap-1">
        <span className={cx("min-w-0", stacked && "flex-1")}>{children}</span>
        {copyValue !== undefined && copyLabel !== undefined && (
          <CopyButton value={copyValue} label={copyLabel} copiedLabel={copiedLabel} />
        )}
      </dd>
    </div>
  );
}
