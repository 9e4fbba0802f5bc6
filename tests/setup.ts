import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";
import { threadId } from "node:worker_threads";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, vi } from "vitest";
import { reloadPreferences } from "#src/store/preferences.ts";

// What is looked for is there in milliseconds; the patience is for a machine that does much else.
const usual = { asyncUtilTimeout: 8_000, defaultHidden: false };
configure(usual);
// The files of one thread share the library: what one of them sets is not the next one's.
afterAll(() => configure(usual));

// Test files run as threads of one process, and would hear one another as the windows of one agent do.
const BroadcastChannelOfAll = globalThis.BroadcastChannel;
globalThis.BroadcastChannel = class extends BroadcastChannelOfAll {
  constructor(name: string) {
    super(`${threadId}/${name}`);
  }
};

const viewport = { width: 1440, height: 800 };
const virtualItemHeight = 80;

/** jsdom has no layout; a list that draws only what is visible needs sizes to go by. */
function heightOf(element: HTMLElement): number {
  if (element.dataset.index !== undefined) return virtualItemHeight;
  const styled = Number.parseFloat(element.style.height);
  return Number.isFinite(styled) ? styled : viewport.height;
}

Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: { configurable: true, get: heightOfThis },
  clientHeight: { configurable: true, get: heightOfThis },
  offsetWidth: { configurable: true, get: () => viewport.width },
  clientWidth: { configurable: true, get: () => viewport.width },
});
function heightOfThis(this: HTMLElement): number {
  return heightOf(this);
}

class NoResizeObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver = NoResizeObserver;

/** jsdom draws no letters: a font is there or not, and nobody sees it. */
class NoFontFace {
  load() {
    return Promise.resolve(this);
  }
}
Object.assign(globalThis, { FontFace: NoFontFace });
Object.defineProperty(document, "fonts", { configurable: true, value: new Set() });

Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = function scrollTo(
  this: Element,
  options?: ScrollToOptions | number,
  y?: number,
) {
  this.scrollTop = typeof options === "number" ? (y ?? 0) : (options?.top ?? this.scrollTop);
  // As in a browser, not before whoever scrolls has ended.
  queueMicrotask(() => this.dispatchEvent(new Event("scroll")));
};
window.scrollTo = () => {};

window.matchMedia = (media: string) => {
  const minimum = /min-width:\s*([\d.]+)(px|rem)/.exec(media);
  const pixels = minimum ? Number(minimum[1]) * (minimum[2] === "rem" ? 16 : 1) : null;
  const list = new EventTarget() as MediaQueryList;
  return Object.assign(list, {
    matches: pixels !== null && viewport.width >= pixels,
    media,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
};

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  reloadPreferences();
});
