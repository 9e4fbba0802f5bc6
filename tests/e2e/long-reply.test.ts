import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-desk.ts";
import { settle } from "./screens.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Where the caret is, beside the box that shows the text, and what its line says. */
const caretOf = (page: Page) =>
  page.evaluate(() => {
    const selection = getSelection();
    const { anchorNode } = selection ?? {};
    // In a line that is empty yet it has no place of its own.
    const line = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    const caret = selection?.getRangeAt(0).getClientRects()[0] ?? line?.getBoundingClientRect();
    const box = document.querySelector("[contenteditable=true]")?.parentElement;
    if (!caret || !box) throw new Error("There is no caret.");
    const around = box.getBoundingClientRect();
    return {
      isInSight: caret.top >= around.top && caret.bottom <= around.bottom,
      isLong: box.scrollHeight > box.clientHeight * 2,
      text: anchorNode?.textContent,
    };
  });

test("in a reply longer than its box I always see the line I write in", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, "/inbox/kyc-glare");
  await settle(page);
  await page.keyboard.press("r");
  await page.getByRole("textbox").last().waitFor();
  for (let line = 1; line <= 40; line++) await page.keyboard.type(`Line ${line}${line < 40 ? "\n" : ""}`);
  expect(await caretOf(page)).toEqual({ isInSight: true, isLong: true, text: "Line 40" });
  await page.keyboard.press("Enter");
  expect(await caretOf(page)).toEqual({ isInSight: true, isLong: true, text: "" });
  await page.keyboard.press("Control+Home");
  expect(await caretOf(page)).toEqual({ isInSight: true, isLong: true, text: "Line 1" });
  await page.keyboard.press("Control+End");
  for (let line = 0; line < 26; line++) await page.keyboard.press("ArrowUp");
  expect(await caretOf(page)).toEqual({ isInSight: true, isLong: true, text: "Line 15" });
  expect(trouble.found).toEqual([]);
  await context.close();
});

/** How high the box is, beside what it holds, and whether a key in it arranges anything around it. */
const boxOf = (page: Page) =>
  page.evaluate(async () => {
    // What was written last is drawn.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const box = document.querySelector("[contenteditable=true]")?.parentElement;
    if (!box) throw new Error("There is no editor.");
    return {
      height: box.clientHeight,
      isAllShown: box.scrollHeight <= box.clientHeight,
      contain: getComputedStyle(box).contain,
    };
  });

test("the box is as high as what I write, up to two fifths of the screen, and no key arranges the page around it", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, "/inbox/kyc-glare");
  await settle(page);
  await page.keyboard.press("r");
  await page.locator("[contenteditable=true]").waitFor();
  const empty = await boxOf(page);
  expect(empty).toMatchObject({ isAllShown: true, contain: "strict" });
  const lines = async (count: number) => {
    for (let line = 1; line <= count; line++) await page.keyboard.type(`Line ${line}\n`);
    return boxOf(page);
  };
  const some = await lines(6);
  expect(some.height).toBeGreaterThan(empty.height);
  expect(some.isAllShown).toBe(true);
  const many = await lines(40);
  expect(many.isAllShown).toBe(false);
  expect(many.height).toBeCloseTo(0.4 * (page.viewportSize()?.height ?? 0), -1);
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  expect(await boxOf(page)).toEqual(empty);
  expect(trouble.found).toEqual([]);
  await context.close();
});
