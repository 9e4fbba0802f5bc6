export interface LinkTarget {
  href: string;
  /** Where it really leads: the ASCII host (punycode shown as it is), or the domain of an address. */
  host: string;
}

const longestHref = 4_000;

/** A link that may be opened: absolute http, https or mailto. Anything else leads nowhere. */
export function linkTarget(raw: string): LinkTarget | null {
  const text = raw.trim();
  if (text.length > longestHref || !/^(?:https?:|mailto:)/i.test(text)) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol === "mailto:") {
    const host = url.pathname.split("@").at(-1)?.toLowerCase() ?? "";
    return host ? { href: url.href, host } : null;
  }
  if (!url.host) return null;
  // `https://bank.example@evil.example` reads as another place than it leads to.
  url.username = "";
  url.password = "";
  return { href: url.href, host: url.host };
}

/** Whether what is read already says where the link leads. */
export function saysHost(shown: string, { host }: LinkTarget): boolean {
  const named = /(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}/giu;
  const bare = host.replace(/^www\./, "").replace(/:\d+$/, "");
  const hosts = [...shown.toLowerCase().matchAll(named)].map(([name]) => name.replace(/^www\./, ""));
  return hosts.length > 0 && hosts.every((name) => name === bare);
}
