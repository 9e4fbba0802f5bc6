import { useState } from "react";
import { latePart, overPage } from "#src/parts/late-part.tsx";
import { useShortcut } from "#src/parts/use-shortcut.ts";

const ShortcutHelpDialog = latePart(
  async () => (await import("./shortcut-help-dialog.tsx")).ShortcutHelpDialog,
  { className: overPage },
);

/** Listens for the help key on every screen; what it shows comes when it is asked for. */
export function ShortcutHelp() {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  useShortcut("help", () => {
    setWasOpened(true);
    setIsOpen(true);
  });
  if (!wasOpened) return null;
  return <ShortcutHelpDialog isOpen={isOpen} onOpenChange={setIsOpen} />;
}
