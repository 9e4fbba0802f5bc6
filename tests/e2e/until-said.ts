import type { Page } from "playwright-core";

/** Waits until the thread shows these words: as text, or in the frame that a formatted message is drawn in. */
export async function untilSaid(page: Page, words: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const thread = [...document.querySelectorAll<HTMLElement>("article")];
    return thread.some(
      (article) =>
        article.innerText.includes(wanted) ||
        [...article.querySelectorAll("iframe")].some((frame) => frame.srcdoc.includes(wanted)),
    );
  }, words);
}
