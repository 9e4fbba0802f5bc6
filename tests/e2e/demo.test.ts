import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildDemo, demoFolder } from "../production/build-demo.ts";
import { agentsMorning } from "./agents-morning.ts";
import { launchBrowser, openWindow } from "./open-desk.ts";
import { settle } from "./screens.ts";
import { serveFolder } from "./static-host.ts";
import { untilSaid } from "./until-said.ts";

const ticketId = "withdrawal-stuck-tron";
let host: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  await buildDemo();
  host = await serveFolder(demoFolder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/** As the panel asks. */
async function direct(page: Page, path: string, body: object): Promise<void> {
  const ok = await page.evaluate(
    async ([url, text]) =>
      (await fetch(url, { method: "POST", headers: { "Content-Type": "application/json" }, body: text })).ok,
    [`/__desk/${path}`, JSON.stringify(body)] as const,
  );
  expect(ok).toBe(true);
}

test("the demo, as plain files, stands an agent's morning, and a second window is a second agent at the same desk", async () => {
  const { context, page, trouble, signIn } = await openWindow(browser, host.url);
  await signIn(/Aiko Tanaka/);
  await direct(page, "arrivals", { on: false });
  await agentsMorning(page);

  const second = await context.newPage();
  await second.goto(`/sign-in?next=/inbox/${ticketId}`);
  await second.getByRole("button", { name: /Ren Fischer/ }).click();
  await untilSaid(second, "arrived: the network confirmed");
  await direct(second, "customer-writes", { ticketId, text: "Thank you, it is there now." });
  await untilSaid(page, "Thank you, it is there now.");
  const names = [page, second].map((one) =>
    one.evaluate(
      async () => ((await (await fetch("/api/v1/session")).json()) as { agent: { name: string } }).agent.name,
    ),
  );
  expect(await Promise.all(names)).toEqual(["Aiko Tanaka", "Ren Fischer"]);
  expect(trouble.found).toEqual([]);
  await context.close();
});

test("where a stream cannot go through the worker, the demo polls, and says nothing of it", async () => {
  const { context, page, trouble, signIn } = await openWindow(browser, host.url);
  await context.addInitScript(() => {
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (message: unknown, options?: unknown) {
      const given = Array.isArray(options)
        ? options
        : (options as StructuredSerializeOptions | undefined)?.transfer;
      if (given?.some((one: unknown) => one instanceof ReadableStream))
        throw new DOMException("A stream cannot be transferred.", "DataCloneError");
      postMessage.call(this, message, options as StructuredSerializeOptions);
    };
  });
  await signIn(/Aiko Tanaka/, `/inbox/${ticketId}`);
  await settle(page);
  await direct(page, "arrivals", { on: false });
  await direct(page, "customer-writes", { ticketId, text: "Is anybody there?" });
  await untilSaid(page, "Is anybody there?");
  expect(await page.getByText("Live changes are interrupted").count()).toBe(0);
  expect(trouble.found).toEqual([]);
  await context.close();
});

test("without service workers the demo says so", async () => {
  const { context, page } = await openWindow(browser, host.url);
  await context.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
  });
  await page.goto("/inbox");
  const heading = page.getByRole("heading", { name: "The demo cannot start here" });
  await heading.waitFor();
  expect(await page.locator("main").innerText()).toMatch(/service worker/);
  await context.close();
});
