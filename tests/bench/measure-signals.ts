import { floorClick } from "./measure-click.ts";
import type { Condition, Sample } from "./samples.ts";
import { clickAt, sinceInput, type BenchPage, type Stage } from "./stage.ts";

const whatRulesFound = "[data-signal]";

/** A list in which the longest thread is not: nothing of it is here before it is opened. */
const elsewhere = "/inbox?channel=email";

/**
 * From the opening of the desk's longest thread to its signals, and what reading it costs the page's own thread:
 * by a click on its row in a list at rest, and by its address, when nothing of it is here.
 */
export async function measureSignals(stage: Stage, condition: Condition): Promise<Sample[]> {
  const floor = await floorClick(await stage.openFloor(condition), [
    ...stage.facts.clickable.tickets.values(),
  ]);
  const { longThread } = stage.facts;
  const what = `${longThread.messageCount} messages`;
  const signals = (page: BenchPage["page"]) =>
    page.evaluate((found) => window.bench.watchText(found, ""), whatRulesFound);

  const direct = await openSecond(stage, condition);
  await signals(direct.page);
  await openTicket(direct, longThread.id);
  const byAddress = await sinceInput(direct);
  await direct.settle(300);
  const thread = await threadTime(direct);
  await direct.close();

  const listed = await openSecond(stage, condition);
  await goTo(listed, `/inbox?q=${encodeURIComponent(`#${longThread.number}`)}`);
  const row = listed.page.locator(`a[href*="/inbox/${longThread.id}"]`).first();
  await row.waitFor();
  await listed.settle();
  const box = await row.boundingBox();
  if (!box) throw new Error("The longest thread's row is not in sight.");
  await signals(listed.page);
  await clickAt(listed, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  const byClick = await sinceInput(listed);
  await listed.close();

  if (byAddress === null || byClick === null)
    throw new Error(`Ticket ${longThread.id} never showed what the rules found.`);
  return [
    { metric: `click → signals painted, ${what}`, unit: "ms", value: byClick, floor },
    { metric: `address → signals painted, ${what}`, unit: "ms", value: byAddress, floor },
    { metric: `main-thread time of the signals' reading, ${what}`, unit: "ms", value: thread },
  ];
}

/** An agent's second ticket: with the first came the worker and the ticket's own files. */
async function openSecond(stage: Stage, condition: Condition): Promise<BenchPage> {
  const opened = await stage.openApp(condition, elsewhere);
  await opened.untilRows();
  await opened.settle();
  const first = [...stage.facts.clickable.tickets.keys()].find((id) => id !== stage.facts.longThread.id);
  if (first !== undefined) await openTicket(opened, first);
  await opened.settle();
  await openTicket(opened, "");
  await opened.settle();
  return opened;
}

/** As the browser's own button does. */
async function goTo({ page }: BenchPage, address: string): Promise<void> {
  await page.evaluate((path) => {
    window.bench.inputAt = performance.now();
    history.pushState(null, "", path);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

/** Without an id back to the list. */
async function openTicket(opened: BenchPage, id: string): Promise<void> {
  const { search } = new URL(opened.page.url());
  await goTo(opened, `${id === "" ? "/inbox" : `/inbox/${id}`}${search}`);
}

/** What the app's own User Timing has measured since the ticket was opened. */
async function threadTime({ page }: BenchPage): Promise<number> {
  const measures = await page.evaluate(() =>
    performance
      .getEntriesByType("measure")
      .filter(({ startTime }) => startTime >= window.bench.inputAt)
      .map(({ name, duration }) => ({ name, duration })),
  );
  const own = measures.filter(({ name }) => name === "signals reading" || name === "worker call");
  if (!own.some(({ name }) => name === "signals reading")) throw new Error("Nothing was read for signals.");
  return own.reduce((sum, { duration }) => sum + duration, 0);
}
