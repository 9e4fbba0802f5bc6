import { useState } from "react";
import { defaultShortcuts, type ShortcutAction } from "#src/lib/keyboard.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { keyOf } from "#src/parts/use-shortcut.ts";
import { setPreferences, usePreferences } from "#src/store/preferences.ts";
import { Button } from "#src/ui/button.tsx";
import { actionOf, bind } from "./bind-key.ts";
import { ShortcutRow } from "./shortcut-row.tsx";
import { shortcutGroups } from "./shortcut-groups.ts";

interface Conflict {
  action: ShortcutAction;
  key: string;
  other: ShortcutAction;
}

/** Every single-key action with its key; one press binds another. */
export function ShortcutTable() {
  const t = useAllMessages();
  const { shortcuts } = usePreferences();
  const [recording, setRecording] = useState<ShortcutAction | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [said, setSaid] = useState("");
  const nameOf = (action: ShortcutAction) => t.settings.actions[action];

  function change(next: Record<string, string>, words: string) {
    setPreferences({ shortcuts: next });
    setRecording(null);
    setConflict(null);
    setSaid(words);
  }

  function take(action: ShortcutAction, key: string) {
    change(
      bind(shortcuts, action, key),
      t.settings.bound({ key: key.toUpperCase(), action: nameOf(action) }),
    );
  }

  function handleKey(action: ShortcutAction, key: string) {
    const other = actionOf(key, shortcuts);
    setRecording(null);
    if (other && other !== action) setConflict({ action, key, other });
    else take(action, key);
  }

  return (
    <>
      {shortcutGroups.map((group) => (
        <div key={group.id} className="px-4 py-3">
          <h3 className="mb-1 text-sm font-medium text-muted">{t.settings[group.id]}</h3>
          <ul aria-label={t.settings[group.id]}>
            {group.actions.map((action) => (
              <ShortcutRow
                key={action}
                name={nameOf(action)}
                shortcut={keyOf(action, shortcuts)}
                resetKey={shortcuts[action] === undefined ? null : defaultShortcuts[action]}
                isRecording={recording === action}
                onRecord={() => {
                  setConflict(null);
                  setSaid(t.settings.recording({ action: nameOf(action) }));
                  setRecording(action);
                }}
                onCancel={() => setRecording(null)}
                onKey={(key) => handleKey(action, key)}
                onRefused={() => setSaid(t.settings.notBindable)}
                onReset={() => take(action, defaultShortcuts[action])}
                conflict={
                  conflict?.action === action
                    ? {
                        words: t.settings.conflict({
                          key: conflict.key.toUpperCase(),
                          action: nameOf(conflict.other),
                        }),
                        onSwap: () => take(action, conflict.key),
                        onCancel: () => setConflict(null),
                      }
                    : null
                }
              />
            ))}
          </ul>
        </div>
      ))}
      <div className="flex flex-wrap items-center justify-between gap-2 px-4 py-3">
        <p role="status" className="min-w-0 flex-1 text-sm text-muted">
          {said}
        </p>
        <Button
          size="sm"
          disabledReason={Object.keys(shortcuts).length === 0 ? t.settings.nothingToReset : undefined}
          onClick={() => change({}, t.settings.resetAllDone)}
        >
          {t.settings.resetAll}
        </Button>
      </div>
    </>
  );
}
