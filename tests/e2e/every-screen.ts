import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDesk, type Window } from "./open-desk.ts";
import { screens, settle } from "./screens.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What depends on colours alone: the theme decides it, not the language. */
const ofColours = ["color-contrast", "link-in-text-block"];
const onlyColours = { runOnly: { type: "rule", values: ofColours } };
const noColours = { rules: Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) };

async function violations(page: Page, asked: object): Promise<string[]> {
  const results = await page.evaluate<AxeResults, object>(
    (rules) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        resultTypes: ["violations"],
        // A mail's frame runs no script, an inspector's neither.
        iframes: false,
        ...rules,
      }),
    asked,
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`).join(" | ")}`,
  );
}

/** The other theme at once: a colour on its way from one to the other is neither. */
const inTheme = (page: Page, theme: string) =>
  page.evaluate(async (name) => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, *::before, *::after { transition: none !important; animation: none !important }");
    document.adoptedStyleSheets = [still];
    document.documentElement.dataset.theme = name;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, theme);

const languages = ["en", "ja", "zh"] as const;

/** The agent chooses another language, as another tab of theirs would tell it: the page speaks it where it stands. */
async function inLanguage(page: Page, locale: string): Promise<void> {
  await page.evaluate((wanted) => {
    const key = "madoguchi.preferences";
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    localStorage.setItem(key, JSON.stringify(Object.assign({}, kept, { locale: wanted })));
    dispatchEvent(new StorageEvent("storage", { key }));
  }, locale);
  await page.waitForFunction((wanted) => document.documentElement.lang.startsWith(wanted), locale);
}

/** Panes scroll, the page never: in pixels, what lengthens it unseen. */
const beyondTheWindow = () => document.documentElement.scrollHeight - document.documentElement.clientHeight;

/** Where the agent is, as the navigation names it, without being scrolled to. */
const placesOutOfSight = () =>
  [...document.querySelectorAll("nav a[aria-current]")]
    .filter((link) => {
      const { bottom } = link.closest("nav")?.getBoundingClientRect() ?? new DOMRect();
      return link.getBoundingClientRect().bottom > bottom;
    })
    .map((link) => link.textContent);

/** A part of the screens in every language, by day and by night: a file of its own for each, so that two go at a time. */
export function everyScreen(part: number, parts: number): void {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    desk = await openDesk();
  });
  const windows = new Map<string, Window>();

  async function windowOf(as: "aiko" | "ren" | null): Promise<Window> {
    const key = as ?? "nobody";
    const known = windows.get(key);
    if (known) return known;
    const opened = await desk.open();
    await opened.context.addInitScript(axeSource);
    if (as) await opened.signIn(as === "aiko" ? /Aiko Tanaka/ : /Ren Fischer/);
    windows.set(key, opened);
    return opened;
  }

  afterAll(async () => {
    for (const { context } of windows.values()) await context.close();
    await desk.close();
  });

  const those = screens
    .map((screen, index) => ({ ...screen, index }))
    .filter(({ index }) => index % parts === part);
  test.each(those)(
    "$name: anyone can use it, in three languages, by day and by night, and nothing breaks the policy",
    async ({ as, path, act, index }) => {
      const { page, trouble } = await windowOf(as);
      trouble.found.length = 0;
      await page.goto(path);
      await settle(page);
      await act?.(page);
      expect(await page.evaluate(beyondTheWindow)).toBe(0);
      expect(await page.evaluate(placesOutOfSight)).toEqual([]);
      // The screens take turns with the language in which their colours are looked at.
      const inColour = languages[index % languages.length];
      for (const language of languages) {
        await inLanguage(page, language);
        expect({ language, found: await violations(page, noColours) }).toEqual({ language, found: [] });
        if (language !== inColour) continue;
        for (const theme of ["light", "dark"]) {
          await inTheme(page, theme);
          expect({ theme, language, found: await violations(page, onlyColours) }).toEqual({
            theme,
            language,
            found: [],
          });
        }
      }
      expect(trouble.found.filter((line) => !/status of 404/.test(line))).toEqual([]);
    },
  );
}
