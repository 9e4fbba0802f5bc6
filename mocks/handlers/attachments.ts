import * as table from "#src/domain/schema/endpoints/messages.ts";
import { hash, hashToken } from "../base/hash.ts";
import { sniffType } from "../base/sniff.ts";
import { recordOf } from "../brought-file.ts";
import { actorOf, attachmentAnswer } from "../desk/answers.ts";
import { bytesOf, patternPng, seenFile } from "../desk/files.ts";
import { invalid, notFound, ProblemAnswer } from "../desk/problem.ts";
import { recordEvent } from "../desk/ticket-change.ts";
import { mayUnseal, seenTicket } from "../desk/visibility.ts";
import type { FileRecord } from "../models/records.ts";
import { byteResponse } from "./byte-response.ts";
import { route } from "./route.ts";

const OPEN_FOR = 15 * 60_000;

const etagOf = (file: FileRecord) => `"${hash(file.id, file.size).toString(16)}"`;

/** A trader's domain pictures exist; a pixel that only counts readers does not. */
function isKnownPicture(url: URL): boolean {
  return /\.(png|jpe?g|gif|webp)$/i.test(url.pathname) && !/missing|gone|404/i.test(url.pathname);
}

export const attachmentRoutes = [
  route(table.uploadAttachment, ({ desk, agent, query, bytes, request }) => {
    const ticket = seenTicket(desk, agent, query.ticketId);
    if (bytes.length === 0) throw invalid("", "This file is empty.");
    if (query.name.length > 255 || /[\\/\0]/.test(query.name))
      throw invalid("/name", "A file's name has no slashes and at most 255 characters.");
    const file = recordOf(
      { name: query.name, type: request.headers.get("Content-Type") ?? "", bytes },
      {
        id: `upload-${desk.count("upload")}`,
        ticketId: ticket.id,
        messageId: null,
        createdAt: desk.clock.tick(),
      },
    );
    desk.uploads.set(file.id, file);
    return { body: attachmentAnswer(file) };
  }),

  route(table.deleteUpload, ({ desk, agent, params }) => {
    const id = params["attachmentId"] ?? "";
    const [file] = seenFile(desk, agent, id);
    if (!desk.uploads.has(id) || file.messageId !== null) throw notFound("upload that no message carries");
    desk.uploads.delete(id);
    return undefined;
  }),

  route(table.openAttachment, ({ desk, agent, params, body }) => {
    const [file, ticket] = seenFile(desk, agent, params["attachmentId"] ?? "");
    if (file.sensitivity !== "identity_document") return { body: attachmentAnswer(file) };
    if (!mayUnseal(agent, ticket)) {
      throw new ProblemAnswer(
        "forbidden",
        "Only those who answer this ticket, and supervisors, open its identity documents.",
      );
    }
    const token = hashToken(32, desk.seed, "opening", desk.count("opening"), agent.id, file.id);
    desk.openings.set(token, { fileId: file.id, agentId: agent.id, until: desk.clock.now() + OPEN_FOR });
    recordEvent(desk, ticket, actorOf(agent), "identity_document_opened", file.name, body.reason);
    return { body: attachmentAnswer(file, token) };
  }),

  route(table.getAttachmentContent, async ({ desk, agent, params, query, request }) => {
    const [file] = seenFile(desk, agent, params["attachmentId"] ?? "");
    if (file.sensitivity === "identity_document") {
      const opening = query.token === undefined ? undefined : desk.openings.get(query.token);
      const isOpen =
        opening &&
        opening.fileId === file.id &&
        opening.agentId === agent.id &&
        opening.until > desk.clock.now();
      if (!isOpen)
        throw new ProblemAnswer(
          "identity_document_sealed",
          "Open this document on purpose first; that is put on record.",
        );
    }
    const response = byteResponse(
      await bytesOf(desk, file.bytes),
      { name: file.name, type: file.declaredType, etag: etagOf(file) },
      request,
    );
    if (file.sensitivity === "identity_document") response.headers.set("Cache-Control", "no-store");
    return response;
  }),

  route(table.getAttachmentThumbnail, async ({ desk, agent, params, request }) => {
    const [file] = seenFile(desk, agent, params["attachmentId"] ?? "");
    if (!file.thumbnail) throw notFound("thumbnail");
    const bytes = await bytesOf(desk, file.thumbnail);
    return byteResponse(
      bytes,
      { name: "thumbnail", type: sniffType(bytes) ?? "image/png", etag: etagOf(file) },
      request,
    );
  }),

  route(table.getRemoteImage, ({ query, request }) => {
    const url = URL.canParse(query.url) ? new URL(query.url) : null;
    if (!url || (url.protocol !== "https:" && url.protocol !== "http:")) {
      throw new ProblemAnswer("bad_request", "url is the http or https address of a picture.");
    }
    if (!isKnownPicture(url)) throw notFound("picture");
    const bytes = patternPng(320, 96, url.href);
    return byteResponse(
      bytes,
      { name: "picture.png", type: "image/png", etag: `"${hash(url.href).toString(16)}"` },
      request,
    );
  }),
];
