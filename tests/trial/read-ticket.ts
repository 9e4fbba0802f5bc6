import type { Page } from "playwright-core";
import type { WorldTicket } from "#mocks/models/world-file.ts";

const sourceLength = 40;
const patienceMs = 8_000;
const settleMs = 120;

/** Spaces and signs without width are laid out differently in each version of one mail. */
const squeeze = (text: string) => text.normalize("NFC").replace(/[\s\p{Cc}\p{Cf}]+/gu, "");

/** The words of a ticket's own messages, their frames included; null while they are not on the page. */
async function readMessages(page: Page, ticketId: string): Promise<string | null> {
  const texts = await page.evaluate((id) => {
    const messages = [
      ...document.querySelectorAll<HTMLElement>(`article[data-message^="${CSS.escape(id)}."]`),
    ];
    return messages.flatMap((message) => [
      // What is hidden, as a version that makes room for another, is not read by anybody.
      message.innerText,
      ...[...message.querySelectorAll("iframe")]
        .filter((frame) => frame.checkVisibility({ visibilityProperty: true }))
        .map((frame) => frame.contentDocument?.body.textContent ?? ""),
    ]);
  }, ticketId);
  return texts.length > 0 ? squeeze(texts.join("\n")) : null;
}

/** Whether an open ticket comes to show, and goes on to show, what its source begins with. */
export async function showsSource(page: Page, ticket: WorldTicket): Promise<boolean> {
  const [first] = ticket.messages;
  const start = squeeze(first?.text ?? "").slice(0, sourceLength);
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const isShown = (await readMessages(page, ticket.id))?.includes(start) ?? false;
    if (isShown && !first?.html) return true;
    await page.waitForTimeout(isShown ? settleMs : 30);
    // The plain text stands in until the formatted version does.
    if (isShown && (await readMessages(page, ticket.id))?.includes(start)) return true;
  }
  return false;
}
