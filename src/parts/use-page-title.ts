import { useEffect } from "react";

interface Shown {
  title: string;
  /** What lies over it names the page: a ticket over its list. */
  depth: number;
}

const productName = "Madoguchi";
let shown: readonly Shown[] = [];

let waiting: ReturnType<typeof setTimeout> | undefined;

function write(): void {
  const top = shown.reduce<Shown | null>((best, one) => (best && best.depth > one.depth ? best : one), null);
  document.title = top ? `${top.title} · ${productName}` : productName;
}

/** A title goes to the browser's own process: once for all that changed, and after what changed is painted. */
function change(next: readonly Shown[]): void {
  shown = next;
  clearTimeout(waiting);
  waiting = setTimeout(write);
}

/** Names the page in the tab while the caller is on screen; null leaves it to what lies below. */
export function usePageTitle(title: string | null, depth = 0): void {
  useEffect(() => {
    if (title === null) return;
    const own = { title, depth };
    change([...shown, own]);
    return () => change(shown.filter((other) => other !== own));
  }, [title, depth]);
}
