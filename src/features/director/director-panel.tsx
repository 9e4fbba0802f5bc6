import FlaskConical from "lucide-react/icons/flask-conical";
import X from "lucide-react/icons/x";
import { useEffect, useRef, useState } from "react";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Tabs } from "#src/ui/tabs.tsx";
import { ColleagueTab } from "./colleague-tab.tsx";
import { CustomerTab } from "./customer-tab.tsx";
import { DeskTab } from "./desk-tab.tsx";
import { FaultsTab } from "./faults-tab.tsx";
import { followClock } from "./page-clock.ts";
import { readPretendState, type PretendState } from "./pretend-server.ts";
import { DirectorContext } from "./use-director.ts";
import type { DirectorWords } from "./words-en.ts";

const lookEveryMs = 5_000;
const tabs = { customers: CustomerTab, colleagues: ColleagueTab, faults: FaultsTab, desk: DeskTab };
type TabName = keyof typeof tabs;

export interface DirectorPanelProps {
  t: DirectorWords;
  ticketId: string | null;
  refresh: () => Promise<void>;
  goHome: () => void;
}

async function look(): Promise<PretendState | null> {
  try {
    const state = await readPretendState();
    followClock(state.now);
    return state;
  } catch {
    return null;
  }
}

/** A handle at the edge of the screen, and behind it what a director of this desk can let happen. */
export function DirectorPanel({ t, ticketId, refresh, goHome }: DirectorPanelProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [tab, setTab] = useState<TabName>("customers");
  const [state, setState] = useState<PretendState | null>(null);
  const [said, setSaid] = useState("");
  const handle = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const Tab = tabs[tab];

  useEffect(() => {
    void look().then(setState);
    if (!isOpen) return;
    title.current?.focus();
    const timer = setInterval(() => void look().then(setState), lookEveryMs);
    return () => clearInterval(timer);
  }, [isOpen]);

  async function run(words: string, work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      setSaid(words);
      return true;
    } catch (error) {
      setSaid(t.failed({ why: error instanceof Error ? error.message : String(error) }));
      return false;
    } finally {
      setState(await look());
    }
  }

  useEffect(() => {
    if (!isOpen) return;
    const toggle = handle.current;
    const handleKeyDown = (event: KeyboardEvent) => {
      // Pickers stand outside of the panel and take their own Escape.
      if (event.key === "Escape" && event.target instanceof Node && panel.current?.contains(event.target))
        setIsOpen(false);
    };
    document.addEventListener("keydown", handleKeyDown);
    return () => {
      document.removeEventListener("keydown", handleKeyDown);
      // Only what had the focus gives it back.
      if (document.activeElement === document.body) toggle?.focus();
    };
  }, [isOpen]);

  return (
    <div className="print:hidden">
      <button
        ref={handle}
        type="button"
        aria-label={t.open}
        data-tooltip={t.open}
        aria-expanded={isOpen}
        hidden={isOpen}
        onClick={() => setIsOpen(true)}
        className="fixed end-0 top-1/2 z-30 flex h-10 w-4 items-center justify-center rounded-s-md border border-e-0 border-line bg-surface-raised text-faint shadow-control transition-[width] hover:w-7 hover:text-text focus-visible:w-7 [&_svg]:size-3.5"
      >
        <FlaskConical aria-hidden />
      </button>
      {isOpen && (
        <section
          ref={panel}
          aria-label={t.title}
          className="fixed inset-y-2 end-2 z-30 flex w-88 max-w-[calc(100vw-1rem)] flex-col rounded-lg bg-surface-raised shadow-overlay"
        >
          <header className="flex items-center gap-2 py-2 ps-4 pe-2">
            <h2 ref={title} tabIndex={-1} className="min-w-0 flex-1 font-semibold">
              {t.title}
            </h2>
            <IconButton label={t.close} icon={<X aria-hidden />} onClick={() => setIsOpen(false)} />
          </header>
          {state === null ? (
            <div className="flex flex-col items-start gap-2 p-4">
              <p className="text-muted">{t.unreachable}</p>
              <Button onClick={() => void look().then(setState)}>{t.again}</Button>
            </div>
          ) : (
            <DirectorContext value={{ t, state, ticketId, run, refresh, goHome }}>
              <Tabs<TabName>
                label={t.title}
                value={tab}
                tabs={(Object.keys(tabs) as TabName[]).map((value) => ({
                  value,
                  label: t[value],
                  ...(value === "faults" && state.faults.length > 0 ? { count: state.faults.length } : {}),
                }))}
                onChange={setTab}
                panelClassName="flex-1 overflow-y-auto p-4"
              >
                <Tab />
              </Tabs>
            </DirectorContext>
          )}
          <p role="status" className="min-h-8 border-t border-line px-4 py-1.5 text-sm text-muted">
            {said}
          </p>
        </section>
      )}
    </div>
  );
}
