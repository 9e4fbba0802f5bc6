import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { TimelinePage } from "#src/domain/schema/message.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { settle } from "./screens.ts";
import { untilSaid } from "./until-said.ts";

const ticketId = "withdrawal-stuck-tron";

/** What the server knows, asked by the page itself: the same wherever the server stands. */
async function ask<T>(page: Page, path: string): Promise<T> {
  return page.evaluate(async (url) => (await fetch(url)).json() as Promise<T>, `/api/v1${path}`);
}

/** Narrow the list, look at the files, correct the category, answer with a file and solve; and it is so after a reload. */
export async function agentsMorning(page: Page): Promise<void> {
  const navigation = page.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: /^Trading/ }).click();
  await navigation.getByRole("link", { name: /^Web form/ }).click();
  await expect.poll(() => new URL(page.url()).search).toContain("channel=web_form");
  expect(new URL(page.url()).search).toContain("category=trading");

  // A row is clicked where it stands, not where it stood in the list before.
  await page.getByRole("button", { name: /^Channel: Web form/ }).waitFor();
  await page.getByRole("link", { name: /Withdrawal pending for 3 days/ }).click();
  await untilSaid(page, "It is the transfer of 5,000");

  // A screenshot, a recording and a PDF, one after the other.
  await page
    .getByRole("button", { name: /withdrawal-pending\.png/ })
    .first()
    .click();
  const viewer = page.getByRole("dialog");
  const picture = viewer.getByRole("img").first();
  await picture.waitFor();
  await expect
    .poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(100);
  expect(page.url()).toContain("file=");

  const next = viewer.getByRole("button", { name: "Next file" });
  await next.click();
  await page.getByRole("dialog", { name: /tron-explorer/ }).waitFor();
  await next.click();
  await page.getByRole("dialog", { name: /frozen-chart\.webm/ }).waitFor();
  const recording = viewer.locator("video");
  await recording.waitFor();
  await expect
    .poll(() => recording.evaluate((video) => (video as HTMLVideoElement).readyState))
    .toBeGreaterThan(1);
  await recording.evaluate((video) => ((video as HTMLVideoElement).currentTime = 5));
  await expect.poll(() => recording.evaluate((video) => (video as HTMLVideoElement).seeking)).toBe(false);
  expect(await recording.evaluate((video) => (video as HTMLVideoElement).currentTime)).toBeGreaterThan(4);

  await next.click();
  await page.getByRole("dialog", { name: /bank-statement\.pdf/ }).waitFor();
  await viewer.locator("canvas").first().waitFor();
  await expect.poll(() => viewer.textContent(), { timeout: 10_000 }).toContain("Account statement");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.url()).not.toContain("file=");

  await page.getByRole("button", { name: "Category: Trading", exact: true }).click();
  await page.getByRole("option", { name: /Deposits & withdrawals/ }).click();
  await page.getByRole("button", { name: "Category: Deposits & withdrawals", exact: true }).waitFor();
  // A list that is still going away has keys of its own.
  await page.getByRole("listbox").waitFor({ state: "detached" });
  await expect
    .poll(async () => (await ask<Ticket>(page, `/tickets/${ticketId}`)).category)
    .toBe("deposits_withdrawals");

  await page.keyboard.press("r");
  const editor = page.getByRole("textbox", { name: /Public reply to Hannah/ });
  await editor.waitFor();
  await editor.fill("Dear Hannah, your withdrawal has arrived: the network confirmed it this morning.");
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "confirmation.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Confirmed in block 71,002,113."),
    });
  await page.getByText("confirmation.txt").first().waitFor();
  // What became of a withdrawal is told to its owner only.
  await page.getByRole("button", { name: "Confirm identity" }).first().click();
  await page.getByRole("menuitem", { name: /^Call-back/ }).click();
  await page
    .getByText(/^Identity confirmed/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "More ways to send" }).click();
  await page.getByRole("menuitem", { name: /Send as Solved/ }).click();

  await page.getByRole("button", { name: "Status: Solved", exact: true }).waitFor();
  const answers = async () =>
    (await ask<TimelinePage>(page, `/tickets/${ticketId}/timeline`)).items.filter(
      (item) => item.type === "message" && item.body.text.includes("arrived: the network confirmed"),
    );
  await expect.poll(async () => (await answers()).length).toBe(1);
  expect(
    (await answers()).flatMap((item) => (item.type === "message" ? item.attachments : [])),
  ).toMatchObject([{ name: "confirmation.txt" }]);

  await page.reload();
  await settle(page);
  await untilSaid(page, "arrived: the network confirmed");
  expect(await answers()).toHaveLength(1);
}
