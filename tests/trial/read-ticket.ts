import type { Page } from "playwright-core";
import { maskBody } from "#mocks/base/masking.ts";
import type { WorldTicket } from "#mocks/models/world-file.ts";

const sourceLength = 40;
const patienceMs = 8_000;
const settleMs = 120;

/** Spaces and signs without width are laid out differently in each version of one mail. */
const squeeze = (text: string) => text.normalize("NFC").replace(/[\s\p{Cc}\p{Cf}]+/gu, "");

/**
 * The words of a ticket's own messages, their frames and folds included, without those that the desk puts
 * between them: where a link leads, what stands for a picture, the mark of a fold.
 */
async function readMessages(page: Page, ticketId: string): Promise<string> {
  const texts = await page.evaluate((id) => {
    const wordsOf = (root: Element | null | undefined) => {
      const copy = root?.cloneNode(true) as Element | undefined;
      for (const ours of copy?.querySelectorAll("summary, [data-desk]:not([data-desk='quote'])") ?? [])
        ours.remove();
      return copy?.textContent ?? "";
    };
    const messages = [...document.querySelectorAll(`article[data-message^="${CSS.escape(id)}."]`)];
    return messages.flatMap((message) => [
      wordsOf(message),
      // A frame that still waits behind the plain text is read by nobody.
      ...[...message.querySelectorAll("iframe")]
        .filter((frame) => frame.checkVisibility({ visibilityProperty: true }))
        .map((frame) => wordsOf(frame.contentDocument?.body)),
    ]);
  }, ticketId);
  return squeeze(texts.join("\n"));
}

/** What the source begins with, in the pieces around the secrets that the server masks. */
function beginningOf(text: string): string[] {
  return squeeze(maskBody(text, null).body.text).slice(0, sourceLength).split(/•+/);
}

/** Whether an open ticket comes to show, and goes on to show, what its source begins with. */
export async function showsSource(page: Page, ticket: WorldTicket): Promise<boolean> {
  const [first] = ticket.messages;
  const pieces = beginningOf(first?.text ?? "");
  const article = page.locator(`article[data-message^="${ticket.id}."]`).first();
  const isShown = async () => {
    const words = (await article.count()) > 0 ? await readMessages(page, ticket.id) : null;
    return words !== null && pieces.every((piece) => words.includes(piece));
  };
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const isThere = await isShown();
    if (isThere && !first?.html) return true;
    await page.waitForTimeout(isThere ? settleMs : 30);
    // The plain text stands in until the formatted version does.
    if (isThere && (await isShown())) return true;
  }
  return false;
}
