import { pictureSize, sniffType } from "./base/sniff.ts";
import type { FileRecord } from "./models/records.ts";
import { seedFileRecord } from "./worlds/from-stories.ts";

/** A seed file by its name, or a file of one's own. */
export type BroughtFile = string | { name: string; type: string; base64: string };

const pictures = new Set(["image/png", "image/jpeg", "image/gif", "image/webp"]);

/** A file as a customer's message brings it. */
export function broughtFile(
  file: BroughtFile,
  place: Pick<FileRecord, "id" | "ticketId" | "messageId" | "createdAt">,
): FileRecord {
  if (typeof file === "string") return seedFileRecord(file, place);
  const bytes = Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0));
  const sniffed = sniffType(bytes);
  const size = pictureSize(bytes, sniffed);
  const memory = { from: "memory" as const, bytes };
  return {
    ...place,
    name: file.name,
    size: bytes.length,
    declaredType: file.type || "application/octet-stream",
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
