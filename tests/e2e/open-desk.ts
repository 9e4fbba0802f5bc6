import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { createDesk, type DeskOptions } from "#mocks/db.ts";
import { createDirector } from "#mocks/director.ts";
import { createFaults } from "#mocks/faults.ts";
import { serveDesk } from "#mocks/http-server.ts";
import { findChromium } from "../chromium/find-chromium.ts";
import { servePreview } from "../production/preview.ts";

export interface Look {
  theme?: "light" | "dark";
  locale?: "en" | "ja" | "zh";
  width?: number;
  height?: number;
  reducedMotion?: boolean;
}

interface Trouble {
  /** Console errors, page errors and breaches of the policy, in the order they came. */
  readonly found: string[];
}

/** The production build behind its own headers, over the ticket API on plain HTTP, and a Chromium before it. */
export async function openDesk(options: Partial<DeskOptions> = {}) {
  const desk = createDesk({ world: "busy-desk", now: Date.now, ...options });
  const faults = createFaults();
  const api = await serveDesk(desk, { faults });
  const preview = await servePreview({ api: api.url, port: 0 });
  const address = preview.httpServer.address();
  if (!address || typeof address === "string") throw new Error("preview has no port");
  const url = `http://127.0.0.1:${address.port}`;
  const browser = await launchBrowser();

  return {
    desk,
    faults,
    director: createDirector(desk),
    url,
    browser,
    /** A window of its own, with its own cookies: another agent. */
    open: (look: Look = {}) => openWindow(browser, url, look),
    close: async () => {
      await browser.close();
      await preview.close();
      await api.close();
    },
  };
}

export async function launchBrowser(): Promise<Browser> {
  const { source, launch } = await findChromium();
  console.log(`Chromium: ${source}`);
  return chromium.launch(launch);
}

export interface Window {
  context: BrowserContext;
  page: Page;
  trouble: Trouble;
  /** Signs in by one click and goes on to a path of the desk. */
  signIn: (name: RegExp, path?: string) => Promise<void>;
}

/** A window of its own at a desk that is served there. */
export async function openWindow(browser: Browser, url: string, look: Look = {}): Promise<Window> {
  const { theme = "light", locale = "en", width = 1440, height = 900, reducedMotion = true } = look;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    colorScheme: theme,
    locale,
    reducedMotion: reducedMotion ? "reduce" : "no-preference",
  });
  await context.addInitScript((preferences) => {
    // A mail's frame, come late, would unsay what has been chosen since.
    if (top === window) localStorage.setItem("madoguchi.preferences", preferences);
  }, JSON.stringify({ locale, theme }));
  const found: string[] = [];
  await context.exposeFunction("reportBreach", (breach: string) => void found.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "reportBreach");
      if (typeof report === "function")
        report(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const page = await context.newPage();
  page.on("console", (message) => {
    // A 401 before signing in is the browser's own line, not the desk's.
    if (message.type() === "error" && !/status of 401/.test(message.text()))
      found.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => found.push(`page: ${error.message}`));
  return {
    context,
    page,
    trouble: { found },
    signIn: async (name, path = "/inbox") => {
      await page.goto(`/sign-in?next=${encodeURIComponent(path)}`);
      await page.getByRole("button", { name }).click();
      await page.waitForURL((at) => !at.pathname.startsWith("/sign-in"));
    },
  };
}
