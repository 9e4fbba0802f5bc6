import { endpoint } from "../endpoint.ts";
import { incidentUpdateSchema, updatePreviewRequestSchema, updatePreviewSchema } from "../incident-update.ts";
import { jobSchema } from "../job.ts";

export const previewIncidentUpdate = endpoint({
  id: "previewIncidentUpdate",
  method: "POST",
  path: "/announcements/{announcementId}/updates/preview",
  summary: "Who of those that wait on an announcement would get an update, in which words; sends nothing",
  tag: "tickets",
  body: updatePreviewRequestSchema,
  answer: updatePreviewSchema,
  problems: ["bad_request", "not_found", "invalid"],
});

export const sendIncidentUpdate = endpoint({
  id: "sendIncidentUpdate",
  method: "POST",
  path: "/announcements/{announcementId}/updates",
  summary: "Send an update to the customers who wait on an announcement, as a job: each ticket at most once",
  tag: "tickets",
  headers: ["Idempotency-Key"],
  body: incidentUpdateSchema,
  answer: jobSchema,
  success: 202,
  problems: ["bad_request", "not_found", "idempotency_key_reused", "invalid"],
});
