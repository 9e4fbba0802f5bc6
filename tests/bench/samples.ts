/** How the machine is held: as it is, at a quarter of its pace, or behind a slow line. */
export type Condition = "plain" | "4× CPU" | "5 Mbit/s";

/** What a figure counts. */
export type Unit = "ms" | "kB" | "MB" | "count" | "%";

export interface Sample {
  metric: string;
  unit: Unit;
  value: number;
  /** The static page's figure of the same run. */
  floor?: number;
}

export interface Figure {
  metric: string;
  unit: Unit;
  world: string;
  condition: Condition;
  values: number[];
  floors: number[];
  median: number;
  /** The middle half of the values lies within this. */
  spread: number;
  floor: number | null;
  /** Median of the ratios within each run: the machine's mood cancels out. */
  ratio: number | null;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** Gathers samples of many runs, in the order in which their metrics first came. */
export function createRecord() {
  const figures = new Map<string, Figure>();
  return {
    add(world: string, condition: Condition, { metric, unit, value, floor }: Sample): void {
      const key = `${world}|${condition}|${metric}`;
      let figure = figures.get(key);
      if (!figure) {
        figure = {
          metric,
          unit,
          world,
          condition,
          values: [],
          floors: [],
          median: 0,
          spread: 0,
          floor: null,
          ratio: null,
        };
        figures.set(key, figure);
      }
      figure.values.push(value);
      if (floor !== undefined) figure.floors.push(floor);
    },
    figures: (): Figure[] =>
      [...figures.values()].map((figure) => {
        const { values, floors } = figure;
        const ratios = floors.flatMap((floor, run) =>
          floor > 0 ? [(values[run] ?? Number.NaN) / floor] : [],
        );
        return {
          ...figure,
          median: median(values),
          spread: quantile(values, 0.75) - quantile(values, 0.25),
          floor: floors.length > 0 ? median(floors) : null,
          ratio: ratios.length > 0 ? median(ratios) : null,
        };
      }),
  };
}
