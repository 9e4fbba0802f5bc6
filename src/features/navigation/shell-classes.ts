/** The frame of the desk, which stands before React does and after. */
export const shellClass = "flex h-dvh flex-col bg-canvas text-text lg:flex-row";
export const sideClass = "flex w-52 shrink-0 flex-col border-e border-line xl:w-60";
export const topBarClass = "writing:hidden shrink-0 border-b border-line";
export const topBarRowClass = "flex h-12 items-center gap-1 px-2";
export const contentClass = "flex min-h-0 min-w-0 flex-1 flex-col";
