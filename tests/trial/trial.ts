/**
 * `npm run trial -- desk FILE.json`: puts a world on the desk and opens its tickets through the list,
 * every mail and every 20th other. An error is a console error, an error panel, an unhandled rejection
 * or a ticket that lacks the first 40 characters of its source.
 */
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { openWorld } from "#mocks/open-world.ts";
import type { WorldFile, WorldTicket } from "#mocks/models/world-file.ts";
import { openDesk, type Window } from "../e2e/open-desk.ts";
import { buildForProduction } from "../production/bundle.ts";
import { showsSource } from "./read-ticket.ts";

const everyOther = 20;
const stepsWithoutFind = 60;
const patienceMs = 8_000;
const row = 'a[href*="/inbox/"]';

interface Found {
  ticketId: string;
  words: string;
}

interface Visit {
  page: Page;
  trouble: Window["trouble"];
  errors: Found[];
  opened: Set<string>;
}

/** From now until the next load, panels that come up and go unseen between two looks count too. */
async function watchPanels(page: Page): Promise<void> {
  await page.evaluate(() => {
    const panels: string[] = [];
    Reflect.set(window, "trialPanels", panels);
    const panel = "[role='alert']";
    const note = (root: Element) => {
      const found = root.matches(panel) ? [root] : [...root.querySelectorAll(panel)];
      panels.push(...found.map((one) => one.textContent.trim().slice(0, 160)));
    };
    note(document.body);
    new MutationObserver((changes) => {
      for (const node of changes.flatMap((change) => [...change.addedNodes]))
        if (node instanceof Element) note(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const takePanels = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, "trialPanels") as string[]).splice(0));

const idIn = (path: string) => decodeURIComponent(path.split("/").at(-1) ?? "");

/** What came since the last look; some comes late, so nothing between two looks is lost. */
async function takeErrors({ page, trouble, errors }: Visit, ticketId: string): Promise<void> {
  for (const words of trouble.found.splice(0)) errors.push({ ticketId, words });
  for (const words of await takePanels(page)) errors.push({ ticketId, words: `panel: ${words}` });
}

async function openList(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator(row).first().waitFor();
  await watchPanels(page);
}

async function openThroughList(visit: Visit, path: string, tickets: readonly WorldTicket[]): Promise<void> {
  const { page, errors, opened } = visit;
  const wanted = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  await openList(page, path);
  await takeErrors(visit, "(before the list)");
  let steps = 0;
  while (wanted.size > 0 && steps < stepsWithoutFind) {
    steps += 1;
    const paths = await page
      .locator(row)
      .evaluateAll((rows) => rows.map((link) => (link as HTMLAnchorElement).pathname));
    for (const id of paths.map(idIn)) {
      const ticket = wanted.get(id);
      if (!ticket) continue;
      steps = 0;
      wanted.delete(id);
      opened.add(id);
      const link = page.locator(`a[href*="/inbox/${encodeURIComponent(id)}"]`).first();
      if (
        !(await link.click({ timeout: patienceMs }).then(
          () => true,
          () => false,
        ))
      )
        errors.push({ ticketId: id, words: "did not open" });
      else if (!(await showsSource(page, ticket)))
        errors.push({ ticketId: id, words: "does not show the beginning of its source" });
      await takeErrors(visit, id);
      if (opened.size % 50 === 0) console.log(`${opened.size} opened, ${errors.length} errors`);
    }
    // A desk that broke down has no list to go on with.
    if ((await page.locator(row).count()) === 0) {
      await takeErrors(visit, "(the list)");
      await openList(page, path);
    }
    await scrollList(page);
  }
  await takeErrors(visit, "(the list)");
  for (const id of wanted.keys()) errors.push({ ticketId: id, words: "was never in the list" });
}

/** One step down the list, by what scrolls around its rows. */
async function scrollList(page: Page): Promise<void> {
  await page
    .locator(row)
    .first()
    .evaluate((first) => {
      let box: Element | null = first;
      while (
        box &&
        !(box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))
      )
        box = box.parentElement;
      box?.scrollBy(0, box.clientHeight * 0.8);
    });
  await page.waitForTimeout(60);
}

async function tryDesk(file: string): Promise<number> {
  const world = (await openWorld({ data: file })) as WorldFile;
  await buildForProduction();
  const desk = await openDesk({ world });
  const { page, trouble, signIn } = await desk.open();
  const visit: Visit = { page, trouble, errors: [], opened: new Set() };
  await signIn(/Ren Fischer/);

  const mails = world.tickets.filter((ticket) => ticket.channel === "email");
  const others = world.tickets
    .filter((ticket) => ticket.channel !== "email")
    .filter((_, index) => index % everyOther === 0);
  const pathOfOthers = "/inbox?channel=web_form&channel=help_center&channel=social";
  if (mails.length > 0) await openThroughList(visit, "/inbox?channel=email", mails);
  if (others.length > 0) await openThroughList(visit, pathOfOthers, others);
  await desk.close();

  const failed = new Set(visit.errors.map((error) => error.ticketId));
  for (const { ticketId, words } of visit.errors) console.log(`✗ ${ticketId}: ${words}`);
  console.log(`${visit.opened.size} tickets opened through the list, ${visit.errors.length} errors`);
  console.log(`${[...visit.opened].filter((id) => !failed.has(id)).length} passed, ${failed.size} failed`);
  return visit.errors.length;
}

const { positionals } = parseArgs({ allowPositionals: true });
const [what, file] = positionals;
if (what !== "desk" || !file) {
  console.error("Usage: npm run trial -- desk FILE.json");
  process.exit(2);
}
process.exitCode = (await tryDesk(file)) > 0 ? 1 : 0;
