/**
 * The icons of long lists, as letters of a font: an SVG is four branches of the page's drawing, which the browser
 * arranges anew at each frame and each key; a letter is none. By their names in the icon set, at its code points.
 */
export const signGlyphs = {
  "alarm-clock": "\uE03A",
  "alarm-clock-off": "\uE23B",
  "at-sign": "\uE04E",
  "chevron-down": "\uE06D",
  "chevron-up": "\uE070",
  "chevrons-up": "\uE074",
  "circle-check": "\uE226",
  "circle-dashed": "\uE4B0",
  "circle-dot": "\uE345",
  "circle-pause": "\uE07F",
  "circle-question-mark": "\uE082",
  "circle-x": "\uE084",
  "clipboard-list": "\uE086",
  clock: "\uE087",
  lock: "\uE10B",
  mail: "\uE10F",
  "message-circle": "\uE116",
  minus: "\uE11C",
  paperclip: "\uE12D",
  "triangle-alert": "\uE193",
} as const;

export type SignName = keyof typeof signGlyphs;

export const signClass = "inline-flex size-3.5 shrink-0 font-sign text-md leading-none select-none";
