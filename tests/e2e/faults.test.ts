import { afterAll, beforeAll, expect, test } from "vitest";
import { inputWorld } from "../faults/input-world.ts";
import { openDesk } from "./open-desk.ts";

const at = "2026-11-19T11:00:00Z";
const chart = '<p>See <img src="https://pictures.example/chart.png" alt="Chart" width="320"></p>';
const world = {
  ...inputWorld,
  tickets: [
    ...inputWorld.tickets.filter(({ id }) => id !== "mailing" && id !== "heap"),
    ...inputWorld.tickets
      .filter(({ id }) => id === "mailing")
      .map((ticket) => ({
        ...ticket,
        messages: ticket.messages.map((message) => ({ ...message, at, text: "See", html: chart })),
      })),
  ],
};

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk({ world });
});
afterAll(() => desk.close());

test("a picture in a mail that does not come is counted, and comes when I try again", async () => {
  const { page, signIn } = await desk.open();
  desk.faults.always("getRemoteImage", { kind: "problem", code: "unavailable" });
  await signIn(/Aiko Tanaka/, "/tickets/mailing");
  await page.getByRole("button", { name: "Load pictures" }).click();
  await page.getByText("1 picture could not be loaded.").waitFor();
  const frame = page.frameLocator("iframe");
  await frame.getByText("Chart").waitFor();
  desk.faults.clear("getRemoteImage");
  await page.getByRole("button", { name: "Try again" }).click();
  const picture = frame.getByRole("img", { name: "Chart" });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  expect(await page.getByText("1 picture could not be loaded.").count()).toBe(0);
});

test("strange subjects break no row and no header", async () => {
  const { page, signIn } = await desk.open({ width: 1024 });
  await signIn(/Aiko Tanaka/, "/inbox/long?view=all_open");
  await page.getByRole("button", { name: /Edit subject$/ }).waitFor();
  const rows = await page.locator("[data-ticket]").evaluateAll((all) =>
    all.map((row) => {
      const { top, bottom, height, right } = row.getBoundingClientRect();
      const { scrollHeight, clientHeight } = row;
      const time = row.querySelector("time")?.getBoundingClientRect();
      return {
        top,
        bottom,
        height,
        isWhole: scrollHeight <= clientHeight,
        timeAt: right - (time?.right ?? 0),
      };
    }),
  );
  expect(rows).toHaveLength(world.tickets.length);
  expect(new Set(rows.map(({ height }) => height)).size).toBe(1);
  expect(rows.every(({ isWhole }) => isWhole)).toBe(true);
  // The age stands at the end of the line, whatever direction the subject runs in.
  expect(new Set(rows.map(({ timeAt }) => Math.round(timeAt))).size).toBe(1);
  const page_ = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - window.innerWidth,
    header: document.querySelector("main header")?.getBoundingClientRect().height ?? Infinity,
  }));
  expect(page_.overflow).toBeLessThanOrEqual(0);
  expect(page_.header).toBeLessThan(220);
});
