import ChevronDown from "lucide-react/icons/chevron-down";
import type { Status } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { lookOf } from "#src/parts/ticket-looks.ts";
import { statusSigns } from "#src/parts/ticket-signs.ts";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Menu } from "#src/ui/menu.tsx";

interface SendButtonsProps {
  isNote: boolean;
  /** The status the main button sends with; null leaves it. */
  status: Status | null;
  /** After `thread_moved`: the agent has to mean it. */
  isAnyway: boolean;
  blockedReason: string | undefined;
  onSend: (status: Status | null) => void;
}

const choices = ["open", "pending", "on_hold", "solved"] as const;

/** Sends with the status that is likely, and one press further with another. */
export function SendButtons({ isNote, status, isAnyway, blockedReason, onSend }: SendButtonsProps) {
  const t = useMessages();
  const named = (one: Status | null): string => {
    if (one === null) return isNote ? t.composer.addNote : t.composer.send;
    const words = { status: labelOf(t.labels.status, one) };
    return isNote ? t.composer.noteAs(words) : t.composer.sendAs(words);
  };
  const items = choices.map((one) => {
    const { icon: Icon, tone } = lookOf(statusSigns, one);
    return {
      id: one,
      label: named(one),
      icon: <Icon className={`size-4 ${tone}`} />,
      disabledReason: blockedReason,
      onSelect: () => onSend(one),
    };
  });
  return (
    <div className="flex shrink-0">
      <Button
        variant="primary"
        className="rounded-e-none"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        {...(blockedReason === undefined
          ? { "data-tooltip": t.composer.sendShortcut, "data-tooltip-keys": "mod+enter" }
          : {})}
        disabledReason={blockedReason}
        onClick={() => onSend(status)}
      >
        {isAnyway ? t.composer.sendAnyway : named(status)}
      </Button>
      <Menu
        label={t.composer.sendOptions}
        side="top"
        align="end"
        trigger={
          <IconButton
            label={t.composer.sendOptions}
            icon={<ChevronDown aria-hidden />}
            className="h-8 rounded-s-none! border-s border-canvas/40 bg-accent! text-on-accent! hover:bg-accent-strong!"
          />
        }
        items={
          isNote
            ? [
                {
                  id: "note",
                  label: t.composer.noteOnly,
                  disabledReason: blockedReason,
                  onSelect: () => onSend(null),
                },
                ...items,
              ]
            : items
        }
      />
    </div>
  );
}
