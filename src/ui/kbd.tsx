import { cx } from "./cx.ts";
import { shortcutCaps } from "./shortcut-keys.ts";

interface KbdProps {
  /** `"mod+enter"`, `"?"`, or a sequence `"g i"`. */
  keys: string;
  className?: string | undefined;
}

export function Kbd({ keys, className }: KbdProps) {
  return (
    <kbd className={cx("inline-flex gap-0.5 font-sans", className)}>
      {shortcutCaps(keys).map((cap, index) => (
        <kbd
          key={index}
          className="inline-flex h-4 min-w-4 items-center justify-center rounded-sm border border-line bg-surface-fill px-1 font-sans text-xs text-faint"
        >
          {cap}
        </kbd>
      ))}
    </kbd>
  );
}
