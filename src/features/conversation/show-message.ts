/** Brings a message of the open thread into sight and gives it the focus. False where it is not loaded yet. */
export function showMessage(messageId: string): boolean {
  const card = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(messageId)}"]`);
  if (!card) return false;
  card.tabIndex = -1;
  card.focus();
  // Seen after a press of the mouse too: among many messages it is this one.
  card.style.outline = "2px solid var(--color-focus)";
  card.addEventListener("blur", () => card.style.removeProperty("outline"), { once: true });
  return true;
}
