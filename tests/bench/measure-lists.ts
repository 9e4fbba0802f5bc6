import type { Condition, Sample } from "./samples.ts";
import { clickAt, pressKey, rowSelector, sinceInput, type BenchPage, type Stage } from "./stage.ts";

const endKey = { key: "End", code: "End", windowsVirtualKeyCode: 35 };
const repeatMs = 50;
const jumpPatienceMs = 20_000;

/** From a filter or an order to the painted list. */
export async function measureFilter(stage: Stage, condition: Condition): Promise<Sample[]> {
  const opened = await stage.openApp(condition);
  const { page } = opened;
  await opened.untilRows();
  await opened.settle();

  const href = await page.locator('nav a[href*="category="]').nth(1).getAttribute("href");
  if (href === null) throw new Error("No category can be clicked.");
  await watchFirst(opened, await stage.facts.firstOf(href));
  await clickAt(opened, await middleOf(opened, `nav a[href="${href}"]`));
  const filter = await listSamples(opened, "filter click → list painted");
  await opened.settle();

  await page.getByRole("button", { name: /^Sort: /u }).click();
  await page.locator("[role^=menuitem]").filter({ hasText: "Longest waiting" }).waitFor();
  await opened.settle(300);
  const sorted = new URL(page.url());
  sorted.searchParams.set("sort", "waiting");
  await watchFirst(opened, await stage.facts.firstOf(sorted.href));
  await clickAt(opened, await middleOf(opened, "[role^=menuitem]", "Longest waiting"));
  const sort = await listSamples(opened, "order chosen → list painted");
  await opened.close();
  return [...filter, ...sort];
}

/** From the End key, held down, to the last ticket of the list. */
export async function measureJump(stage: Stage, condition: Condition): Promise<Sample[]> {
  const opened = await stage.openApp(condition);
  const { page } = opened;
  await opened.untilRows();
  await opened.settle();
  const { path, total } = await stage.facts.lastOf(page.url());
  await page.locator(rowSelector).first().focus();
  await opened.settle(300);

  await page.evaluate(({ links, last }) => window.bench.watchLinks(links, [last], "anywhere"), {
    links: rowSelector,
    last: path,
  });
  await pressKey(opened, endKey);
  const began = await page.evaluate(() => window.bench.inputAt);
  const arrival = page.evaluate(() => window.bench.watched).catch(() => null);
  let presses = 1;
  let arrived: number | null = null;
  for (const latest = Date.now() + jumpPatienceMs; arrived === null && Date.now() < latest;) {
    arrived = await Promise.race([arrival, page.waitForTimeout(repeatMs).then(() => null)]);
    if (arrived !== null) break;
    presses += 1;
    await pressKey(opened, endKey);
  }
  const time = arrived === null ? jumpPatienceMs : arrived - began;
  const server = await serverTime(opened, began);
  await opened.close();
  const name = `jump to the end of ${total} rows`;
  return [
    { metric: `${name}, beyond the server`, unit: "ms", value: time - server },
    { metric: `${name}, in all${arrived === null ? " (never there)" : ""}`, unit: "ms", value: time },
    { metric: "End key pressed until there", unit: "count", value: presses },
  ];
}

async function watchFirst({ page }: BenchPage, paths: readonly string[]): Promise<void> {
  await page.evaluate(({ links, first }) => window.bench.watchLinks(links, first, "first"), {
    links: rowSelector,
    first: [...paths],
  });
}

async function listSamples(opened: BenchPage, name: string): Promise<Sample[]> {
  const time = await sinceInput(opened);
  if (time === null) throw new Error(`${name}: the list never showed what the server has.`);
  const server = await serverTime(opened, await opened.page.evaluate(() => window.bench.inputAt));
  return [
    { metric: `${name}, beyond the server`, unit: "ms", value: time - server },
    { metric: `${name}, in all`, unit: "ms", value: time },
  ];
}

/** How long requests for lists were on their way since then; what overlaps counts once. */
async function serverTime({ page }: BenchPage, since: number): Promise<number> {
  return page.evaluate((from) => {
    const requests = (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name, responseEnd }) => responseEnd > from && new URL(name).pathname.endsWith("/tickets"))
      .sort((a, b) => a.requestStart - b.requestStart);
    let sum = 0;
    // A press may have asked before the click it became.
    let until = from;
    for (const { requestStart, responseEnd } of requests) {
      sum += Math.max(0, responseEnd - Math.max(requestStart, until));
      until = Math.max(until, responseEnd);
    }
    return sum;
  }, since);
}

async function middleOf({ page }: BenchPage, selector: string, text = ""): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).filter({ hasText: text }).first().boundingBox();
  if (!box) throw new Error(`${selector} has no place on the screen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
