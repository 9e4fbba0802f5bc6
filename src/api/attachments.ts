import { queryOptions, skipToken } from "@tanstack/react-query";
import {
  deleteUpload,
  openAttachment as openAttachmentEndpoint,
  uploadAttachment,
} from "#src/domain/schema/endpoints/messages.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { endpointUrl, parseAnswer, problemFrom, request, withSession } from "./client.ts";
import { OfflineError } from "./errors.ts";

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
  signal: AbortSignal,
): Promise<Blob> {
  try {
    const response = await fetch(contentUrl, { headers, signal });
    if (!response.ok)
      throw problemFrom(response.status, await response.text(), response.headers.get("Retry-After"));
    return await response.blob();
  } catch (error) {
    if (signal.aborted || !(error instanceof TypeError)) throw error;
    throw new OfflineError("content", { cause: error });
  }
}

function readContent(contentUrl: string, signal: AbortSignal): Promise<Blob> {
  return withSession(() => fetchContent(contentUrl, {}, signal));
}

/**
 * Whether the bytes can be had: a media element says only that it failed, this says why.
 * @throws ProblemError, OfflineError
 */
export async function probeContent(contentUrl: string, signal: AbortSignal): Promise<void> {
  await withSession(() => fetchContent(contentUrl, { Range: "bytes=0-0" }, signal));
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
 * @throws ProblemError (`file_too_large` brings the limit), OfflineError, ContractError; AbortError when cancelled
 */
export function upload(upload: Upload): Promise<Attachment> {
  return withSession(() => uploadOnce(upload));
}

function uploadOnce({ ticketId, file, key, onProgress, signal }: Upload): Promise<Attachment> {
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open("POST", endpointUrl(uploadAttachment, { query: { ticketId, name: file.name } }));
    xhr.setRequestHeader("Accept", "application/json, application/problem+json");
    xhr.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    xhr.setRequestHeader("Idempotency-Key", key);
    xhr.upload.onprogress = (event) => {
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
    xhr.onerror = () => reject(new OfflineError("upload"));
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
