import { floorClick } from "./measure-click.ts";
import type { Condition, Sample } from "./samples.ts";
import { sinceInput, type BenchPage, type Stage } from "./stage.ts";

/** The strip's rows, or the transactions beside the thread: both come with the one answer of the rules. */
const whatRulesFound = '[data-signal], section a[href*="?q="]';

/** From the opening of the desk's longest thread to its signals, and what reading it costs the page's own thread. */
export async function measureSignals(stage: Stage, condition: Condition): Promise<Sample[]> {
  const floor = await floorClick(await stage.openFloor(condition));
  const { longThread, clickable } = stage.facts;
  const opened = await stage.openApp(condition, clickable.path);
  await opened.untilRows();
  await opened.settle();
  // An agent's second ticket: with the first came the worker and the ticket's own files.
  const before = [...clickable.needles.keys()].find((id) => id !== longThread.id);
  if (before !== undefined) await openTicket(opened, before);
  await opened.settle();
  await openTicket(opened, "");
  await opened.settle(300);
  await opened.page.evaluate((found) => window.bench.watchText(found, ""), whatRulesFound);
  await openTicket(opened, longThread.id);
  const time = await sinceInput(opened);
  if (time === null) throw new Error(`Ticket ${longThread.id} never showed what the rules found.`);
  await opened.settle(300);
  const thread = await threadTime(opened);
  await opened.close();
  const what = `${longThread.messageCount} messages`;
  return [
    { metric: `ticket opened → signals painted, ${what}`, unit: "ms", value: time, floor },
    { metric: `main-thread time of the signals' reading, ${what}`, unit: "ms", value: thread },
  ];
}

/** By its address: the longest thread may be thousands of rows away. Without an id back to the list. */
async function openTicket({ page }: BenchPage, id: string): Promise<void> {
  await page.evaluate((ticketId) => {
    const path = ticketId === "" ? "/inbox" : `/inbox/${ticketId}`;
    window.bench.inputAt = performance.now();
    history.pushState(null, "", `${path}${location.search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, id);
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
