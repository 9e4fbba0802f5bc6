import { lazyPart } from "./lazy-part.ts";

/*
 * What opens over the page is built on Base UI and stays out of the first load: a trigger brings its part on hover or
 * focus, and the app brings all of them once it is idle, so that they open offline too.
 */
export const MenuPart = lazyPart(async () => (await import("./menu-popup.tsx")).MenuPopup);
export const SelectPart = lazyPart(async () => (await import("./select-popup.tsx")).SelectPopup);
export const PopoverPart = lazyPart(async () => (await import("./popover-popup.tsx")).PopoverPopup);
export const DialogPart = lazyPart(async () => (await import("./dialog-popup.tsx")).DialogPopup);

export async function preloadPopups(): Promise<void> {
  await Promise.all([MenuPart, SelectPart, PopoverPart, DialogPart].map((part) => part.preload()));
}
