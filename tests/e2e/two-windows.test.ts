import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk } from "./open-desk.ts";
import { settle } from "./screens.ts";
import { untilSaid } from "./until-said.ts";

const ticketId = "margin-long-thread";
let desk: Awaited<ReturnType<typeof openDesk>>;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Everything on the screen that must not move under an agent who types. */
const placesOf = (page: Page) =>
  page.evaluate(() => {
    const box = (element: Element | Range | null | undefined) => {
      const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [x, y, width, height].map((value) => Math.round(value * 10) / 10);
    };
    const selection = getSelection();
    const middle = (selector: string) =>
      [...document.querySelectorAll(selector)].find((one) => one.getBoundingClientRect().top > 200);
    return {
      scrolled: [...document.querySelectorAll("*")].map((one) => one.scrollTop).filter((top) => top > 0),
      focus: document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.tagName,
      caret: selection?.rangeCount ? box(selection.getRangeAt(0)) : null,
      offset: selection?.focusOffset,
      row: [middle('a[href^="/inbox/"]')].map((one) => [one?.getAttribute("href"), box(one)]),
      message: box(middle("article")),
      editor: box(document.activeElement),
    };
  });

async function countOf(page: Page, name: string): Promise<number> {
  const link = page.getByRole("navigation", { name: "Main" }).getByRole("link", { name }).first();
  return Number(/\d[\d,]*/.exec(await link.innerText())?.[0].replace(",", ""));
}

async function openComposer(page: Page) {
  await settle(page);
  await page.getByRole("button", { name: /^Reply to/ }).click();
  const editor = page.getByRole("textbox", { name: /Public reply to/ });
  await editor.click();
  return editor;
}

test("a customer writes while I type: it is in list, counts and thread within a second, and nothing moves", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, `/inbox/${ticketId}`);
  const editor = await openComposer(page);
  await page.keyboard.type("Dear customer, we are looking into it now.");
  for (let step = 0; step < 12; step += 1) await page.keyboard.press("ArrowLeft");
  // Reading further up, in the thread and in the list.
  await page.getByRole("article").last().hover();
  await page.mouse.wheel(0, -500);
  await page.locator('a[href^="/inbox/"]').first().hover();
  await page.mouse.wheel(0, 120);
  await page.mouse.move(700, 5);
  await page.waitForTimeout(700);
  const before = await placesOf(page);
  expect(before.scrolled.length).toBeGreaterThanOrEqual(2);
  const unassigned = await countOf(page, "Unassigned");

  // Watched from within, frame by frame: asking from outside takes its own time.
  const shown = page.evaluate(
    ([ticket, wanted]) =>
      new Promise<number>((resolve) => {
        const textOf = (selector: string) =>
          [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText).join("\n");
        const look = () => {
          const isThere =
            textOf(`a[href^="/inbox/${ticket}"]`).includes("One more thing") &&
            textOf("button").includes("1 new message") &&
            textOf("button").includes("1 new —") &&
            new RegExp(`Unassigned\\s+${wanted}\\b`).test(textOf("nav").replaceAll(",", ""));
          if (isThere) resolve(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    [ticketId, unassigned + 1] as const,
  );
  const began = Date.now();
  const { subject } = desk.director.newTicket({ subject: "Where is my money?", category: "trading" });
  desk.director.customerWrites({ ticketId, text: "One more thing: it is urgent now." });
  const took = (await shown) - began;
  console.log(`in list, counts and thread after ${took} ms`);
  expect(took).toBeLessThan(1_000);
  expect(await placesOf(page)).toEqual(before);
  expect(await page.getByText(subject).count()).toBe(0);

  await page.keyboard.type("carefully ");
  expect(await editor.innerText()).toBe("Dear customer, we are looking carefully into it now.");
  await page.getByRole("button", { name: /1 new message/ }).click();
  await untilSaid(page, "One more thing: it is urgent now.");
  expect(trouble.found).toEqual([]);
  await context.close();
});

test("a colleague in another window answers first: I am told before my reply goes out", async () => {
  const { page, context, trouble, signIn } = await desk.open();
  await signIn(/Aiko Tanaka/, `/inbox/${ticketId}`);
  const editor = await openComposer(page);
  await page.keyboard.type("Mine, half writt");

  const other = await desk.open();
  await other.signIn(/Ren Fischer/, `/inbox/${ticketId}`);
  const answer = async (text: string) => {
    await (await openComposer(other.page)).fill(text);
    await other.page.keyboard.press("Control+Enter");
    await expect.poll(() => textsOf().at(-1)).toBe(text);
  };
  const textsOf = () =>
    desk.desk.threads.messages(desk.desk.tickets.get(ticketId) as never).map((message) => message.text);

  // Told while I write …
  await answer("Ren was quicker.");
  await page.getByText("Ren Fischer has answered meanwhile. Read it before you send.").waitFor();
  // … and held back where the news could not reach me.
  desk.faults.always("getEvents", { kind: "problem", code: "unavailable" });
  desk.director.dropStreams();
  await answer("And once more.");
  await editor.press("Control+Enter");
  await page.getByText("The conversation has moved on").waitFor();
  await untilSaid(page, "And once more.");
  expect(await editor.innerText()).toBe("Mine, half writt");
  expect(textsOf().slice(-2)).toEqual(["Ren was quicker.", "And once more."]);

  desk.faults.clear();
  await page.getByRole("button", { name: "Send anyway" }).click();
  await expect.poll(() => textsOf().at(-1)).toBe("Mine, half writt");
  await untilSaid(other.page, "Mine, half writt");
  const asked = /status of (?:409|503)|net::ERR_/;
  expect([...trouble.found, ...other.trouble.found].filter((line) => !asked.test(line))).toEqual([]);
  await other.context.close();
  await context.close();
});
