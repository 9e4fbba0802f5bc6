import { afterAll, beforeAll, expect, test } from "vitest";
import { agentsMorning } from "./agents-morning.ts";
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

  await agentsMorning(page);
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
