import { linkTarget, saysHost } from "#src/domain/rules/link-target.ts";

const looksLikeAddress = /https?:\/\/\S|www\.\S|^\s*(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?\s*$/iu;

/**
 * Second step: a link is kept only where it leads to http, https or mail. It opens in a window that knows
 * nothing of the desk. With `showsDestination` it says beside its words where it leads, when they do not.
 */
export function rewriteLinks(root: ParentNode, showsDestination: boolean): void {
  for (const link of root.querySelectorAll("a")) {
    const target = linkTarget(link.getAttribute("href") ?? "");
    if (!target) {
      link.removeAttribute("href");
      continue;
    }
    link.setAttribute("href", target.href);
    link.setAttribute("target", "_blank");
    link.setAttribute("rel", "noopener noreferrer nofollow");
    link.setAttribute("title", target.host);
    const words = link.textContent;
    if (!showsDestination || saysHost(words, target)) continue;
    const destination = link.ownerDocument.createElement("span");
    // Words that name another place than the link leads to are how phishing looks.
    destination.setAttribute("data-desk", looksLikeAddress.test(words) ? "false-destination" : "destination");
    destination.textContent = target.host;
    // Behind the link: a mail may paint its links as buttons, and people must be able to read this.
    link.after(destination);
  }
}
