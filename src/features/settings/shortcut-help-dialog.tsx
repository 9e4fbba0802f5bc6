import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { keyOf } from "#src/parts/use-shortcut.ts";
import { usePreferences } from "#src/store/preferences.ts";
import { Dialog } from "#src/ui/dialog.tsx";
import { Kbd } from "#src/ui/kbd.tsx";
import { fixedShortcuts, shortcutGroups } from "./shortcut-groups.ts";

export interface ShortcutHelpDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

export function ShortcutHelpDialog({ isOpen, onOpenChange }: ShortcutHelpDialogProps) {
  const t = useAllMessages();
  const { shortcuts } = usePreferences();
  return (
    <Dialog
      open={isOpen}
      onOpenChange={onOpenChange}
      title={t.settings.shortcutHelp}
      description={t.settings.keyboardHint}
      closeLabel={t.common.close}
      footer={
        <Link
          to="/settings"
          onClick={() => onOpenChange(false)}
          className="-mx-1 inline-flex min-h-6 items-center rounded-sm px-1 text-accent hover:underline"
        >
          {t.settings.openSettings}
        </Link>
      }
    >
      <div className="grid gap-x-8 gap-y-4 pt-1 sm:grid-cols-2">
        {shortcutGroups.map((group) => (
          <Group key={group.id} title={t.settings[group.id]}>
            {group.actions.map((action) => (
              <Line key={action} name={t.settings.actions[action]} keys={keyOf(action, shortcuts)} />
            ))}
          </Group>
        ))}
        <Group title={t.settings.groupFixed}>
          {fixedShortcuts.map(({ id, keys }) => (
            <Line key={id} name={t.settings.fixed[id]} keys={keys} />
          ))}
        </Group>
      </div>
    </Dialog>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h3 className="mb-1 text-sm font-medium text-muted">{title}</h3>
      <dl className="flex flex-col gap-0.5">{children}</dl>
    </section>
  );
}

function Line({ name, keys }: { name: string; keys: string }) {
  return (
    <div className="flex min-h-6 items-center justify-between gap-3">
      <dt>{name}</dt>
      <dd className="shrink-0 whitespace-nowrap">
        <Kbd keys={keys} />
      </dd>
    </div>
  );
}
