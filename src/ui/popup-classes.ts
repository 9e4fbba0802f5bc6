export const popupPositioner = "z-50 outline-none";
export const popupSurface =
  "max-w-[min(24rem,calc(100vw-1rem))] origin-[var(--transform-origin)] rounded-lg bg-surface-raised text-text shadow-overlay outline-none transition-[opacity,scale] data-ending-style:opacity-0 data-starting-style:scale-98 data-starting-style:opacity-0 data-instant:transition-none";
export const popupItem =
  "flex min-h-7 cursor-default items-center gap-2 rounded-md px-2 py-1 text-base outline-none select-none data-highlighted:bg-surface-hover [&_svg]:size-4 [&_svg]:shrink-0";
