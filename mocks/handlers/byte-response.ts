/** `bytes=0-99`, `bytes=500-`, `bytes=-20`; null when the header asks for nothing we serve apart. */
function rangeOf(header: string | null, size: number): { from: number; to: number } | "unsatisfiable" | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  if (first === "") {
    const length = Number(last);
    return length === 0 || size === 0 ? "unsatisfiable" : { from: Math.max(0, size - length), to: size - 1 };
  }
  const from = Number(first);
  const to = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  return from >= size || to < from ? "unsatisfiable" : { from, to };
}

interface Named {
  name: string;
  type: string;
  etag: string;
}

/** Bytes that a browser never opens as a page of this origin. */
export function byteResponse(
  bytes: Uint8Array<ArrayBuffer>,
  { name, type, etag }: Named,
  request: Request,
): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/g, "_");
  const headers = new Headers({
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`,
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, max-age=3600",
    ETag: etag,
  });
  const range = rangeOf(request.headers.get("Range"), bytes.length);
  if (range === "unsatisfiable") {
    headers.set("Content-Range", `bytes */${bytes.length}`);
    headers.delete("Content-Type");
    return new Response(null, { status: 416, headers });
  }
  if (!range) {
    headers.set("Content-Length", String(bytes.length));
    return new Response(bytes, { status: 200, headers });
  }
  const part = bytes.slice(range.from, range.to + 1);
  headers.set("Content-Range", `bytes ${range.from}-${range.to}/${bytes.length}`);
  headers.set("Content-Length", String(part.length));
  return new Response(part, { status: 206, headers });
}
