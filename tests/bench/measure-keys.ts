import type { Condition, Sample } from "./samples.ts";
import { pressKey, type BenchPage, type Key, type Stage } from "./stage.ts";

const keyCount = 60;
const pauseMs = 60;
/** Until what follows a pause, as the keeping of a draft, is over. */
const restMs = 1_500;
const words = "The withdrawal left our side this morning and is on its way. ";

interface Typed {
  /** With a pause after each key: each is painted, and the page has time for what it does in pauses. */
  apart: number;
  /**
   * As fast as they are taken, as the peers' keys were: typed like this the static page takes what it took beside
   * them (0.5 ms, 3.7 ms at a quarter of the speed).
   */
  atOnce: number;
}

/** Main-thread time for each key, while the desk's longest thread is open. */
export async function measureKeys(stage: Stage, condition: Condition): Promise<Sample[]> {
  const floorPage = await stage.openFloor(condition);
  await floorPage.untilRows();
  await floorPage.page.locator("#editor").focus();
  const floor = await typeAndRead(floorPage);
  await floorPage.close();

  const { longThread } = stage.facts;
  const opened = await stage.openApp(condition, `/inbox/${longThread.id}`);
  const { page } = opened;
  await opened.untilRows();
  await opened.settle();
  const reply = page.getByRole("button", { name: /^Reply to/u });
  await reply.first().click();
  const editor = page.locator("[role=textbox][contenteditable=true]").first();
  await editor.waitFor();
  await editor.focus();
  await opened.settle();
  const app = await typeAndRead(opened);
  const typed = await editor.textContent();
  if (typed !== words.slice(0, keyCount).repeat(2)) throw new Error(`The editor holds "${typed}".`);
  await opened.close();
  const open = `${longThread.messageCount} messages open`;
  return [
    { metric: `main-thread time per key, ${open}`, unit: "ms", value: app.atOnce, floor: floor.atOnce },
    {
      metric: `main-thread time per key, ${pauseMs} ms apart, ${open}`,
      unit: "ms",
      value: app.apart,
      floor: floor.apart,
    },
  ];
}

async function typeAndRead(opened: BenchPage): Promise<Typed> {
  const perKey = async (type: () => Promise<void>) => {
    const before = await taskTime(opened);
    await type();
    return ((await taskTime(opened)) - before) / keyCount;
  };
  const apart = await perKey(async () => {
    for (let at = 0; at < keyCount; at++) {
      await pressKey(opened, keyOf(words[at % words.length] ?? " "));
      await opened.page.waitForTimeout(pauseMs);
    }
  });
  await opened.page.waitForTimeout(restMs);
  const atOnce = await perKey(() => opened.page.keyboard.type(words.slice(0, keyCount)));
  return { apart, atOnce };
}

/** All that the page's main thread has done, in milliseconds. */
async function taskTime({ cdp }: BenchPage): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1_000;
}

function keyOf(character: string): Key {
  const upper = character.toUpperCase();
  const code = character === " " ? "Space" : character === "." ? "Period" : `Key${upper}`;
  const virtual = character === "." ? 190 : upper.charCodeAt(0);
  return { key: character, code, windowsVirtualKeyCode: virtual, text: character };
}
