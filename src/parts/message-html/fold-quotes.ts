/** How mail programs mark the mail that is answered: Gmail, Apple Mail and Thunderbird, Yahoo, Outlook. */
const wholeQuote =
  ".gmail_quote, .gmail_quote_container, blockquote[type='cite'], .yahoo_quoted, .protonmail_quote, .zmail_extra";
const quoteToTheEnd =
  "#appendonsend, #divRplyFwdMsg, #OLK_SRC_BODY_SECTION, .moz-cite-prefix, .OutlookMessageHeader";
/** How they mark who signs: Gmail, Thunderbird, Outlook, Apple Mail for phones. */
const signature =
  ".gmail_signature, .moz-signature, #Signature, #ms-outlook-mobile-signature, #AppleMailSignature";
const forwarded = /forwarded message|begin forwarded|転送(?:された)?メッセージ|转发(?:的)?邮件|轉寄/iu;

function hasWordsOutside(root: ParentNode, quote: readonly Node[]): boolean {
  const all = (root as Node).textContent?.trim().length ?? 0;
  const inside = quote.reduce((length, node) => length + (node.textContent?.trim().length ?? 0), 0);
  return all > inside + 1;
}

function fold(quote: readonly ChildNode[], label: string, shown = "…"): void {
  const [first] = quote;
  const owner = first?.ownerDocument;
  if (!first || !owner) return;
  const details = owner.createElement("details");
  const summary = owner.createElement("summary");
  details.setAttribute("data-desk", "quote");
  summary.setAttribute("aria-label", label);
  summary.setAttribute("title", label);
  summary.textContent = shown;
  first.before(details);
  details.append(summary, ...quote);
}

function fromHereOn(element: Element): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node: ChildNode | null = element; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

/** Folds who signs behind that word, where the mail says more than that; of the mail that it answers nothing is folded twice. */
export function foldSignature(root: ParentNode, label: string): void {
  const folded = [...root.querySelectorAll("details[data-desk=quote]")];
  const own = [...root.querySelectorAll(signature)].find((one) => !one.closest("details[data-desk=quote]"));
  if (own && hasWordsOutside(root, [...folded, own])) fold([own], label, label);
}

/**
 * Folds the history a mail repeats behind "…", which opens without a script. A forwarded mail is what the
 * message is about and stays open.
 */
export function foldQuotes(root: ParentNode, label: string): void {
  const quote = root.querySelector(`${wholeQuote}, ${quoteToTheEnd}`);
  if (!quote) return;
  const nodes = quote.matches(quoteToTheEnd) ? fromHereOn(quote) : [quote];
  const opening = nodes
    .map((node) => node.textContent)
    .join("")
    .slice(0, 400);
  if (forwarded.test(opening) || !hasWordsOutside(root, nodes)) return;
  fold(nodes, label);
}
