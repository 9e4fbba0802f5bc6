import { queryOptions, skipToken } from "@tanstack/react-query";
import {
  deleteUpload,
  openAttachment as openAttachmentEndpoint,
  uploadAttachment,
} from "#src/domain/schema/endpoints/messages.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { endpointUrl, parseAnswer, problemFrom, request, withSession } from "./client.ts";
import { withDeadline } from "./deadline.ts";
import { OfflineError, ProblemError, TimeoutError } from "./errors.ts";
import { tellUnreachable } from "./reach.ts";

/** A file takes the time it takes; a line on which nothing moves for this long is given up. */
const stallMs = 30_000;

export const attachmentQueries = {
  /** The bytes of one file, dropped as soon as nobody looks at them. */
  content: (contentUrl: string) =>
    queryOptions({
      queryKey: ["attachments", "content", contentUrl] as const,
      queryFn: ({ signal }) => readContent(contentUrl, signal),
      staleTime: Infinity,
      gcTime: 0,
    }),
  /** An identity document as the server answered its opening; nothing asks for it, an opening puts it there. */
  opened: (attachmentId: string) =>
    queryOptions<Attachment>({
      queryKey: ["attachments", "opened", attachmentId] as const,
      queryFn: skipToken,
      staleTime: Infinity,
    }),
};

async function fetchContent(
  contentUrl: string,
  headers: Record<string, string>,
  outer: AbortSignal,
): Promise<Blob> {
  try {
    return await withDeadline(stallMs, contentUrl, outer, async (signal, alive) => {
      const response = await fetch(contentUrl, { headers, signal });
      alive();
      if (!response.ok)
        throw problemFrom(response.status, await response.text(), response.headers.get("Retry-After"));
      if (!response.body) return await response.blob();
      const watched = response.body.pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(chunk, controller) {
            alive();
            controller.enqueue(chunk);
          },
        }),
      );
      return await new Response(watched, { headers: response.headers }).blob();
    });
  } catch (error) {
    if (outer.aborted || error instanceof ProblemError || error instanceof TimeoutError) throw error;
    tellUnreachable();
    throw new OfflineError("content", { cause: error });
  }
}

function readContent(contentUrl: string, signal: AbortSignal): Promise<Blob> {
  return withSession(() => fetchContent(contentUrl, {}, signal), signal);
}

/**
 * Whether the bytes can be had: a media element says only that it failed, this says why.
 * @throws ProblemError, OfflineError
 */
export async function probeContent(contentUrl: string, signal: AbortSignal): Promise<void> {
  await withSession(() => fetchContent(contentUrl, { Range: "bytes=0-0" }, signal), signal);
}

export interface Upload {
  ticketId: string;
  file: File;
  /** The same key for every try of the same file. */
  key: string;
  onProgress: (fraction: number) => void;
  signal: AbortSignal;
}

/**
 * Uploads one file. XMLHttpRequest, because fetch tells nothing of how much has gone out.
 * @throws ProblemError (`file_too_large` brings the limit), OfflineError, ContractError, TimeoutError when
 * nothing moves any more; AbortError when cancelled
 */
export function upload(upload: Upload): Promise<Attachment> {
  return withSession(
    () =>
      withDeadline(stallMs, "upload", upload.signal, (signal, alive) =>
        uploadOnce({ ...upload, signal }, alive),
      ),
    upload.signal,
  );
}

function uploadOnce(
  { ticketId, file, key, onProgress, signal }: Upload,
  alive: () => void,
): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open("POST", endpointUrl(uploadAttachment, { query: { ticketId, name: file.name } }));
    xhr.setRequestHeader("Accept", "application/json, application/problem+json");
    xhr.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    xhr.setRequestHeader("Idempotency-Key", key);
    xhr.upload.onprogress = (event) => {
      alive();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    xhr.onload = () => {
      try {
        if (xhr.status < 200 || xhr.status > 299)
          throw problemFrom(xhr.status, xhr.responseText, xhr.getResponseHeader("Retry-After"));
        resolve(parseAnswer(uploadAttachment, xhr.responseText));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    xhr.onerror = () => {
      tellUnreachable();
      reject(new OfflineError("upload"));
    };
    xhr.onabort = () => reject(new DOMException("Cancelled", "AbortError"));
    signal.addEventListener("abort", () => xhr.abort(), { once: true });
    if (signal.aborted) reject(new DOMException("Cancelled", "AbortError"));
    else xhr.send(file);
  });
}

export function removeUpload(attachmentId: string) {
  return request(deleteUpload, { path: { attachmentId } });
}

/** Opens a sealed identity document; the reason and the agent are recorded. */
export function openAttachment(attachmentId: string, reason: string) {
  return request(openAttachmentEndpoint, { path: { attachmentId }, body: { reason } });
}
