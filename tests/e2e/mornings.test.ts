import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-desk.ts";
import { settle } from "./screens.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test("an agent's morning: I narrow the list, look at the files, correct the category, answer with a file and solve", async () => {
  const { page, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/);

  const navigation = page.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: /^Trading/ }).click();
  await navigation.getByRole("link", { name: /^Web form/ }).click();
  await expect.poll(() => new URL(page.url()).search).toContain("channel=web_form");
  expect(new URL(page.url()).search).toContain("category=trading");

  await page.getByRole("link", { name: /Withdrawal pending for 3 days/ }).click();
  await page.getByText(/It is the transfer of 5,000/).waitFor();

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
  await expect
    .poll(() => desk.desk.tickets.get("withdrawal-stuck-tron")?.category)
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
  await page.getByRole("button", { name: "More ways to send" }).click();
  await page.getByRole("menuitem", { name: /Send as Solved/ }).click();

  await page.getByRole("button", { name: "Status: Solved", exact: true }).waitFor();
  const answers = () =>
    desk.desk.threads
      .messages(desk.desk.tickets.get("withdrawal-stuck-tron") as never)
      .filter((message) => message.text.includes("arrived: the network confirmed"));
  await expect.poll(() => answers().length).toBe(1);
  expect(answers()[0]?.files.map((file) => file.name)).toEqual(["confirmation.txt"]);

  await page.reload();
  await settle(page);
  await page.getByText("arrived: the network confirmed").first().waitFor();
  expect(answers()).toHaveLength(1);
  expect(trouble.found).toEqual([]);
});

test("a supervisor's morning: I find the worst cell, open it and give five of its tickets to a colleague", async () => {
  const { page, trouble, signIn } = await desk.open();
  await signIn(/Ren Fischer/, "/queues");
  const worst = page.getByRole("link", { name: "Show these tickets" });
  await worst.click();
  await page.waitForURL(/\/inbox\?/);
  await settle(page);

  const boxes = page.getByRole("checkbox", { name: /^Select ticket #/ });
  for (let index = 0; index < 5; index += 1) await boxes.nth(index).check({ force: true });
  await page.getByText("5 selected").first().waitFor();
  await page
    .getByRole("button", { name: /^Assign/ })
    .first()
    .click();
  const colleague = page.getByRole("option", { name: /Ren Fischer/ });
  await colleague.click();

  const dialog = page.getByRole("dialog");
  await dialog
    .getByText(/tickets? will change|already so/)
    .first()
    .waitFor();
  const before = [...desk.desk.tickets.values()].filter((ticket) => ticket.assigneeId === "ren").length;
  await dialog.getByRole("button", { name: /^Change \d tickets?$/ }).click();
  await expect
    .poll(() => [...desk.desk.tickets.values()].filter((ticket) => ticket.assigneeId === "ren").length, {
      timeout: 15_000,
    })
    .toBe(before + 5);
  expect(trouble.found).toEqual([]);
});
