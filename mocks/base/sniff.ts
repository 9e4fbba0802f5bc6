const magic: [type: string, offset: number, bytes: number[]][] = [
  ["image/png", 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", 0, [0xff, 0xd8, 0xff]],
  ["image/gif", 0, [0x47, 0x49, 0x46, 0x38]],
  ["image/bmp", 0, [0x42, 0x4d]],
  ["application/pdf", 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["video/webm", 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ["application/zip", 0, [0x50, 0x4b, 0x03, 0x04]],
  ["application/zip", 0, [0x50, 0x4b, 0x05, 0x06]],
  ["application/gzip", 0, [0x1f, 0x8b]],
  ["application/x-7z-compressed", 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["application/vnd.rar", 0, [0x52, 0x61, 0x72, 0x21]],
  ["application/vnd.microsoft.portable-executable", 0, [0x4d, 0x5a]],
  ["application/x-elf", 0, [0x7f, 0x45, 0x4c, 0x46]],
  ["application/x-mach-binary", 0, [0xcf, 0xfa, 0xed, 0xfe]],
  ["audio/mpeg", 0, [0x49, 0x44, 0x33]],
  ["audio/mpeg", 0, [0xff, 0xfb]],
  ["audio/mpeg", 0, [0xff, 0xf3]],
  ["audio/ogg", 0, [0x4f, 0x67, 0x67, 0x53]],
];

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

function sniffContainer(bytes: Uint8Array): string | null {
  if (ascii(bytes, 0, 4) === "RIFF") {
    if (ascii(bytes, 8, 12) === "WEBP") return "image/webp";
    if (ascii(bytes, 8, 12) === "WAVE") return "audio/wav";
  }
  if (ascii(bytes, 4, 8) !== "ftyp") return null;
  const brand = ascii(bytes, 8, 12);
  if (/^(heic|heix|hevc|mif1|msf1)$/.test(brand)) return "image/heic";
  if (brand === "avif") return "image/avif";
  if (brand.startsWith("qt")) return "video/quicktime";
  return brand.startsWith("M4A") ? "audio/mp4" : "video/mp4";
}

function sniffText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 1024);
  if (head.includes(0)) return null;
  const text = new TextDecoder("utf-8")
    .decode(head)
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)?(<!doctype svg[^>]*>\s*)?<svg[\s>]/i.test(text))
    return "image/svg+xml";
  if (/^<(!doctype html|html|head|body|script|iframe|meta|form)\b/i.test(text)) return "text/html";
  if (text.startsWith("#!")) return "text/x-shellscript";
  // Plain text, JSON and CSV begin with nothing of their own.
  return null;
}

/** What the first bytes say a file is; null when they say nothing. */
export function sniffType(bytes: Uint8Array): string | null {
  for (const [type, offset, signature] of magic) {
    if (signature.every((byte, index) => bytes[offset + index] === byte)) return type;
  }
  return sniffContainer(bytes) ?? sniffText(bytes);
}

/** Width and height where they stand at a fixed place. */
export function pictureSize(
  bytes: Uint8Array,
  type: string | null,
): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === "image/png" && bytes.length > 24)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  if (type === "image/gif" && bytes.length > 10) {
    return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (type !== "image/jpeg") return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return null;
}
