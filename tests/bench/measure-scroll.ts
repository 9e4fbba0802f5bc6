import { heapOf } from "./heap.ts";
import type { Condition, Sample } from "./samples.ts";
import { rowSelector, type BenchPage, type Stage } from "./stage.ts";

const mostRows = 10_000;
const pixelsPerFrame = 600;
const patienceMs = 90_000;
const floorFrames = 120;
/** As a wheel or a finger moves a list that is read: a row and a half a frame. */
const wheelPixels = 120;
const wheelFrames = 240;

interface Scroll {
  rows: number;
  worstFrame: number;
  longFrames: number;
  mostElements: number;
  /** Of all looks at the list, how many found a row in sight; 0 to 1. */
  seen: number;
}

/** Down the list at a brisk pace, page after page, until 10,000 rows have passed or the list ends. */
export async function measureScroll(stage: Stage, condition: Condition): Promise<Sample[]> {
  const floorPage = await stage.openFloor(condition);
  await floorPage.untilRows();
  await floorPage.settle(300);
  const floor = await scroll(floorPage, "#list a.row", pixelsPerFrame, floorFrames);
  await floorPage.close();

  const opened = await stage.openApp(condition);
  await opened.untilRows();
  await opened.settle();
  const wheel = await scroll(opened, rowSelector, wheelPixels, wheelFrames);
  const app = await scroll(opened, rowSelector, pixelsPerFrame, null);
  await opened.settle();
  const heap = await heapOf(opened);
  await opened.close();
  return [
    { metric: "worst frame while scrolling", unit: "ms", value: app.worstFrame, floor: floor.worstFrame },
    {
      metric: "frames over 50 ms while scrolling",
      unit: "count",
      value: app.longFrames,
      floor: floor.longFrames,
    },
    { metric: "worst frame while a wheel turns", unit: "ms", value: wheel.worstFrame },
    { metric: "frames over 50 ms while a wheel turns", unit: "count", value: wheel.longFrames },
    { metric: "looks at the scrolled list that find rows", unit: "%", value: app.seen * 100 },
    { metric: "looks that find rows while a wheel turns", unit: "%", value: wheel.seen * 100 },
    { metric: "rows scrolled", unit: "count", value: app.rows },
    { metric: "most DOM elements while scrolling", unit: "count", value: app.mostElements },
    { metric: "heap after scrolling", unit: "MB", value: heap / 1e6 },
  ];
}

/** With a number of frames: to and fro for so long. Without: down to the end. */
async function scroll(
  { page }: BenchPage,
  rows: string,
  step: number,
  frames: number | null,
): Promise<Scroll> {
  return page.evaluate(
    ({ selector, rowLimit, step: stepPixels, patience, frameLimit }) =>
      new Promise<Scroll>((resolve, reject) => {
        const isScroller = (element: Element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          /auto|scroll/u.test(getComputedStyle(element).overflowY);
        let scroller = document.querySelector(selector)?.parentElement ?? null;
        while (scroller && !isScroller(scroller)) scroller = scroller.parentElement;
        const target = scroller ?? document.scrollingElement;
        if (!target) return reject(new Error("Nothing scrolls."));

        const found: Scroll = { rows: 0, worstFrame: 0, longFrames: 0, mostElements: 0, seen: 0 };
        let [looks, withRows] = [0, 0];
        const began = performance.now();
        let last = began;
        let frame = 0;
        let direction = 1;
        // What is looked at here must cost the page next to nothing.
        const every = document.getElementsByTagName("*");
        const items = document.getElementsByTagName("li");
        const rowHeight = target.querySelector("li")?.offsetHeight ?? 0;
        const passed = () => Math.floor((target.scrollTop + target.clientHeight) / (rowHeight || Infinity));
        const isInSight = (item: HTMLLIElement) => {
          const top = Number.parseFloat(item.style.top);
          return top + rowHeight > target.scrollTop && top < target.scrollTop + target.clientHeight;
        };
        const next = () => {
          const now = performance.now();
          // The first frames still belong to what came before.
          if (frame > 2) {
            found.worstFrame = Math.max(found.worstFrame, now - last);
            if (now - last > 50) found.longFrames += 1;
          }
          last = now;
          frame += 1;
          if (frame % 15 === 0) {
            const at = passed();
            found.rows = Math.max(found.rows, at);
            found.mostElements = Math.max(found.mostElements, every.length);
            looks += 1;
            if ([...items].some(isInSight)) withRows += 1;
            found.seen = withRows / looks;
            const isAtEnd = target.scrollTop + target.clientHeight >= target.scrollHeight - 1;
            const isThere = frameLimit === null ? at >= rowLimit || isAtEnd : frame >= frameLimit;
            if (isThere || now - began > patience) return resolve(found);
          }
          const before = target.scrollTop;
          target.scrollTop += stepPixels * direction;
          if (frameLimit !== null && target.scrollTop === before) direction = -direction;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    { selector: rows, rowLimit: mostRows, step, patience: patienceMs, frameLimit: frames },
  );
}
