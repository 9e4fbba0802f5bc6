import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";
import { cx } from "./cx.ts";

interface Tab<T extends string> {
  value: T;
  label: string;
  count?: string | number | undefined;
}

interface TabsProps<T extends string> {
  label: string;
  value: T;
  tabs: readonly Tab<T>[];
  onChange: (value: T) => void;
  /** The panel of the chosen tab. */
  children: ReactNode;
  className?: string | undefined;
  panelClassName?: string | undefined;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tabs<T extends string>({
  label,
  value,
  tabs,
  onChange,
  children,
  className,
  panelClassName,
}: TabsProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function handleKeyDown(event: KeyboardEvent) {
    const at = tabs.findIndex((tab) => tab.value === value);
    const step = steps[event.key];
    const to =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? tabs.length - 1
          : step === undefined
            ? null
            : (at + step + tabs.length) % tabs.length;
    const tab = to === null ? undefined : tabs[to];
    if (to === null || tab === undefined) return;
    event.preventDefault();
    onChange(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  }

  return (
    <>
      <div
        ref={list}
        role="tablist"
        aria-label={label}
        className={cx("flex shrink-0 gap-1 overflow-x-auto border-b border-line px-2", className)}
      >
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={handleKeyDown}
            className="-mb-px flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2 font-medium whitespace-nowrap text-muted transition-colors -outline-offset-2! hover:text-text aria-selected:border-accent aria-selected:text-text"
          >
            {tab.label}{" "}
            {tab.count !== undefined && <span className="text-sm font-normal text-faint">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={cx("min-h-0", panelClassName)}
      >
        {children}
      </div>
    </>
  );
}
