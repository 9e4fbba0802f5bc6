/** Runs in the page, from before its first script. Times are milliseconds since the navigation began. */
interface PageProbe {
  /** When the first rows were painted. */
  rows: Promise<number>;
  /** When the last click or key happened, by the event's own clock. */
  inputAt: number;
  /** When what was last watched for was painted. */
  watched: Promise<number>;
  /** Stretches in which the main thread heard nobody (longer than 50 ms). */
  longTasks: { start: number; duration: number }[];
  watchText: (within: string, text: string) => void;
  /** Watches for these paths among the links: at their beginning, or anywhere. */
  watchLinks: (links: string, paths: readonly string[], where: "first" | "anywhere") => void;
}

declare global {
  interface Window {
    bench: PageProbe;
  }
}

export interface ProbeOptions {
  rows: string;
  count: number;
}

/** Passed to the browser as text: it may use nothing from outside itself. */
export function installProbe({ rows, count }: ProbeOptions): void {
  const painted = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      let isFound = false;
      const check = () => {
        if (isFound || !isThere()) return;
        isFound = true;
        observer.disconnect();
        // The first callback still stands before the paint of what was found, the second after it.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      };
      const observer = new MutationObserver(check);
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ["href"],
      });
      check();
    });

  const longTasks: PageProbe["longTasks"] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  performance.setResourceTimingBufferSize(5_000);

  const probe: PageProbe = {
    rows: painted(() => document.querySelectorAll(rows).length >= count),
    inputAt: 0,
    watched: Promise.resolve(0),
    longTasks,
    watchText: (within, text) => {
      const isThere = () =>
        [...document.querySelectorAll(within)].some((element) => element.textContent.includes(text));
      if (isThere()) throw new Error(`"${text}" is there already`);
      probe.watched = painted(isThere);
    },
    watchLinks: (links, paths, where) => {
      probe.watched = painted(() => {
        const shown = [...document.querySelectorAll<HTMLAnchorElement>(links)].map(
          (link) => new URL(link.href).pathname,
        );
        return where === "first"
          ? paths.every((path, at) => shown[at] === path)
          : paths.every((path) => shown.includes(path));
      });
    },
  };
  for (const type of ["click", "keydown"])
    addEventListener(type, (event) => (probe.inputAt = event.timeStamp), { capture: true });
  window.bench = probe;
}
