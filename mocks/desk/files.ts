import { paintPng } from "../base/png.ts";
import { hash } from "../base/hash.ts";
import { makeFile } from "../base/made-files.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, Bytes, FileRecord, TicketRecord } from "../models/records.ts";
import { notFound } from "./problem.ts";
import { maySee } from "./visibility.ts";

/** The file and its ticket, or 404 for who may not see that ticket. */
export function seenFile(desk: Desk, agent: AgentRecord, fileId: string): [FileRecord, TicketRecord] {
  const [, ofThread] = /^(.+)\.\d+\.f\d+$/.exec(fileId) ?? [];
  const uploaded = desk.uploads.get(fileId);
  const ticket = desk.tickets.get(uploaded?.ticketId ?? ofThread ?? "");
  const file =
    uploaded ??
    (ticket &&
      desk.threads
        .messages(ticket)
        .flatMap((message) => message.files)
        .find((candidate) => candidate.id === fileId));
  if (!file || !ticket || !maySee(desk, agent, ticket)) throw notFound("file");
  return [file, ticket];
}

export async function bytesOf(desk: Desk, bytes: Bytes): Promise<Uint8Array<ArrayBuffer>> {
  switch (bytes.from) {
    case "seed":
      return desk.readSeedFile(bytes.file);
    case "base64":
      return Uint8Array.from(atob(bytes.base64), (sign) => sign.charCodeAt(0));
    case "memory":
      return bytes.bytes;
    case "made":
      return makeFile(bytes.kind, bytes.seed);
  }
}

/** Tiles of one colour family: what a mail's logo or a blurred document may look like from afar. */
export function patternPng(width: number, height: number, seed: string): Uint8Array<ArrayBuffer> {
  const hue = hash(seed) % 90;
  return paintPng(width, height, (x, y) => {
    const shade = hash(seed, x >> 4, y >> 4) % 40;
    return [90 + hue + shade, 120 + shade, 180 - hue + shade];
  });
}
