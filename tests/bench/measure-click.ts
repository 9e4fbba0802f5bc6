import type { ClickableTicket } from "./desk-facts.ts";
import { staticThread } from "./floor.ts";
import { median, type Condition, type Sample } from "./samples.ts";
import { clickAt, hoverAt, rowSelector, sinceInput, type BenchPage, type Stage } from "./stage.ts";

const coldClicks = 3;
const intentMs = 500;

interface Place {
  id: string;
  x: number;
  y: number;
}

/** From the click on a row to the words of its thread's last message. */
export async function measureClick(stage: Stage, condition: Condition): Promise<Sample[]> {
  const { tickets } = stage.facts.clickable;
  const floor = await floorClick(await stage.openFloor(condition), [...tickets.values()]);
  const opened = await stage.openApp(condition, stage.facts.clickable.path);
  const { page } = opened;
  await opened.untilRows();
  await opened.settle();
  const places = await readPlaces(opened, [...tickets.keys()]);
  const needle = (id: string) => tickets.get(id)?.needle ?? "";

  const times: number[] = [];
  for (const place of places.slice(0, coldClicks + 1)) {
    times.push(await clickRow(opened, place, needle(place.id)));
    await opened.settle(300);
  }
  const [first, ...cold] = times;
  const prefetched: number[] = [];
  for (const place of places.slice(coldClicks + 1, coldClicks * 2 + 1)) {
    await hoverAt(opened, place);
    await page.waitForTimeout(intentMs);
    await opened.settle(300);
    prefetched.push(await clickRow(opened, place, needle(place.id)));
    await opened.settle(300);
  }
  await opened.close();
  if (first === undefined || cold.length === 0)
    throw new Error("The first screen holds too few tickets to click.");
  return [
    { metric: "first click after load → thread painted", unit: "ms", value: first, floor },
    { metric: "click → thread painted, never hovered", unit: "ms", value: median(cold), floor },
    ...(prefetched.length > 0
      ? [
          {
            metric: "click → thread painted, hovered before",
            unit: "ms",
            value: median(prefetched),
            floor,
          } as const,
        ]
      : []),
  ];
}

async function clickRow(opened: BenchPage, place: Place, text: string): Promise<number> {
  await opened.page.evaluate((needle) => window.bench.watchText("article", needle), text);
  await clickAt(opened, place);
  const time = await sinceInput(opened);
  if (time === null) throw new Error(`Ticket ${place.id} never showed "${text}".`);
  return time;
}

/** From a click on the static page to the painted words of the same threads' last messages. */
export async function floorClick(opened: BenchPage, tickets: readonly ClickableTicket[]): Promise<number> {
  const { page } = opened;
  await opened.untilRows();
  await opened.settle(300);
  await page.evaluate((threads) => void (window.threads = threads), tickets.map(staticThread));
  const times: number[] = [];
  for (const [row, { needle }] of tickets.slice(0, coldClicks).entries()) {
    await page.evaluate((words) => window.bench.watchText("#thread", words), needle);
    await clickAt(opened, { x: 200, y: row * 80 + 20 });
    const time = await sinceInput(opened);
    if (time !== null) times.push(time);
    await page.waitForTimeout(100);
  }
  await opened.close();
  return median(times);
}

/** Rows in sight, with words to wait for, in the order of the list. */
async function readPlaces({ page }: BenchPage, ids: readonly string[]): Promise<Place[]> {
  return page.evaluate(
    ({ rows, known }) =>
      [...document.querySelectorAll<HTMLAnchorElement>(rows)].flatMap((link) => {
        const id = new URL(link.href).pathname.split("/").at(-1) ?? "";
        const box = link.getBoundingClientRect();
        const x = box.left + box.width / 2;
        const y = box.top + box.height / 2;
        return known.includes(id) && link.contains(document.elementFromPoint(x, y)) ? [{ id, x, y }] : [];
      }),
    { rows: rowSelector, known: ids },
  );
}
