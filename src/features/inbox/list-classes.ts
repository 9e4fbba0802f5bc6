/** The frame of a list, which stands before React does and after. */
export const columnClass =
  "relative flex min-h-0 w-full min-w-0 flex-col bg-surface lg:w-85 lg:shrink-0 lg:border-e lg:border-line xl:w-96 2xl:w-110 min-[120rem]:w-130";
export const headClass = "flex shrink-0 flex-col gap-1 border-b border-line ps-3 pe-2 py-2";
export const titleRowClass = "flex min-h-7 items-center gap-1";
export const titleClass = "flex min-w-0 flex-1 items-baseline gap-2 text-md font-semibold";
export const scrollerClass = "min-h-0 flex-1 overflow-y-auto overscroll-contain [overflow-anchor:none]";
/** Where a row is still to come stand lines of its height, `--row`. */
export const rowsClass = "group/list relative waiting-rows";
