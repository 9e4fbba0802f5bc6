/** A reply as the editor keeps it: the JSON of its document, never a string of HTML. */
interface RichMark {
  type: string;
  attrs?: Record<string, unknown>;
}
export interface RichNode {
  type: string;
  text?: string;
  attrs?: Record<string, unknown>;
  marks?: RichMark[];
  content?: RichNode[];
}

/** The node that stands where a macro's variable has no value. */
export const missingNode = "missing";
/** A checklist and its points: ticked in the editor, `[ ]` and `[x]` in what is sent. */
export const checklistNode = "checklist";
export const checkItemNode = "checkItem";

const childrenOf = (node: RichNode): readonly RichNode[] => node.content ?? [];
const attr = (holder: { attrs?: Record<string, unknown> }, name: string): string => {
  const value = holder.attrs?.[name];
  return typeof value === "string" ? value : "";
};

/** A link that may stand in a reply: its protocol is one a customer can open safely. */
export function safeHref(href: string): string | null {
  try {
    const url = new URL(href);
    return ["http:", "https:", "mailto:"].includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** One paragraph a line, so that `linesOf` gives the same text back. */
export function docOfLines(text: string): RichNode {
  return {
    type: "doc",
    content: text.split(/\r\n|[\n\r]/u).map((line) => ({
      type: "paragraph",
      ...(line === "" ? {} : { content: [{ type: "text", text: line }] }),
    })),
  };
}

/** The words alone, one line a block: for plain text fields, excerpts and checks. */
export function linesOf(doc: RichNode): string {
  const lines: string[] = [];
  const visit = (node: RichNode) => {
    const children = childrenOf(node);
    if (node.type === "paragraph" || node.type === "codeBlock") lines.push(inlineText(children, false));
    else if (node.type === checkItemNode) lines.push(checkSign(node) + inlineText(children, false));
    else for (const child of children) visit(child);
  };
  visit(doc);
  return lines.join("\n");
}

const checkSign = (item: RichNode) => (item.attrs?.["checked"] === true ? "[x] " : "[ ] ");

function inlineText(nodes: readonly RichNode[], withLinks: boolean): string {
  let text = "";
  nodes.forEach((node, index) => {
    if (node.type === "hardBreak") text += "\n";
    else if (node.type === missingNode) text += `{{${attr(node, "name")}}}`;
    else text += node.text ?? "";
    const link = withLinks ? linkOf(node) : null;
    // A link may be cut into several pieces by other marks: its address comes once, after the last.
    if (link === null || linkOf(nodes[index + 1]) === link) return;
    const words = labelBefore(nodes, index, link);
    if (bareAddress(words) !== bareAddress(link)) text += ` (${link.replace(/^mailto:/u, "")})`;
  });
  return text;
}

/** A link whose words are its own address says it once. */
const bareAddress = (address: string) =>
  address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/iu, "")
    .replace(/\/$/u, "")
    .toLowerCase();

function linkOf(node: RichNode | undefined): string | null {
  const mark = node?.marks?.find((one) => one.type === "link");
  return mark ? safeHref(attr(mark, "href")) : null;
}

function labelBefore(nodes: readonly RichNode[], last: number, link: string): string {
  let first = last;
  while (linkOf(nodes[first - 1]) === link) first -= 1;
  return nodes
    .slice(first, last + 1)
    .map((node) => node.text ?? "")
    .join("");
}

const indent = (text: string, first: string, rest: string) =>
  text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");

function blockText(node: RichNode): string {
  const children = childrenOf(node);
  switch (node.type) {
    case "paragraph":
      return inlineText(children, true);
    case "codeBlock":
      return inlineText(children, false);
    case "bulletList":
      return children.map((item) => indent(blocksText(childrenOf(item), "\n"), "- ", "  ")).join("\n");
    case "orderedList": {
      const start = typeof node.attrs?.["start"] === "number" ? node.attrs["start"] : 1;
      return children
        .map((item, at) => indent(blocksText(childrenOf(item), "\n"), `${start + at}. `, "   "))
        .join("\n");
    }
    case checklistNode:
      return children.map((item) => checkSign(item) + inlineText(childrenOf(item), true)).join("\n");
    case "blockquote":
      return indent(blocksText(children, "\n\n"), "> ", "> ");
    default:
      return children.some((child) => child.type === "text")
        ? inlineText(children, true)
        : blocksText(children, "\n\n");
  }
}

const blocksText = (nodes: readonly RichNode[], between: string) =>
  nodes
    .map(blockText)
    .filter(
      (text, index, all) => text.trim() !== "" || (index > 0 && index < all.length - 1 && between === "\n"),
    )
    .join(between);

/** What is searched, quoted and read where HTML is not shown: lists, quotes, and links with their address. */
export function textOf(doc: RichNode): string {
  return blocksText(childrenOf(doc), "\n\n").trim();
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

const markTags: Record<string, string> = { bold: "strong", italic: "em", code: "code" };
const blockTags: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  orderedList: "ol",
  listItem: "li",
  blockquote: "blockquote",
};

function inlineHtml(node: RichNode): string {
  if (node.type === "hardBreak") return "<br>";
  let html = escaped(node.type === missingNode ? `{{${attr(node, "name")}}}` : (node.text ?? ""));
  for (const mark of node.marks ?? []) {
    const tag = markTags[mark.type];
    const href = mark.type === "link" ? safeHref(attr(mark, "href")) : null;
    if (tag) html = `<${tag}>${html}</${tag}>`;
    else if (href) html = `<a href="${escaped(href)}" rel="noopener noreferrer nofollow">${html}</a>`;
  }
  return html;
}

function nodeHtml(node: RichNode): string {
  if (node.text !== undefined || node.type === "hardBreak" || node.type === missingNode)
    return inlineHtml(node);
  const inside = childrenOf(node).map(nodeHtml).join("");
  if (node.type === checkItemNode) return checkSign(node) + inside;
  if (node.type === checklistNode) return `<p>${childrenOf(node).map(nodeHtml).join("<br>")}</p>`;
  if (node.type === "codeBlock") return `<pre><code>${inside}</code></pre>`;
  const tag = blockTags[node.type];
  if (!tag) return inside;
  const start = node.attrs?.["start"];
  const attributes = tag === "ol" && typeof start === "number" && start !== 1 ? ` start="${start}"` : "";
  return `<${tag}${attributes}>${tag === "p" && inside === "" ? "<br>" : inside}</${tag}>`;
}

/** Written from the document itself: what the schema does not know cannot be in it. */
export function htmlOf(doc: RichNode): string {
  const blocks = [...childrenOf(doc)];
  while (
    blocks.length > 0 &&
    blocks.at(-1)?.type === "paragraph" &&
    childrenOf(blocks.at(-1) as RichNode).length === 0
  )
    blocks.pop();
  return blocks.map(nodeHtml).join("");
}

/** Variables that still wait for a value: those the macro marked, and those typed or pasted in braces. */
export function missingIn(doc: RichNode): string[] {
  return [...linesOf(doc).matchAll(/\{\{\s*([\w.]+)\s*\}\}/gu)].map(([, name]) => name ?? "");
}

export const isEmptyDoc = (doc: RichNode | null): boolean => doc === null || linesOf(doc).trim() === "";

/** Whether plain lines hold everything of it. */
export function isPlainDoc(doc: RichNode): boolean {
  return childrenOf(doc).every(
    (block) =>
      block.type === "paragraph" &&
      childrenOf(block).every((node) => node.type === "text" && (node.marks ?? []).length === 0),
  );
}
