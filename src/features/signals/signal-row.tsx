import CircleAlert from "lucide-react/icons/circle-alert";
import Info from "lucide-react/icons/info";
import OctagonAlert from "lucide-react/icons/octagon-alert";
import TriangleAlert from "lucide-react/icons/triangle-alert";
import X from "lucide-react/icons/x";
import type { Severity, Signal } from "#src/domain/rules/signals/signal.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { keyOf } from "#src/parts/use-shortcut.ts";
import { usePreferences } from "#src/store/preferences.ts";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { signalEvidence, signalTitle } from "./signal-words.ts";

interface SignalRowProps {
  signal: Signal;
  action: { label: string; run: () => void } | null;
  /** The one that the single key puts aside. */
  isFirst: boolean;
  onDismiss: () => void;
}

const looks: Record<Severity, { icon: typeof Info; tone: string; row: string }> = {
  urgent: { icon: OctagonAlert, tone: "text-danger", row: "bg-danger-soft" },
  danger: { icon: CircleAlert, tone: "text-danger", row: "" },
  warning: { icon: TriangleAlert, tone: "text-warning", row: "" },
  note: { icon: Info, tone: "text-muted", row: "" },
};

export function SignalRow({ signal, action, isFirst, onDismiss }: SignalRowProps) {
  const t = useAllMessages();
  const { shortcutsOn, shortcuts } = usePreferences();
  const title = signalTitle(t, signal);
  const evidence = signalEvidence(t, useLocale(), signal);
  const { icon: Icon, tone, row } = looks[signal.severity];
  return (
    <li
      data-signal={signal.key}
      className={`flex min-h-8 items-center gap-2 py-0.5 ps-4 pe-2 text-sm max-sm:flex-wrap ${row}`}
    >
      <Icon
        role="img"
        aria-label={t.signals.severity[signal.severity]}
        className={`size-4 shrink-0 ${tone}`}
      />
      <span className="shrink-0 font-medium">{title}</span>
      <bdi
        data-tooltip={evidence}
        className="min-w-0 flex-1 truncate text-muted max-sm:order-last max-sm:basis-full max-sm:ps-6"
      >
        {evidence}
      </bdi>
      <span className="flex shrink-0 items-center gap-1 max-sm:ms-auto">
        {action && (
          <Button size="sm" variant={signal.severity === "urgent" ? "danger" : "ghost"} onClick={action.run}>
            {action.label}
          </Button>
        )}
        <IconButton
          size="sm"
          label={t.signals.dismiss({ title })}
          shortcut={isFirst && shortcutsOn ? keyOf("dismissSignal", shortcuts) : undefined}
          icon={<X aria-hidden />}
          onClick={onDismiss}
        />
      </span>
    </li>
  );
}
