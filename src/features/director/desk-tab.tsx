import ExternalLink from "lucide-react/icons/external-link";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale } from "#src/lib/i18n/messages-context.ts";
import { intlTag } from "#src/lib/i18n/locale.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { Button } from "#src/ui/button.tsx";
import { Switch } from "#src/ui/switch.tsx";
import { followClock } from "./page-clock.ts";
import { Picker } from "./picker.tsx";
import type { PretendState } from "./pretend-server.ts";
import { secondWindowUrl } from "./second-window.ts";
import { post, useDirector } from "./use-director.ts";

const MINUTE = 60_000;

/** The world, its clock, who writes by themselves, and who works at it. */
export function DeskTab() {
  const { t, state, run, refresh, goHome } = useDirector();
  const locale = useLocale();
  const turn = (minutes: number) =>
    void run(t.clockTurned, async () => {
      followClock(((await post("clock", { milliseconds: minutes * MINUTE })) as PretendState).now);
      await refresh();
    });
  const choose = (world: string) =>
    void run(t.worldChanged, async () => {
      goHome();
      await post("world", { world });
      await refresh();
    });
  const now = new Intl.DateTimeFormat(intlTag[locale], { dateStyle: "medium", timeStyle: "short" });
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-1">
        {state.worlds.length > 0 ? (
          <Picker
            label={t.world}
            value={state.world}
            options={state.worlds.map((value) => ({ value, label: labelOf(t.worlds, value) }))}
            onChange={choose}
          />
        ) : (
          <p className="text-muted">{t.worldFixed}</p>
        )}
        <p className="text-sm text-muted">{t.tickets({ count: formatCount(locale, state.tickets) })}</p>
      </div>
      <div className="flex flex-col gap-1">
        <h3 className="font-medium">{t.clock}</h3>
        <p className="text-muted">{now.format(Date.parse(state.now))}</p>
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => turn(15)}>
            {t.quarter}
          </Button>
          <Button size="sm" onClick={() => turn(60)}>
            {t.hour}
          </Button>
          <Button size="sm" onClick={() => turn(24 * 60)}>
            {t.day}
          </Button>
        </div>
      </div>
      {state.arrivals !== null && (
        <Switch
          label={t.arrivals}
          hint={t.arrivalsHint}
          checked={state.arrivals}
          onChange={(on) => void run(on ? t.arrivals : t.arrivalsOff, () => post("arrivals", { on }))}
        />
      )}
      <div className="flex flex-col items-start gap-2 border-t border-line pt-3">
        <a
          href={secondWindowUrl()}
          target="_blank"
          rel="noopener"
          className="inline-flex h-8 items-center justify-center gap-1.5 rounded-md border border-line bg-surface-raised px-3 font-medium shadow-control hover:bg-surface-hover"
        >
          <ExternalLink aria-hidden size={16} />
          {t.secondAgent}
        </a>
        <Button onClick={() => void run(t.sessionsEnded, () => post("end-sessions"))}>{t.endSessions}</Button>
      </div>
    </div>
  );
}
