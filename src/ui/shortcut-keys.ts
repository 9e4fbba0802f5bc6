const isApple = typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.platform);

const appleGlyphs: Record<string, string> = { mod: "⌘", ctrl: "⌃", alt: "⌥", shift: "⇧" };
const otherNames: Record<string, string> = { mod: "Ctrl", ctrl: "Ctrl", alt: "Alt", shift: "Shift" };
const keyGlyphs: Record<string, string> = {
  enter: "↵",
  escape: "Esc",
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  backspace: "⌫",
  space: "␣",
};
const ariaNames: Record<string, string> = {
  mod: isApple ? "Meta" : "Control",
  ctrl: "Control",
  alt: "Alt",
  shift: "Shift",
  enter: "Enter",
  escape: "Escape",
  up: "ArrowUp",
  down: "ArrowDown",
  left: "ArrowLeft",
  right: "ArrowRight",
  backspace: "Backspace",
  space: "Space",
};

const chordsOf = (shortcut: string) => shortcut.split(" ").map((chord) => chord.split(/\+(?=.)/));

/** `"mod+enter"`, `"?"`, or a sequence `"g i"`, as the caps of this machine's keyboard. */
export function shortcutCaps(shortcut: string): string[] {
  return chordsOf(shortcut).map((keys) =>
    keys
      .map(
        (key) =>
          (isApple ? appleGlyphs : otherNames)[key] ??
          keyGlyphs[key] ??
          (key.length === 1 ? key.toUpperCase() : key),
      )
      .join(isApple ? "" : "+"),
  );
}

/** For `aria-keyshortcuts`, which knows chords but no sequences. */
export function ariaKeyShortcuts(shortcut: string | undefined): string | undefined {
  const [chord, ...rest] = shortcut === undefined ? [] : chordsOf(shortcut);
  if (chord === undefined || rest.length > 0) return undefined;
  return chord.map((key) => ariaNames[key] ?? key).join("+");
}
