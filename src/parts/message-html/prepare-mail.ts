import { cleanHtml } from "./clean-html.ts";
import { foldQuotes, foldSignature } from "./fold-quotes.ts";
import { rewriteImages, type ImageSources } from "./rewrite-images.ts";
import { rewriteLinks } from "./rewrite-links.ts";

export interface PreparedMail {
  /** What stands in the frame's body: cleaned and rewritten. */
  body: string;
  remoteImages: number;
  /** Everything it says, before links and folds added words. */
  text: string;
  /** It chose colours for white paper. */
  hasOwnColours: boolean;
}

export interface MailOptions extends ImageSources {
  showsDestinations: boolean;
  quoteLabel: string;
  signatureLabel: string;
}

const coloured = "[bgcolor], [color], [style*='color'], [style*='background']";

/** Clean, then rewrite links and pictures, then fold: what comes out is the only mail HTML that is ever framed. */
export function prepareMail(html: string, options: MailOptions): PreparedMail {
  const fragment = cleanHtml(html);
  const text = fragment.textContent ?? "";
  rewriteLinks(fragment, options.showsDestinations);
  const remoteImages = rewriteImages(fragment, options);
  foldQuotes(fragment, options.quoteLabel);
  foldSignature(fragment, options.signatureLabel);
  const hasOwnColours = fragment.querySelector(coloured) !== null;
  const holder = fragment.ownerDocument.createElement("div");
  holder.append(fragment);
  return { body: holder.innerHTML, text, remoteImages, hasOwnColours };
}

const opening = 40;
/** Spaces and signs without width differ between the two versions of one mail. */
const squeezed = (text: string) => text.normalize("NFC").replace(/[\s\p{Cc}\p{Cf}]+/gu, "");

/** Whether the formatted version says what the plain one begins with; a mail whose two versions differ is read as text. */
export function saysSame(mail: PreparedMail, plain: string): boolean {
  return squeezed(mail.text).includes(squeezed(plain).slice(0, opening));
}
