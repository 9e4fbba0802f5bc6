export interface ImageSources {
  /** Where a picture inside the mail (`cid:`) is; null when the mail does not carry it. */
  embedded: (contentId: string) => string | null;
  /** Where the server fetches a remote picture for us; null before the agent has agreed. */
  remote: ((url: string) => string) | null;
}

const dataPicture = /^data:image\/(?:png|jpe?g|gif|webp|bmp|avif);base64,[a-z0-9+/=\s]+$/i;

/** A picture of one pixel tells the sender that the mail was read; there is nothing to see. */
function isBeacon(image: HTMLImageElement): boolean {
  const size = (name: string) => Number.parseFloat(image.getAttribute(name) ?? "");
  return size("width") <= 2 || size("height") <= 2;
}

function decoded(contentId: string): string {
  try {
    return decodeURIComponent(contentId);
  } catch {
    return contentId;
  }
}

/** What stands where a picture would: its own words in a frame, so that the reader knows something is there. */
export function putMark(image: HTMLImageElement, mark: string): void {
  const place = image.ownerDocument.createElement("span");
  place.setAttribute("data-desk", mark);
  place.textContent = image.getAttribute("alt") ?? "";
  image.replaceWith(place);
}

/**
 * Third step: no picture is fetched from where the mail says. An address of our own origin or a relative
 * one is no picture of a mail at all. Returns how many remote pictures it holds.
 */
export function rewriteImages(root: ParentNode, sources: ImageSources): number {
  let remoteCount = 0;
  for (const image of root.querySelectorAll("img")) {
    const source = (image.getAttribute("src") ?? "").trim();
    image.removeAttribute("src");
    if (dataPicture.test(source)) {
      image.setAttribute("src", source);
      continue;
    }
    if (/^cid:/i.test(source)) {
      const place = sources.embedded(decoded(source.slice(4)));
      if (place) image.setAttribute("src", place);
      else putMark(image, "missing-image");
      continue;
    }
    const url = source.startsWith("//") ? `https:${source}` : source;
    if (!/^https?:\/\//i.test(url) || isBeacon(image)) {
      image.remove();
      continue;
    }
    remoteCount += 1;
    if (sources.remote) image.setAttribute("src", sources.remote(url));
    else putMark(image, "blocked-image");
  }
  return remoteCount;
}
