import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDesk, type Window } from "./open-desk.ts";
import { screens, settle } from "./screens.ts";

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let desk: Awaited<ReturnType<typeof openDesk>>;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(() =>
    (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    }),
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`).join(" | ")}`,
  );
}

describe.each([
  ["en", "light"],
  ["en", "dark"],
  ["ja", "light"],
  ["ja", "dark"],
  ["zh", "light"],
  ["zh", "dark"],
] as const)("in %s, %s", (locale, theme) => {
  const windows = new Map<string, Window>();

  async function windowOf(as: "aiko" | "ren" | null): Promise<Window> {
    const key = as ?? "nobody";
    const known = windows.get(key);
    if (known) return known;
    const opened = await desk.open({ locale, theme });
    await opened.context.addInitScript(axeSource);
    if (as) await opened.signIn(as === "aiko" ? /Aiko Tanaka/ : /Ren Fischer/);
    windows.set(key, opened);
    return opened;
  }

  afterAll(async () => {
    for (const { context } of windows.values()) await context.close();
  });

  test.each(screens)("$name: anyone can use it, and nothing breaks the policy", async ({ as, path, act }) => {
    const { page, trouble } = await windowOf(as);
    trouble.found.length = 0;
    await page.goto(path);
    await settle(page);
    await act?.(page);
    expect(await violations(page)).toEqual([]);
    expect(trouble.found.filter((line) => !/status of 404|status of 403/.test(line))).toEqual([]);
  });
});
