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
import { evidenceClass, rowClass, titleClass, toneOf } from "./signal-look.ts";
import { signalEvidence, signalTitle } from "./signal-words.ts";

interface SignalRowProps {
  signal: Signal;
  action: { label: string; run: () => void } | null;
  /** The one that the single key puts aside. */
  isFirst: boolean;
  onDismiss: () => void;
}

const icons: Record<Severity, typeof Info> = {
  urgent: OctagonAlert,
  danger: CircleAlert,
  warning: TriangleAlert,
  note: Info,
};

export function SignalRow({ signal, action, isFirst, onDismiss }: SignalRowProps) {
  const t = useAllMessages();
  const { shortcutsOn, shortcuts } = usePreferences();
  const title = signalTitle(t, signal);
  const evidence = signalEvidence(t, useLocale(), signal);
  const Icon = icons[signal.severity];
  return (
    <li data-signal={signal.key} className={rowClass(signal)}>
      <Icon
        role="img"
        aria-label={t.signals.severity[signal.severity]}
        className={`size-4 shrink-0 ${toneOf[signal.severity]}`}
      />
      <span className={titleClass}>{title}</span>
      <bdi data-tooltip={evidence} className={evidenceClass}>
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
