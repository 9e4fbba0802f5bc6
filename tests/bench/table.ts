import type { Figure, Unit } from "./samples.ts";

const digits: Record<Unit, number> = { ms: 1, kB: 1, MB: 1, "%": 0, count: 0 };

export function written(value: number, unit: Unit): string {
  const number = value.toLocaleString("en", {
    maximumFractionDigits: digits[unit],
    minimumFractionDigits: digits[unit],
  });
  return unit === "count" ? number : `${number} ${unit}`;
}

/** One line for each figure, worlds and conditions apart. */
export function figureTable(figures: readonly Figure[]): string {
  const head = ["what", "condition", "median", "middle half ±", "floor", "× floor"];
  const lines: string[] = [];
  for (const world of new Set(figures.map((figure) => figure.world))) {
    const rows = figures
      .filter((figure) => figure.world === world)
      .map(({ metric, condition, unit, median, spread, floor, ratio, values }) => [
        metric,
        condition,
        written(median, unit),
        values.length > 1 ? written(spread / 2, unit) : "–",
        floor === null ? "–" : written(floor, unit),
        ratio === null ? "–" : `${ratio.toFixed(2)}×`,
      ]);
    lines.push("", `## ${world}`, "", ...markdown(head, rows));
  }
  return lines.join("\n");
}

/** A table that reads well both as text and as Markdown. */
export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(" | ")} |`;
  return [line(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...rows.map(line)];
}
