import {
  previewIncidentUpdate as previewEndpoint,
  sendIncidentUpdate as sendEndpoint,
} from "#src/domain/schema/endpoints/incident-updates.ts";
import type { IncidentUpdate, UpdatePreviewRequest } from "#src/domain/schema/incident-update.ts";
import { request } from "./client.ts";

export function previewIncidentUpdate(announcementId: string, body: UpdatePreviewRequest) {
  return request(previewEndpoint, { path: { announcementId }, body });
}

/** Sends once per key: the same key with the same content answers with the same job, for 7 days. */
export function sendIncidentUpdate(announcementId: string, key: string, body: IncidentUpdate) {
  return request(sendEndpoint, { path: { announcementId }, body, headers: { "Idempotency-Key": key } });
}
