import { putMark } from "./rewrite-images.ts";
import { linkTarget } from "#src/domain/rules/link-target.ts";

const keyFields = ["key", "code", "location", "repeat", "ctrlKey", "metaKey", "shiftKey", "altKey"] as const;

/** The frame may open nothing itself: the desk opens the link, in a window that knows nothing of the desk. */
function openLink(event: MouseEvent): void {
  if (event.button > 1) return;
  const [target] = event.composedPath();
  // A node of the frame is no instance of this window's classes.
  const link = target && "closest" in target ? (target as Element).closest("a[href]") : null;
  if (!link) return;
  event.preventDefault();
  const place = linkTarget(link.getAttribute("href") ?? "");
  if (place) window.open(place.href, "_blank", "noopener,noreferrer");
}

/** One that failed before anybody listened. */
const hasFailed = (image: HTMLImageElement) =>
  image.complete && image.naturalWidth === 0 && Boolean(image.getAttribute("src"));

/** Listens from outside: links open through the desk, and its single keys work while a mail has the focus. */
export function listenToFrame(
  frame: HTMLIFrameElement,
  inside: Document,
  onPictureFailed: () => void,
): () => void {
  const giveUp = (image: HTMLImageElement) => {
    putMark(image, "missing-image");
    onPictureFailed();
  };
  const handleError = ({ target }: Event) => {
    // A node of the frame is no instance of this window's classes.
    if (target && "localName" in target && target.localName === "img") giveUp(target as HTMLImageElement);
  };
  for (const image of inside.images) if (hasFailed(image)) giveUp(image);
  // An error of a picture does not bubble.
  inside.addEventListener("error", handleError, true);
  const handleKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const init: KeyboardEventInit = { bubbles: true, cancelable: true, composed: true };
    for (const field of keyFields) Object.assign(init, { [field]: event[field] });
    const heard = new KeyboardEvent("keydown", init);
    if (!frame.dispatchEvent(heard)) event.preventDefault();
  };
  inside.addEventListener("click", openLink);
  inside.addEventListener("auxclick", openLink);
  inside.addEventListener("keydown", handleKeyDown);
  return () => {
    inside.removeEventListener("error", handleError, true);
    inside.removeEventListener("click", openLink);
    inside.removeEventListener("auxclick", openLink);
    inside.removeEventListener("keydown", handleKeyDown);
  };
}
