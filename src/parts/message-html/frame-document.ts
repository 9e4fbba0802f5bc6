/** The frame's own policy, under the page's: nothing is fetched but pictures of our own origin, nothing runs. */
const framePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface FrameDocument {
  body: string;
  title: string;
  /** BCP 47; null when unknown. */
  language: string | null;
}

/** The document of a mail frame; `body` must come from `prepareMail`. */
export function frameDocument({ body, title, language }: FrameDocument): string {
  return [
    `<!doctype html><html${language === null ? "" : ` lang="${escaped(language)}"`}><head>`,
    `<meta http-equiv="Content-Security-Policy" content="${framePolicy}">`,
    `<meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>${escaped(title)}</title>`,
    `</head><body>${body}</body></html>`,
  ].join("");
}

const token = (name: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(`--color-${name}`) || "CanvasText";

/**
 * The frame's base style, adopted from outside: the page's policy lets no style element apply in it. A
 * mail that chose its own colours stands on white paper in both themes.
 */
function frameStyle({ scheme, isPaper }: { scheme: string; isPaper: boolean }): string {
  const colour = (name: string, onPaper: string) => (isPaper ? onPaper : token(name));
  return `
    :root { color-scheme: ${isPaper ? "light" : scheme}; overflow: auto hidden; ${isPaper ? "background: Canvas;" : ""} }
    body { display: flow-root; margin: 0; padding: ${isPaper ? "12px" : "0"}; overflow-wrap: anywhere;
      font: 14px/1.6 ${getComputedStyle(document.body).fontFamily}; color: ${colour("text", "CanvasText")}; }
    body > :first-child { margin-top: 0; } body > :last-child { margin-bottom: 0; }
    p { margin: 0 0 0.6em; } ul, ol { margin: 0.4em 0; padding-inline-start: 1.5em; }
    img { max-width: 100%; height: auto; } table { max-width: 100%; }
    pre { white-space: pre-wrap; } a { color: ${colour("accent", "LinkText")}; }
    blockquote { margin: 0.5em 0; padding-inline-start: 0.75em; border-inline-start: 2px solid ${colour("line-strong", "GrayText")}; }
    code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 0.92em; }
    :focus-visible { outline: 2px solid ${colour("focus", "Highlight")}; outline-offset: 1px; }
    [data-desk="destination"], [data-desk="false-destination"] { display: inline-block; margin-inline-start: 4px; padding: 0 4px; border-radius: 4px;
      font: 12px/1.5 ui-monospace, Menlo, Consolas, monospace; background: ${colour("surface-raised", "Canvas")}; color: ${colour("muted", "CanvasText")}; }
    [data-desk="false-destination"] { color: ${isPaper ? "#b3202f" : token("danger")}; font-weight: 600; }
    [data-desk="false-destination"]::before { content: "⚠ "; }
    [data-desk="blocked-image"], [data-desk="missing-image"] { display: inline-block; min-width: 24px; min-height: 24px; padding: 2px 8px;
      border: 1px dashed ${colour("line-strong", "GrayText")}; border-radius: 4px; color: ${colour("muted", "GrayText")}; font-size: 12px; }
    [data-desk="quote"] > summary { display: inline-block; list-style: none; min-width: 28px; padding: 0 8px; border-radius: 6px;
      line-height: 20px; text-align: center; cursor: default; background: ${isPaper ? "#ececf0" : token("surface-hover")};
      color: ${colour("muted", "CanvasText")}; }
    [data-desk="quote"] > summary::-webkit-details-marker { display: none; }
    [data-desk="quote"][open] > summary { margin-bottom: 8px; }`;
}

/** Puts the style of the theme that holds now onto a mail; a sheet belongs to the window it is made in. */
export function dressFrame(frame: HTMLIFrameElement, inside: Document, isPaper: boolean): void {
  const view = inside.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(frameStyle({ scheme: getComputedStyle(frame).colorScheme, isPaper }));
  inside.adoptedStyleSheets = [sheet];
}
