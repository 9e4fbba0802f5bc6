import { heapOf } from "./heap.ts";
import type { Condition, Sample } from "./samples.ts";
import type { BenchPage, Stage } from "./stage.ts";

interface Load {
  rows: number;
  blockingUntilRows: number;
  blocking: number;
  elements: number;
  heap: number;
  traffic: Traffic;
  trafficUntilRows: Traffic;
}

interface Traffic {
  requests: number;
  bytes: number;
  script: number;
  style: number;
}

/** From navigation to painted rows, and what that took from the line, the thread and the memory. */
export async function measureLoad(stage: Stage, condition: Condition): Promise<Sample[]> {
  const floor = await readLoad(await stage.openFloor(condition));
  const app = await readLoad(await stage.openApp(condition));
  const samples: Sample[] = [
    { metric: "navigation → 8 rows painted", unit: "ms", value: app.rows, floor: floor.rows },
    {
      metric: "blocking time until the rows",
      unit: "ms",
      value: app.blockingUntilRows,
      floor: floor.blockingUntilRows,
    },
    { metric: "blocking time until idle", unit: "ms", value: app.blocking, floor: floor.blocking },
  ];
  if (condition !== "plain") return samples;
  const kilo = (bytes: number) => bytes / 1_000;
  return [
    ...samples,
    { metric: "JavaScript until the rows", unit: "kB", value: kilo(app.trafficUntilRows.script) },
    { metric: "JavaScript until idle", unit: "kB", value: kilo(app.traffic.script) },
    { metric: "CSS", unit: "kB", value: kilo(app.traffic.style) },
    {
      metric: "bytes until the rows",
      unit: "kB",
      value: kilo(app.trafficUntilRows.bytes),
      floor: kilo(floor.trafficUntilRows.bytes),
    },
    {
      metric: "bytes until idle",
      unit: "kB",
      value: kilo(app.traffic.bytes),
      floor: kilo(floor.traffic.bytes),
    },
    {
      metric: "requests until the rows",
      unit: "count",
      value: app.trafficUntilRows.requests,
      floor: floor.trafficUntilRows.requests,
    },
    {
      metric: "requests until idle",
      unit: "count",
      value: app.traffic.requests,
      floor: floor.traffic.requests,
    },
    { metric: "heap after load", unit: "MB", value: app.heap / 1e6, floor: floor.heap / 1e6 },
    { metric: "DOM elements after load", unit: "count", value: app.elements, floor: floor.elements },
  ];
}

async function readLoad(opened: BenchPage): Promise<Load> {
  const { page } = opened;
  const rows = await opened.untilRows();
  await opened.settle();
  const seen = await page.evaluate((until) => {
    const blockingOf = (latest: number) =>
      window.bench.longTasks
        .filter(({ start }) => start < latest)
        .reduce((sum, { duration }) => sum + duration - 50, 0);
    const entries = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ];
    const trafficOf = (latest: number) => {
      const found = { requests: 0, bytes: 0, script: 0, style: 0 };
      for (const entry of entries as PerformanceResourceTiming[]) {
        if (entry.responseEnd > latest) continue;
        const path = new URL(entry.name).pathname;
        found.requests += 1;
        found.bytes += entry.encodedBodySize;
        if (path.endsWith(".js")) found.script += entry.encodedBodySize;
        if (path.endsWith(".css")) found.style += entry.encodedBodySize;
      }
      return found;
    };
    return {
      blockingUntilRows: blockingOf(until),
      blocking: blockingOf(Infinity),
      elements: document.querySelectorAll("*").length,
      traffic: trafficOf(Infinity),
      trafficUntilRows: trafficOf(until),
    };
  }, rows);
  const heap = await heapOf(opened);
  await opened.close();
  return { rows, heap, ...seen };
}
