import type { ResolvedPos } from "@tiptap/pm/model";

/** What stands before a place in its own block; whatever is no text counts as a new line. */
export const textBefore = ($place: ResolvedPos): string =>
  $place.parent.textBetween(0, $place.parentOffset, undefined, "\n");
