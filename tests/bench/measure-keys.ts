import type { Condition, Sample } from "./samples.ts";
import { pressKey, type BenchPage, type Key, type Stage } from "./stage.ts";

const keyCount = 60;
const pauseMs = 60;
const words = "The withdrawal left our side this morning and is on its way. ";

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
  const value = await typeAndRead(opened);
  const typed = await editor.textContent();
  if (!typed?.includes(words.slice(0, 40))) throw new Error(`The editor holds "${typed}".`);
  await opened.close();
  return [
    {
      metric: `main-thread time per key, ${longThread.messageCount} messages open`,
      unit: "ms",
      value,
      floor,
    },
  ];
}

async function typeAndRead(opened: BenchPage): Promise<number> {
  const before = await taskTime(opened);
  for (let at = 0; at < keyCount; at++) {
    await pressKey(opened, keyOf(words[at % words.length] ?? " "));
    await opened.page.waitForTimeout(pauseMs);
  }
  return ((await taskTime(opened)) - before) / keyCount;
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
