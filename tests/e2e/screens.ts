import type { Page } from "playwright-core";

export interface Screen {
  name: string;
  /** Who looks at it; nobody is signed in when null. */
  as: "aiko" | "ren" | null;
  path: string;
  /** What the agent does after the page is there. */
  act?: (page: Page) => Promise<void>;
}

/** For so long nothing more has begun to load: between two parts of a page there is a moment when neither says so. */
const calmMs = 200;

/** Waits until a heading stands, nothing on the page says that it is loading, its pictures are drawn, and it stays so. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    (calm) => {
      const isReady =
        document.querySelector("h1, h2, [role=heading]") !== null &&
        document.querySelector('[aria-busy="true"], .animate-pulse, [data-ahead]') === null &&
        [...document.images].every((image) => image.complete);
      const seen = window as { calmSince?: number };
      if (!isReady) delete seen.calmSince;
      else seen.calmSince ??= performance.now();
      return seen.calmSince !== undefined && performance.now() - seen.calmSince > calm;
    },
    calmMs,
    { timeout: 20_000 },
  );
  await page.evaluate(() => delete (window as { calmSince?: number }).calmSince);
}

const open = (ticket: string) => `/inbox/${ticket}`;

/** Every screen of the desk, in the states that an agent meets. */
export const screens: Screen[] = [
  { name: "sign-in", as: null, path: "/sign-in" },
  { name: "inbox", as: "aiko", path: "/inbox" },
  { name: "inbox, nothing found", as: "aiko", path: "/inbox?q=zzzzzz" },
  { name: "inbox, filtered", as: "aiko", path: "/inbox?category=security&channel=email&sort=due" },
  { name: "form ticket", as: "aiko", path: open("withdrawal-stuck-tron") },
  { name: "mail ticket", as: "aiko", path: open("phishing-forwarded") },
  { name: "written record", as: "aiko", path: "/tickets/phishing-forwarded/record?notes=shown" },
  {
    name: "mail source",
    as: "aiko",
    path: open("phishing-forwarded"),
    act: async (page) => {
      await page.locator('article button[aria-haspopup="menu"]').first().click();
      await page.getByRole("menuitem", { name: /mail source|メールのソース|邮件源|邮件原文/ }).click();
      await page.getByRole("dialog").getByRole("region").waitFor();
    },
  },
  { name: "social ticket", as: "aiko", path: open("draining-now") },
  { name: "help centre ticket", as: "aiko", path: open("hannah-fee-question") },
  { name: "long thread", as: "aiko", path: open("margin-long-thread") },
  { name: "ticket page", as: "aiko", path: "/tickets/withdrawal-stuck-tron" },
  { name: "ticket that is not there", as: "aiko", path: open("no-such-ticket") },
  {
    name: "composer",
    as: "aiko",
    path: open("kyc-glare"),
    act: async (page) => {
      await page.keyboard.press("r");
      await page.getByRole("textbox").last().waitFor();
    },
  },
  { name: "macros", as: "aiko", path: "/macros?open=mac_freeze" },
  { name: "new macro", as: "ren", path: "/macros?open=new" },
  { name: "200 messages", as: "aiko", path: open("t-00015o") },
  ...[
    ["a screenshot", "withdrawal-stuck-tron?file=withdrawal-stuck-tron.2.f1"],
    ["a recording", "withdrawal-stuck-tron?file=withdrawal-stuck-tron.2.f3"],
    ["a PDF", "bank-statement-pdf?file=bank-statement-pdf.2.f1"],
    ["a table", "tax-csv-wrong?file=tax-csv-wrong.2.f1"],
    ["a log", "tax-csv-wrong?file=tax-csv-wrong.2.f3"],
    ["a page that calls itself a PDF", "invoice-not-a-pdf?file=invoice-not-a-pdf.2.f1"],
    ["a sealed identity document", "kyc-glare?file=kyc-glare.2.f2"],
  ].map(([name, path = ""]) => ({ name: `viewer: ${name}`, as: "aiko" as const, path: open(path) })),
  { name: "help centre", as: "aiko", path: "/kb" },
  { name: "help centre, searched", as: "aiko", path: "/kb?q=2FA&section=account" },
  { name: "help centre, nothing found", as: "aiko", path: "/kb?q=qqzzqq" },
  { name: "article that may be out of date", as: "aiko", path: "/kb/fee-schedule?lang=zh" },
  { name: "article with pictures and a recording", as: "aiko", path: "/kb/app-update" },
  { name: "article that is not there", as: "aiko", path: "/kb/no-such-article" },
  { name: "announcements", as: "aiko", path: "/announcements" },
  {
    name: "announcement, the update previewed",
    as: "aiko",
    path: "/announcements/ann-tron-delay",
    act: async (page) => {
      await page.locator("textarea").fill("The node has caught up.");
      await page.locator("button[aria-expanded] ~ button").click();
      await page.getByRole("dialog").getByRole("status").first().waitFor();
    },
  },
  { name: "announcement that is not there", as: "aiko", path: "/announcements/no-such-announcement" },
  { name: "searches without an answer", as: "ren", path: "/kb/gaps" },
  { name: "ticket on behalf", as: "aiko", path: "/tickets/new" },
  {
    name: "ticket on behalf, refused",
    as: "aiko",
    path: "/tickets/new",
    act: async (page) => {
      await page.locator("form button[type=submit]").click();
      await page.getByRole("alert").nth(3).waitFor();
    },
  },
  { name: "settings", as: "aiko", path: "/settings" },
  { name: "queues refused", as: "aiko", path: "/queues" },
  { name: "queues", as: "ren", path: "/queues" },
  { name: "no such page", as: "aiko", path: "/nowhere" },
];
