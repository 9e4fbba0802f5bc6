import { pictureSize, sniffType } from "./base/sniff.ts";
import type { FileRecord } from "./models/records.ts";
import { seedFileRecord } from "./worlds/from-stories.ts";

/** A seed file by its name, or a file of one's own. */
export type BroughtFile = string | { name: string; type: string; base64: string };

const pictures = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** A file whose bytes came just now, looked at as the server looks at each: its first bytes say what it is. */
export function recordOf(
  { name, type, bytes }: { name: string; type: string; bytes: Uint8Array<ArrayBuffer> },
  place: Pick<FileRecord, "id" | "ticketId" | "messageId" | "createdAt">,
): FileRecord {
  const sniffed = sniffType(bytes);
  const size = pictureSize(bytes, sniffed);
  const memory = { from: "memory" as const, bytes };
  return {
    ...place,
    name,
    size: bytes.length,
    declaredType: type || "application/octet-stream",
    sniffedType: sniffed,
    sensitivity: "none",
    contentId: null,
    width: size?.width ?? null,
    height: size?.height ?? null,
    durationSeconds: null,
    bytes: memory,
    thumbnail: pictures.has(sniffed ?? "") ? memory : null,
  };
}

/** A file as a customer's message brings it. */
export function broughtFile(
  file: BroughtFile,
  place: Pick<FileRecord, "id" | "ticketId" | "messageId" | "createdAt">,
): FileRecord {
  if (typeof file === "string") return seedFileRecord(file, place);
  return recordOf(
    { ...file, bytes: Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0)) },
    place,
  );
}
