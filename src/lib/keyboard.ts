/** Single-key actions of the desk and their keys, until the agent binds them otherwise. */
export const defaultShortcuts = {
  nextTicket: "j",
  previousTicket: "k",
  openTicket: "o",
  select: "x",
  reply: "r",
  note: "n",
  solve: "e",
  assign: "a",
  changeCategory: "c",
  search: "/",
  backToList: "u",
  showContext: "i",
  dismissSignal: "d",
  newTicket: "t",
  help: "?",
} as const;

export type ShortcutAction = keyof typeof defaultShortcuts;

/** Whether a key press belongs to what is being typed, to an IME, or to a browser or system command. */
export function isForTyping(event: KeyboardEvent): boolean {
  // 229: browsers that end a composition with a plain keydown (UI Events §5.3.3).
  if (event.isComposing || event.keyCode === 229) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (
    target.closest(
      "input, textarea, select, [contenteditable='true'], [contenteditable=''], [role='textbox']",
    )
  )
    return true;
  // Open menus, pickers and dialogs have keys of their own.
  return target.closest("[role='menu'], [role='listbox'], [role='dialog'], [role='alertdialog']") !== null;
}
