import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-desk.ts";
import { settle } from "./screens.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test("on a phone, over its keyboard, I see what I answer, what I write and how to send it", async () => {
  const { page, context, signIn } = await desk.open({ width: 390, height: 844 });
  await signIn(/Aiko Tanaka/, "/inbox/phishing-forwarded");
  await settle(page);
  await page.getByRole("button", { name: /^Reply to/ }).click();
  const editor = page.getByRole("textbox", { name: /^Public reply/ });
  await editor.focus();
  // What a keyboard of usual height leaves (`interactive-widget=resizes-content`).
  await page.setViewportSize({ width: 390, height: 508 });

  const fields = page.getByRole("group", { name: "Fields" });
  await expect.poll(() => fields.isVisible()).toBe(false);
  const heightOf = async (part: typeof editor) => (await part.boundingBox())?.height ?? 0;
  const thread = page.getByRole("article").first();
  expect((await thread.boundingBox())?.y).toBeLessThan(150);
  expect(await heightOf(editor)).toBeGreaterThan(60);
  const send = await page.getByRole("button", { name: /^Send as/ }).boundingBox();
  expect((send?.y ?? Infinity) + (send?.height ?? 0)).toBeLessThanOrEqual(508);

  // A menu of the composer is still writing.
  await page.getByRole("button", { name: "More ways to send" }).click();
  await page.getByRole("menuitem").first().waitFor();
  expect(await fields.isVisible()).toBe(false);
  await page.keyboard.press("Escape");

  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => fields.isVisible()).toBe(true);
  await context.close();
});
