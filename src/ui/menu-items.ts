import type { ReactNode } from "react";

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  shortcut?: string | undefined;
  description?: string | undefined;
  /** Shown under the label; the item stays reachable and does nothing. */
  disabledReason?: string | undefined;
  danger?: boolean | undefined;
  /** Makes it one of a set of choices, with a check mark on those that hold. */
  checked?: boolean | undefined;
  onSelect: () => void;
}

export interface MenuGroup {
  label?: string | undefined;
  items: readonly MenuItem[];
}
