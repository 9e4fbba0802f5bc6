/** A message is read for its words: a heap of files waits behind a number. */
export const shownAtOnce = 12;
export const stripClass = "grid grid-cols-[repeat(auto-fill,minmax(min(11.5rem,100%),1fr))] gap-2";
