import DOMPurify from "dompurify";
import { cleanStyle } from "./clean-style.ts";

const forbiddenTags = [
  "style",
  "link",
  "meta",
  "base",
  "title",
  "form",
  "input",
  "button",
  "select",
  "option",
  "optgroup",
  "textarea",
  "label",
  "fieldset",
  "legend",
  "datalist",
  "output",
  "iframe",
  "frame",
  "frameset",
  "object",
  "embed",
  "applet",
  "audio",
  "video",
  "source",
  "track",
  "picture",
  "dialog",
  "template",
  "slot",
  "marquee",
  "noscript",
  "map",
  "area",
  "canvas",
  "svg",
  "math",
  "progress",
  "meter",
  "menu",
  "nobr",
  "bgsound",
  "portal",
  "selectedcontent",
];
/** Whatever could fetch, name, or steer something in the page around it. */
const forbiddenAttributes = [
  "srcset",
  "sizes",
  "background",
  "poster",
  "ping",
  "action",
  "formaction",
  "usemap",
  "ismap",
  "name",
  "tabindex",
  "accesskey",
  "autofocus",
  "contenteditable",
  "draggable",
  "popover",
  "popovertarget",
  "popovertargetaction",
  "is",
  "part",
  "slot",
  "nonce",
  "integrity",
  "crossorigin",
  "loading",
  "fetchpriority",
  "decoding",
  "longdesc",
  "cite",
  "profile",
  "manifest",
  "classid",
  "codebase",
  "data",
  "dynsrc",
  "lowsrc",
  "target",
  "rel",
  "download",
  "inert",
  "hidden",
  "for",
  "form",
  "list",
  "xlink:href",
  "itemprop",
  "itemscope",
  "itemtype",
  "exportparts",
  "command",
  "commandfor",
  "attributionsrc",
  "title",
];

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

// Registered on an instance of the mail's own: other users of DOMPurify keep theirs.
let purifier: typeof DOMPurify | null = null;
function mailPurifier(): typeof DOMPurify {
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

/**
 * First step of three: a mail's HTML as an inert fragment of harmless elements. Links and pictures still
 * carry the addresses they came with; nothing of the fragment may be put on a page before they are rewritten.
 */
export function cleanHtml(html: string): DocumentFragment {
  // Null for a document without a body, whatever its type says.
  const clean: DocumentFragment | null = mailPurifier().sanitize(quieted(html), {
    RETURN_DOM_FRAGMENT: true,
    USE_PROFILES: { html: true },
    FORBID_TAGS: forbiddenTags,
    FORBID_ATTR: forbiddenAttributes,
    // What people read inside a form stays readable; what machines read goes.
    FORBID_CONTENTS: [
      goneTag,
      "style",
      "title",
      "iframe",
      "noscript",
      "template",
      "object",
      "svg",
      "math",
      "select",
      "audio",
      "video",
      "canvas",
      "script",
      "noembed",
      "noframes",
      "plaintext",
      "xmp",
    ],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    // The last two alternatives are values that are no address at all, as `width="600"`: every attribute passes here.
    ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|cid):|[^a-z]|[a-z+.-]+(?:[^a-z+.:-]|$))/i,
    SANITIZE_DOM: true,
  });
  return clean ?? document.createDocumentFragment();
}
