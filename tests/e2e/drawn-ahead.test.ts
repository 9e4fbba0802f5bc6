import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-desk.ts";
import { settle } from "./screens.ts";

let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** What was drawn ahead from now on, as it stood when it came. */
async function watchAhead(page: Page, selector: string) {
  await page.evaluate((wanted) => {
    const seen: object[] = [];
    Reflect.set(window, "seenAhead", seen);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement) || !node.matches(wanted)) continue;
          seen.push({
            text: node.innerText,
            isHidden: node.ariaHidden === "true" && node.inert,
            foreign: node.querySelectorAll("iframe, img, script, form, input").length,
            hasTicket: document.querySelector("main h1") !== null,
          });
        }
    }).observe(document.body, { subtree: true, childList: true });
  }, selector);
  return async () =>
    (await page.evaluate(() => Reflect.get(window, "seenAhead") as unknown)) as {
      text: string;
      isHidden: boolean;
      foreign: number;
      hasTicket: boolean;
    }[];
}

/** While the list rested. */
const threadCame = (page: Page, ticketId: string) =>
  page.waitForFunction(
    (path) => performance.getEntriesByType("resource").some(({ name }) => name.includes(path)),
    `${ticketId}/timeline`,
  );

/** The rules have answered for what came after `since`, by the page's clock, and are asked nothing more. */
const rulesAnswered = (page: Page, since: number) =>
  page.waitForFunction((after) => {
    const calls = performance.getEntriesByName("worker call").map(({ startTime }) => startTime);
    const last = calls.at(-1) ?? 0;
    // A question and its answer are a call each.
    return calls.filter((at) => at > after).length >= 2 && performance.now() - last > 500;
  }, since);

test("a thread that came while I looked at the list is there to be read before its ticket is", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await signIn(/Aiko Tanaka/, "/inbox");
  await settle(page);
  const ticketId = "withdrawal-stuck-tron";
  await expect.poll(() => asked, { timeout: 10_000 }).toContain(`/api/v1/tickets/${ticketId}/timeline`);
  // Only what is in sight is asked for.
  await page.waitForTimeout(1_000);
  expect(asked.filter((path) => path.endsWith("/timeline")).length).toBeLessThan(20);

  const seen = await watchAhead(page, "[data-ahead=thread]");
  await page.locator(`a[href^="/inbox/${ticketId}"]`).click();
  await page.getByRole("main", { name: /^#\d/ }).waitFor();
  const [early, ...others] = await seen();
  expect(others).toEqual([]);
  expect(early).toMatchObject({ isHidden: true, foreign: 0, hasTicket: false });
  expect(early?.text).toContain("It is the transfer of 5,000 EUR on page 2.");
  expect(await page.locator("[data-ahead=thread]").count()).toBe(0);
  expect(await page.getByRole("article").last().innerText()).toContain("5,000 EUR on page 2.");
  expect(trouble.found).toEqual([]);
  await context.close();
});

test("a key that I press before the ticket is there does nothing to the one under it", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, "/inbox/kyc-glare");
  await settle(page);
  const status = desk.desk.tickets.get("kyc-glare")?.status;
  const next = page.locator('a[href^="/inbox/withdrawal-stuck-tron"]');
  await threadCame(page, "withdrawal-stuck-tron");
  await page.waitForTimeout(500);
  const seen = await watchAhead(page, "[data-ahead=thread]");
  // In the same breath: `e` solves the ticket that is open, `n` begins a note on it.
  await next.evaluate((link: HTMLElement) => {
    link.click();
    for (const key of ["e", "n"])
      link.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
  await page.getByRole("heading", { level: 1, name: /^Withdrawal pending for 3 days/ }).waitFor();
  expect(await seen()).toHaveLength(1);
  await page.waitForTimeout(500);
  expect(desk.desk.tickets.get("kyc-glare")?.status).toBe(status);
  expect(await page.getByRole("textbox", { name: /note/i }).count()).toBe(0);
  // The keys are the ticket's own again.
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: /note/i }).waitFor();
  expect(trouble.found).toEqual([]);
  await context.close();
});

