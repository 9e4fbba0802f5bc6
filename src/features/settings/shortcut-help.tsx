import { Suspense, lazy, useState } from "react";
import { useShortcut } from "#src/parts/use-shortcut.ts";

const ShortcutHelpDialog = lazy(async () => ({
  default: (await import("./shortcut-help-dialog.tsx")).ShortcutHelpDialog,
}));

/** Listens for the help key on every screen; what it shows comes when it is asked for. */
export function ShortcutHelp() {
  const [isOpen, setIsOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  useShortcut("help", () => {
    setWasOpened(true);
    setIsOpen(true);
  });
  if (!wasOpened) return null;
  return (
    <Suspense>
      <ShortcutHelpDialog isOpen={isOpen} onOpenChange={setIsOpen} />
    </Suspense>
  );
}
