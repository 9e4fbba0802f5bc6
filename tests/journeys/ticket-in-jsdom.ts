// The first test of a file does not wait for the chunks a browser has long since loaded.
import "#src/domain/rules/signals/ticket-findings.ts";
import "#src/features/composer/composer-form.tsx";
import "#src/features/composer/checklist-strip.tsx";
import "#src/features/navigation/desk-shell.tsx";
import "#src/features/signals/signal-strip.tsx";
import "#src/lib/i18n/messages/en-later.ts";
import "#src/routes/-ticket-screen.tsx";
import "#src/ui/menu-popup.tsx";
import "#src/ui/select-popup.tsx";

// jsdom has no layout; the editor asks where its cursor is.
Range.prototype.getClientRects = () => Object.assign([], { item: () => null }) as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
document.elementFromPoint = () => null;
// The stylesheet, which is not read here, says how the editor keeps its spaces.
document.head.append(
  Object.assign(document.createElement("style"), {
    textContent: ".ProseMirror { white-space: break-spaces }",
  }),
);
