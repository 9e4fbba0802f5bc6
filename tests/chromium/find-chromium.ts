import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium as playwrightChromium, type LaunchOptions } from "playwright-core";

export interface FoundChromium {
  /** Where it comes from, for the log. */
  source: string;
  launch: LaunchOptions;
}

const quietArgs = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const paths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

function onPath(name: string): string | null {
  try {
    return execFileSync(process.platform === "win32" ? "where" : "which", [name], {
      stdio: ["ignore", "pipe", "ignore"],
    })
      .toString()
      .split("\n", 1)
      .join("")
      .trim();
  } catch {
    return null;
  }
}

/**
 * A Chromium, without changing the system: the one that `MADOGUCHI_CHROMIUM` or `CHROME_PATH` names,
 * an installed one, Playwright's own, or else the one inside `@sparticuz/chromium` (Linux x64).
 * @throws Error when there is none
 */
export async function findChromium(): Promise<FoundChromium> {
  // Chromium refuses to start its sandbox as root.
  const args = process.getuid?.() === 0 ? [...quietArgs, "--no-sandbox"] : quietArgs;
  const named = process.env.MADOGUCHI_CHROMIUM ?? process.env.CHROME_PATH;
  if (named) return { source: `environment: ${named}`, launch: { executablePath: named, args } };
  for (const path of [...names.map(onPath), ...paths]) {
    if (path && existsSync(path))
      return { source: `installed: ${path}`, launch: { executablePath: path, args } };
  }
  const own = playwrightChromium.executablePath();
  if (existsSync(own)) return { source: `Playwright's: ${own}`, launch: { executablePath: own, args } };
  if (process.platform === "linux" && process.arch === "x64") {
    const { default: packed } = await import("@sparticuz/chromium");
    const path = await packed.executablePath();
    // Its own arguments are for serverless use and switch web security off: only the binary is taken.
    return {
      source: `@sparticuz/chromium: ${path}`,
      launch: { executablePath: path, args: [...args, "--no-sandbox"] },
    };
  }
  throw new Error("No Chromium found. Install Chrome or Chromium, or name one in MADOGUCHI_CHROMIUM.");
}
