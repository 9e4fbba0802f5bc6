import type { Condition, Figure } from "./samples.ts";
import { markdown, written } from "./table.ts";

interface Verdict {
  what: string;
  limit: string;
  is: string;
  /** null where this run did not measure it. */
  holds: boolean | null;
}

type Find = (metric: string, condition?: Condition) => Figure | undefined;

const throttled = "4× CPU";

/** The limits the desk has set itself, each with what was measured. */
export function limitTable(figures: readonly Figure[]): string {
  const worlds = [...new Set(figures.map((figure) => figure.world))];
  const verdicts = worlds.flatMap((world) => {
    const find: Find = (metric, condition = "plain") =>
      figures.find(
        (figure) =>
          figure.world === world && figure.condition === condition && figure.metric.startsWith(metric),
      );
    return verdictsOf(find, world).filter((verdict) => verdict.holds !== null || worlds.length === 1);
  });
  const rows = [...verdicts, ...sameOpening(figures)].map(({ what, limit, is, holds }) => [
    holds === null ? "–" : holds ? "✓" : "✗",
    what,
    limit,
    is,
  ]);
  return ["", "## Limits", "", ...markdown(["", "what", "limit", "is"], rows)].join("\n");
}

function verdictsOf(find: Find, world: string): Verdict[] {
  const rows = "navigation → 8 rows painted";
  const click = "click → thread painted, never hovered";
  const inWorld = (what: string) => `${what} (${world})`;
  const atMost = (what: string, figure: Figure | undefined, limit: number): Verdict => ({
    what: inWorld(what),
    limit: `≤ ${figure ? written(limit, figure.unit) : limit}`,
    is: figure ? written(figure.median, figure.unit) : "not measured",
    holds: figure ? figure.median <= limit : null,
  });
  const ratioAtMost = (what: string, figure: Figure | undefined, limit: number): Verdict => ({
    what: inWorld(what),
    limit: `≤ ${limit}× floor`,
    is: figure?.ratio
      ? `${figure.ratio.toFixed(2)}× (${written(figure.median, figure.unit)})`
      : "not measured",
    holds: figure?.ratio ? figure.ratio <= limit : null,
  });
  const plainClick = find(click);
  const beyond = [
    "filter click → list painted, beyond",
    "order chosen → list painted, beyond",
    "jump to the end",
  ];
  return [
    ratioAtMost("first rows, plain", find(rows), 2.5),
    ratioAtMost("first rows, 4× CPU", find(rows, throttled), 3),
    atMost("first rows, 5 Mbit/s", find(rows, "5 Mbit/s"), 900),
    {
      what: inWorld("click → thread, plain"),
      limit: "≤ 50 ms or 3× floor",
      is: plainClick
        ? `${written(plainClick.median, "ms")} (${plainClick.ratio?.toFixed(2) ?? "–"}×)`
        : "not measured",
      holds: plainClick ? plainClick.median <= 50 || (plainClick.ratio ?? Infinity) <= 3 : null,
    },
    ratioAtMost("click → thread, 4× CPU", find(click, throttled), 2.5),
    atMost("click → signals, plain", find("click → signals"), 100),
    atMost("address → signals, plain", find("address → signals"), 100),
    atMost("main-thread time of the signals' reading, plain", find("main-thread time of the signals"), 10),
    atMost("main-thread time per key, 4× CPU", find("main-thread time per key, 200", throttled), 8),
    atMost("JavaScript until the rows", find("JavaScript until the rows"), 190),
    atMost("CSS", find("CSS"), 20),
    ...(["plain", throttled] as const).flatMap((condition) => [
      atMost(
        `frames over 50 ms while scrolling, ${condition}`,
        find("frames over 50 ms while scrolling", condition),
        0,
      ),
      atMost(
        `frames over 50 ms while a wheel turns, ${condition}`,
        find("frames over 50 ms while a wheel", condition),
        0,
      ),
      atMost(`DOM elements while scrolling, ${condition}`, find("most DOM elements", condition), 3_999),
      ...beyond.map((metric) =>
        atMost(`${metric.replace(/, beyond$/u, "")}, ${condition}`, find(metric, condition), 100),
      ),
    ]),
    atMost("heap after load", find("heap after load"), 40),
    atMost("heap after scrolling", find("heap after scrolling"), 40),
  ];
}

/** Opening must cost the same whatever the desk holds: the medians differ by no more than the runs do. */
function sameOpening(figures: readonly Figure[]): Verdict[] {
  const metrics = ["navigation → 8 rows painted", "click → thread painted, never hovered"];
  return metrics.flatMap((metric) => {
    const of = (world: string) =>
      figures.find(
        (figure) => figure.world === world && figure.metric === metric && figure.condition === "plain",
      );
    const [busy, huge] = [of("busy-desk"), of("huge-desk")];
    if (!busy || !huge) return [];
    const noise = Math.max(busy.spread, huge.spread);
    return [
      {
        what: `${metric}: huge-desk beside busy-desk`,
        limit: `+${written(noise, "ms")} (spread)`,
        is: `${written(huge.median - busy.median, "ms")}`,
        holds: huge.median - busy.median <= noise,
      },
    ];
  });
}
