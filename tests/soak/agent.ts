import type { Page } from "playwright-core";
import type { openDesk } from "../e2e/open-desk.ts";
import type { Chance } from "./chance.ts";
import type { Reading } from "./growth.ts";

type Desk = Awaited<ReturnType<typeof openDesk>>;

export interface SoakAgent {
  /** One ticket: opened from the list, read, perhaps answered. */
  work: () => Promise<void>;
  read: () => Promise<Omit<Reading, "minute">>;
  sent: readonly { ticketId: string; text: string }[];
  turns: () => number;
  /** What the browser complained of, but for the answers that were lost on purpose. */
  trouble: () => string[];
}

const onPurpose = /ERR_|Failed to load resource|Failed to fetch/;

/** An agent at the production build, who never reloads. */
export async function openAgent(desk: Desk, name: string, chance: Chance): Promise<SoakAgent> {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(new RegExp(name), "/inbox?view=all_open");
  const cdp = await context.newCDPSession(page);
  await cdp.send("Performance.enable");
  const sent: { ticketId: string; text: string }[] = [];
  let turns = 0;
  page.setDefaultTimeout(20_000);

  async function reply(ticketId: string): Promise<void> {
    const open = page.getByRole("button", { name: /^Reply to/ });
    if (!(await open.isVisible().catch(() => false))) return;
    await open.click();
    const text = `Soak ${name} ${sent.length + 1}.`;
    await page.getByRole("textbox", { name: /Public reply to/ }).click();
    await page.keyboard.type(`Thank you for waiting. ${text}`);
    if (chance.is(0.2)) desk.director.customerWrites({ ticketId, text: "Any news?" });
    if (chance.is(0.3)) desk.faults.next("sendMessage", { kind: "lost" });
    await page.getByRole("button", { name: /^Send as/ }).click();
    sent.push({ ticketId, text });
    await untilOnServer(ticketId, text);
  }

  /** Does what the desk offers where a send did not go through, until the server has it. */
  async function untilOnServer(ticketId: string, text: string): Promise<void> {
    const isThere = () => {
      const ticket = desk.desk.tickets.get(ticketId);
      return ticket && desk.desk.threads.messages(ticket).some((message) => message.text.includes(text));
    };
    const pending = page.getByRole("list", { name: "Messages on their way" });
    for (let tries = 0; tries < 40; tries += 1) {
      for (const label of ["Send anyway", "Try again"]) {
        const button = page.getByRole("main").getByRole("button", { name: label }).first();
        if (await button.isVisible().catch(() => false))
          await button.click({ timeout: 1_000 }).catch(() => 0);
      }
      if (isThere() && !(await pending.isVisible().catch(() => false))) return;
      await page.waitForTimeout(500);
    }
  }

  async function wander(): Promise<void> {
    const navigation = page.getByRole("navigation", { name: "Main" });
    // Not every place is open to an agent.
    const links = navigation.getByRole("link", { disabled: false });
    await links.nth(chance.below(await links.count())).click();
    await page.waitForTimeout(300);
  }

  async function work(): Promise<void> {
    turns += 1;
    if (chance.is(0.15)) await wander();
    const rows = page.locator('[data-list] a[href^="/inbox/"]');
    if (chance.is(0.3)) {
      await page.mouse.move(400, 500);
      await page.mouse.wheel(0, chance.is(0.7) ? 2_000 : -2_000);
      await page.waitForTimeout(300);
    }
    const count = await rows.count();
    if (count === 0) return backToList(page);
    const row = rows.nth(chance.below(count));
    const path = (await row.getAttribute("href"))?.split("?")[0] ?? "";
    await row.click({ timeout: 5_000 });
    // The address changes before the ticket does: what is read and answered is the one in sight.
    await page.locator(`[data-list] a[aria-current="page"][href^="${path}"]`).waitFor();
    await page.getByRole("article").first().waitFor();
    if (chance.is(0.5)) await reply(decodeURIComponent(path.slice("/inbox/".length)));
  }

  return {
    work,
    sent,
    turns: () => turns,
    trouble: () => trouble.found.filter((line) => !onPurpose.test(line)).map((line) => `${name}: ${line}`),
    read: async () => {
      await cdp.send("HeapProfiler.collectGarbage");
      const { usedSize } = await cdp.send("Runtime.getHeapUsage");
      const { metrics } = await cdp.send("Performance.getMetrics");
      const metric = (wanted: string) => metrics.find((one) => one.name === wanted)?.value ?? Number.NaN;
      return {
        agent: name,
        megabytes: usedSize / 2 ** 20,
        elements: await page.evaluate(() => document.querySelectorAll("*").length),
        listeners: metric("JSEventListeners"),
      };
    },
  };
}

async function backToList(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main" }).getByRole("link").first().click();
  await page.waitForTimeout(300);
}