test("nor does one that I press before anything of the next ticket has come", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  let isNear = false;
  await page.route(/\/withdrawal-stuck-tron(\/timeline)?(\?|$)/u, async (route) => {
    // What is brought while the list rests does not come: only what is asked for by the click.
    if (!isNear) return route.abort();
    await new Promise((resolve) => setTimeout(resolve, 60));
    return route.continue();
  });
  await signIn(/Aiko Tanaka/, "/inbox/kyc-glare");
  await settle(page);
  const status = desk.desk.tickets.get("kyc-glare")?.status;
  isNear = true;
  await page.locator('a[href^="/inbox/withdrawal-stuck-tron"]').evaluate(async (link: HTMLElement) => {
    link.click();
    await new Promise((resolve) => setTimeout(resolve));
    for (const key of ["e", "n"])
      link.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
  await page.getByRole("heading", { level: 1, name: /^Withdrawal pending for 3 days/ }).waitFor();
  await page.waitForTimeout(500);
  expect(desk.desk.tickets.get("kyc-glare")?.status).toBe(status);
  expect(await page.getByRole("textbox", { name: /note/i }).count()).toBe(0);
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: /note/i }).waitFor();
  expect(trouble.found.filter((line) => !line.includes("ERR_FAILED"))).toEqual([]);
  await context.close();
});

test("what was found in a ticket stands above its thread from the first moment, unless I have put it aside", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, "/inbox/kyc-glare");
  await settle(page);
  const ticketId = "withdrawal-stuck-tron";
  await threadCame(page, ticketId);
  const since = await page.evaluate(() => performance.now());
  desk.director.customerWrites({ ticketId, text: "Somebody is emptying my account right now!" });
  const row = page.locator(`a[href^="/inbox/${ticketId}"]`);
  const openNext = async () => {
    await settle(page);
    const seen = await watchAhead(page, "[data-ahead=thread]");
    await row.click();
    await page.getByRole("heading", { level: 1, name: /^Withdrawal pending for 3 days/ }).waitFor();
    return (await seen())[0]?.text.split("\n");
  };
  const title = "Account being emptied";
  await rulesAnswered(page, since);
  expect(await openNext()).toContain(title);
  const signals = page.getByRole("region", { name: "Signals" });
  await signals.getByRole("listitem").filter({ hasText: title }).waitFor();
  await signals.getByRole("button", { name: `Put aside: ${title}` }).click();
  await signals.getByRole("listitem").filter({ hasText: title }).waitFor({ state: "detached" });

  await page.locator('a[href^="/inbox/kyc-glare"]').click();
  await page.getByRole("heading", { level: 1, name: /^Withdrawal pending/ }).waitFor({ state: "detached" });
  const again = await openNext();
  expect(again).toContain("Somebody is emptying my account right now!");
  expect(again).not.toContain(title);
  expect(trouble.found).toEqual([]);
  await context.close();
});

test("a list that is answered at once is there before the page around it, and gives way to the same rows", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, "/inbox");
  await settle(page);
  const seen = await watchAhead(page, "[data-ahead=list]");
  const nav = page.getByRole("navigation", { name: "Main" });
  const met: object[] = [];
  // An answer that takes longer than is felt finds the page there: of several, some are quick.
  for (const name of [/^Trading/, /^Account/, /^Security/, /^Other/, /^Identity/]) {
    const before = (await seen()).length;
    // Without a rest on it: what a pointer rests on comes by itself.
    const link = nav.getByRole("link", { name });
    const query = await link.evaluate((element: HTMLAnchorElement) => (element.click(), element.search));
    const list = page.locator(`ul[data-list="${query}"]`);
    await list.locator("li").first().waitFor();
    const early = (await seen())[before];
    const first = await list.locator("bdi").first().innerText();
    if (early) met.push({ ...early, isSame: early.text.startsWith(first) });
    await settle(page);
    expect(await page.locator("[data-ahead=list]").count()).toBe(0);
  }
  expect(met.length).toBeGreaterThan(0);
  for (const one of met) expect(one).toMatchObject({ isHidden: true, foreign: 0, isSame: true });
  expect(trouble.found).toEqual([]);
  await context.close();
});
