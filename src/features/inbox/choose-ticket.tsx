import MousePointerClick from "lucide-react/icons/mouse-pointer-click";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { keyOf } from "#src/parts/use-shortcut.ts";
import { usePreferences } from "#src/store/preferences.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Kbd } from "#src/ui/kbd.tsx";

/** The place of the ticket while none is open. */
export function ChooseTicket() {
  const t = useMessages();
  const { shortcutsOn, shortcuts } = usePreferences();
  const keys = [
    { label: t.inbox.keyMove, keys: [keyOf("nextTicket", shortcuts), keyOf("previousTicket", shortcuts)] },
    { label: t.inbox.keyOpen, keys: [keyOf("openTicket", shortcuts)] },
    { label: t.inbox.keySelect, keys: [keyOf("select", shortcuts)] },
  ];
  return (
    <section aria-label={t.inbox.ticketArea} className="grid min-w-0 flex-1 place-items-center">
      <EmptyState
        icon={<MousePointerClick />}
        title={t.inbox.chooseTicket}
        description={t.inbox.chooseTicketHint}
        action={
          shortcutsOn && (
            <ul className="flex flex-wrap justify-center gap-x-4 gap-y-1 text-sm text-muted">
              {keys.map(({ label, keys: bound }) => (
                <li key={label} className="flex items-center gap-1.5">
                  {bound.map((key) => (
                    <Kbd key={key} keys={key} />
                  ))}
                  {label}
                </li>
              ))}
            </ul>
          )
        }
      />
    </section>
  );
}
