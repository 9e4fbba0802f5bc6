import type { ShortcutAction } from "#src/lib/keyboard.ts";

export const shortcutGroups = [
  { id: "groupList", actions: ["nextTicket", "previousTicket", "openTicket", "select"] },
  {
    id: "groupTicket",
    actions: [
      "reply",
      "note",
      "solve",
      "assign",
      "changeCategory",
      "backToList",
      "showContext",
      "dismissSignal",
    ],
  },
  { id: "groupDesk", actions: ["newTicket", "search", "help"] },
] as const satisfies readonly { id: string; actions: readonly ShortcutAction[] }[];

/** Chords that no one types by accident: they stay as they are. */
export const fixedShortcuts = [
  { id: "send", keys: "mod+enter" },
  { id: "search", keys: "mod+k" },
  { id: "close", keys: "escape" },
] as const;
