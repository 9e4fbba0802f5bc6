import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { findChromium } from "../chromium/find-chromium.ts";
import { readDeskFacts, signIn, type DeskFacts } from "./desk-facts.ts";
import { installProbe } from "./page-probe.ts";
import type { Condition } from "./samples.ts";
import type { Said, ServedUrls } from "./servers.ts";

export const rowSelector = 'a[href^="/inbox/"]';
const floorRowSelector = "#list a.row";
const cry = "Somebody is emptying my account right now, please freeze it!";
const rowsThatCount = 8;
const rowsPatienceMs = 30_000;

export interface BenchPage {
  page: Page;
  cdp: CDPSession;
  /** When the first rows were painted, since the navigation began. */
  untilRows: () => Promise<number>;
  /** Waits until no request has begun or ended for a while. */
  settle: (quietMs?: number) => Promise<void>;
  close: () => Promise<void>;
}

export interface Stage {
  world: string;
  facts: DeskFacts;
  /** Of the pretend server alone. */
  cost: ServedUrls["cost"];
  openApp: (condition: Condition, path?: string) => Promise<BenchPage>;
  openFloor: (condition: Condition) => Promise<BenchPage>;
  close: () => void;
}

export async function launchBrowser(): Promise<Browser> {
  const { source, launch } = await findChromium();
  const browser = await chromium.launch(launch);
  console.log(`Chromium ${browser.version()} (${source})`);
  return browser;
}

/** One world behind the production build, and the static page beside it. */
export async function openStage(browser: Browser, world: string): Promise<Stage> {
  const servers = fork(fileURLToPath(new URL("./servers.ts", import.meta.url)), [world]);
  const urls = await urlsOf(servers);
  const cookie = await signIn(urls.app);
  const facts = await readDeskFacts(urls.app, cookie);
  // What the rules look for, at the end of the longest thread.
  servers.send({ ticketId: facts.longThread.id, text: cry } satisfies Said);
  return {
    world,
    facts,
    cost: urls.cost,
    openApp: (condition, path = "/inbox") =>
      openPage(browser, new URL(path, urls.app).href, condition, rowSelector, cookie),
    openFloor: (condition) => openPage(browser, urls.floor, condition, floorRowSelector, null),
    close: () => void servers.kill(),
  };
}

function urlsOf(servers: ChildProcess): Promise<ServedUrls> {
  return new Promise((resolve, reject) => {
    servers.once("message", (urls) => resolve(urls as ServedUrls));
    servers.once("exit", (code) => reject(new Error(`The servers ended with ${code}.`)));
  });
}

/** A window of its own: nothing cached, nothing compiled, signed in where there is a cookie. */
async function openPage(
  browser: Browser,
  url: string,
  condition: Condition,
  rows: string,
  cookie: string | null,
): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en" });
  const [name, value] = cookie?.split("=", 2) ?? [];
  if (name && value)
    await context.addCookies([{ name, value, url: new URL(url).origin, httpOnly: true, sameSite: "Strict" }]);
  await context.addInitScript(installProbe, { rows, count: rowsThatCount });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  // The thread's own clock: what other processes take of the processor is no work of the page.
  await cdp.send("Performance.enable", { timeDomain: "threadTicks" });
  if (condition === "4× CPU") await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  if (condition === "5 Mbit/s") {
    await cdp.send("Network.enable");
    const throughput = 5_000_000 / 8;
    await cdp.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 28,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  let lastTraffic = Date.now();
  for (const event of ["request", "requestfinished", "requestfailed"] as const)
    // One overload each: the union is none of them.
    page.on(event as "request", () => (lastTraffic = Date.now()));
  await page.goto(url, { waitUntil: "commit" });
  return {
    page,
    cdp,
    untilRows: async () => {
      const late = (ms: number) => new Promise<null>((resolve) => setTimeout(() => resolve(null), ms));
      const at = await Promise.race([page.evaluate(() => window.bench.rows), late(rowsPatienceMs)]);
      if (at === null) throw new Error(`${url}: no ${rowsThatCount} rows after ${rowsPatienceMs / 1_000} s`);
      return at;
    },
    settle: async (quietMs = 700) => {
      // The first rows stand before the app does; whoever works at it works at the app.
      if (cookie !== null) await page.locator("nav a").first().waitFor({ state: "attached" });
      const latest = Date.now() + 10_000;
      while (Date.now() - lastTraffic < quietMs && Date.now() < latest) await page.waitForTimeout(50);
    },
    close: () => context.close(),
  };
}

/** Presses and lets go where the pointer has never been: nothing is hovered before. */
export async function clickAt({ cdp }: BenchPage, place: { x: number; y: number }): Promise<void> {
  const press = { ...place, button: "left", clickCount: 1 } as const;
  await Promise.all([
    cdp.send("Input.dispatchMouseEvent", { type: "mousePressed", buttons: 1, ...press }),
    cdp.send("Input.dispatchMouseEvent", { type: "mouseReleased", buttons: 0, ...press }),
  ]);
}

export async function hoverAt({ cdp }: BenchPage, place: { x: number; y: number }): Promise<void> {
  await cdp.send("Input.dispatchMouseEvent", { type: "mouseMoved", ...place });
}

export interface Key {
  key: string;
  code: string;
  windowsVirtualKeyCode: number;
  text?: string;
}

export async function pressKey({ cdp }: BenchPage, key: Key): Promise<void> {
  const { text: _text, ...up } = key;
  await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", ...key });
  await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", ...up });
}

/** From the input event's own timestamp until what was watched for is painted; null when it never is. */
export async function sinceInput({ page }: BenchPage, patienceMs = 15_000): Promise<number | null> {
  return page.evaluate(
    (patience) =>
      Promise.race([
        window.bench.watched.then((at) => at - window.bench.inputAt),
        new Promise<null>((resolve) => setTimeout(() => resolve(null), patience)),
      ]),
    patienceMs,
  );
}
