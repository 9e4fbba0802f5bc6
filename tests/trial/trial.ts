/**
 * `npm run trial -- desk FILE.json`: puts a world on the desk and opens its tickets through the list,
 * every mail and every 20th other. An error is a console error, an error panel, an unhandled rejection
 * or a ticket that lacks the first 40 characters of its source.
 */
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openWorld } from "#mocks/open-world.ts";
import type { WorldFile, WorldTicket } from "#mocks/models/world-file.ts";
import { openDesk } from "../e2e/open-desk.ts";
import { buildForProduction } from "../production/bundle.ts";

const everyOther = 20;
const sourceLength = 40;
const patienceMs = 8_000;

const squeeze = (text: string) => text.normalize("NFC").replace(/[\s\p{Cc}\p{Cf}]+/gu, "");

/** All that a person can read on the page now, the mail's own frame included. */
async function readPage(page: Page): Promise<string> {
  const texts = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => document.body?.textContent ?? "").catch(() => "")),
  );
  return squeeze(texts.join("\n"));
}

async function showsSource(page: Page, ticket: WorldTicket): Promise<boolean> {
  const start = squeeze(ticket.messages[0]?.text ?? "").slice(0, sourceLength);
  const until = Date.now() + patienceMs;
  for (;;) {
    if ((await readPage(page)).includes(start)) return true;
    if (Date.now() > until) return false;
    await page.waitForTimeout(50);
  }
}

async function tryDesk(file: string): Promise<number> {
  const world = (await openWorld({ data: file })) as WorldFile;
  await buildForProduction();
  const desk = await openDesk({ world });
  const { page, trouble, signIn } = await desk.open();
  await signIn(/Ren Fischer/);
  const errors: string[] = [];
  let opened = 0;

  for (const [path, tickets] of [
    ["/inbox?channel=email", world.tickets.filter((ticket) => ticket.channel === "email")],
    [
      "/inbox?channel=web_form&channel=help_center&channel=social",
      everyNth(world.tickets.filter((ticket) => ticket.channel !== "email")),
    ],
  ] as const) {
    if (tickets.length === 0) continue;
    await page.goto(path);
    const wanted = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    let isStuck = 0;
    while (wanted.size > 0 && isStuck < 40) {
      const before = wanted.size;
      const links = await page
        .locator('a[href*="/inbox/"]')
        .evaluateAll((rows) =>
          rows.map((row) => decodeURIComponent((row as HTMLAnchorElement).pathname.split("/").at(-1) ?? "")),
        );
      for (const id of links) {
        const ticket = wanted.get(id);
        if (!ticket) continue;
        const troubleBefore = trouble.found.length;
        await page
          .locator(`a[href*="/inbox/${encodeURIComponent(id)}"]`)
          .first()
          .click();
        wanted.delete(id);
        opened += 1;
        if (!(await showsSource(page, ticket)))
          errors.push(`${id}: does not show the beginning of its source`);
        const panels = await page.getByRole("alert").filter({ visible: true }).allTextContents();
        for (const panel of panels.filter((text) => text.trim()))
          errors.push(`${id}: ${panel.trim().slice(0, 120)}`);
        for (const line of trouble.found.slice(troubleBefore)) errors.push(`${id}: ${line}`);
        if (opened % 50 === 0) console.log(`${opened} opened, ${errors.length} errors`);
      }
      isStuck = wanted.size === before ? isStuck + 1 : 0;
      await scrollList(page);
    }
    for (const id of wanted.keys()) errors.push(`${id}: was never in the list`);
  }
  await desk.close();
  for (const error of errors) console.log(`✗ ${error}`);
  console.log(`${opened} tickets opened through the list, ${errors.length} errors`);
  console.log(
    `${opened - new Set(errors.map((error) => error.split(":")[0])).size} passed, ${errors.length} failed`,
  );
  return errors.length;
}

function everyNth(tickets: WorldTicket[]): WorldTicket[] {
  return tickets.filter((_, index) => index % everyOther === 0);
}

/** One step down the list, by what scrolls around its rows. */
async function scrollList(page: Page): Promise<void> {
  await page
    .locator('a[href*="/inbox/"]')
    .first()
    .evaluate((row) => {
      let box: Element | null = row;
      while (
        box &&
        !(box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))
      )
        box = box.parentElement;
      box?.scrollBy(0, box.clientHeight * 0.8);
    });
  await page.waitForTimeout(60);
}

const { positionals } = parseArgs({ allowPositionals: true });
const [what, file] = positionals;
if (what !== "desk" || !file) {
  console.error("Usage: npm run trial -- desk FILE.json");
  process.exit(2);
}
process.exitCode = (await tryDesk(file)) > 0 ? 1 : 0;
