/** What a mail's own `style` may change: its text and boxes, never where they stand over the desk. */
const allowed =
  /^(?:color|background(?:-color)?|font(?:-(?:family|size|style|weight|variant))?|text-(?:align|decoration(?:-line|-color|-style)?|indent|transform)|line-height|letter-spacing|white-space|word-(?:break|wrap|spacing)|overflow-wrap|vertical-align|direction|list-style(?:-type)?|border(?:-[a-z-]+)?|padding(?:-[a-z]+)?|margin(?:-[a-z]+)?|(?:min-|max-)?(?:width|height)|display|table-layout|caption-side|empty-cells|float|clear)$/;
// Anything that could fetch, run or be read otherwise than it is written.
const fetches =
  /url|image|src\s*\(|element\s*\(|cross-fade|expression|attr\s*\(|var\s*\(|env\s*\(|javascript|binding|[\\@<>{}]/i;

/** A `style` attribute with only its harmless declarations; null when none is left. */
export function cleanStyle(style: string): string | null {
  const kept = style
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " ")
    .split(";")
    .map((declaration) => {
      const colon = declaration.indexOf(":");
      const property = declaration.slice(0, colon).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      return colon > 0 && value !== "" && allowed.test(property) && !fetches.test(value)
        ? `${property}: ${value}`
        : null;
    })
    .filter((declaration) => declaration !== null);
  return kept.length > 0 ? kept.join("; ") : null;
}
