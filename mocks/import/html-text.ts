import { JSDOM } from "jsdom";

const blocks =
  "address,article,blockquote,br,center,dd,div,dl,dt,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,td,th,tr,ul";

/** What a person would read of an HTML mail, for servers and searches that need text. Nothing of it runs. */
export function htmlText(html: string): string {
  const { document } = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll("head,script,style,template,noscript")) hidden.remove();
  for (const block of document.querySelectorAll(blocks)) block.before("\n");
  return (document.body.textContent ?? "")
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
