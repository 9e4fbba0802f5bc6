/** Waits no longer than is felt: what is answered within it is drawn at once and whole, with no skeleton before. */
const quickMs = 100;

/** Resolves once all are settled, well or badly, or after a tenth of a second; it never rejects. */
export async function quickAnswers(answers: readonly Promise<unknown>[]): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, quickMs)));
  await Promise.race([Promise.allSettled(answers), late]);
  clearTimeout(timer);
}
