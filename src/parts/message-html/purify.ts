import DOMPurify, { type Config } from "dompurify";
import { cleanStyle } from "./clean-style.ts";

const goneTag = "desk-gone";

/**
 * Even an inert document reports style elements, handlers and bases to the page's policy, and Chromium begins to load
 * its tracks. So they are renamed before anything parses them, to go like all that is not allowed. This keeps the
 * reports quiet; what keeps the agent safe comes after it. A page of frames has no body, so it becomes one that has.
 */
function quieted(html: string): string {
  return html
    .replace(/<(\/?)style(?![\w-])/gi, `<$1${goneTag}`)
    .replace(/<(?:base|track|frameset)(?![\w-])/gi, "<wbr")
    .replace(/<[a-z][^>]{0,8000}/gi, (tag) => tag.replace(/([\s/"'])on(?=[a-z]+\s*=)/gi, "$1data-on"));
}

// One for the page, as its policy lets the name be taken once; what it may keep, each caller says.
let purifier: typeof DOMPurify | null = null;
function onePurifier(): typeof DOMPurify {
  if (purifier) return purifier;
  purifier = DOMPurify(window);
  purifier.addHook("uponSanitizeAttribute", (_node, attribute) => {
    if (attribute.attrName !== "style") return;
    const style = cleanStyle(attribute.attrValue);
    if (style === null) attribute.keepAttr = false;
    else attribute.attrValue = style;
  });
  return purifier;
}

/** HTML from elsewhere as an inert fragment of what `config` allows: nothing of it has run or been fetched. */
export function purify(html: string, { FORBID_CONTENTS = [], ...config }: Config): DocumentFragment {
  // Null for a document without a body, whatever its type says.
  const clean: DocumentFragment | null = onePurifier().sanitize(quieted(html), {
    ...config,
    RETURN_DOM_FRAGMENT: true,
    FORBID_CONTENTS: [goneTag, ...FORBID_CONTENTS],
    SANITIZE_DOM: true,
  });
  return clean ?? document.createDocumentFragment();
}
