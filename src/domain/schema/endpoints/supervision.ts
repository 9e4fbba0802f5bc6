import { endpoint } from "../endpoint.ts";
import { bulkRequestSchema, jobSchema } from "../job.ts";
import { queuesSchema, workloadSchema } from "../queue.ts";

export const getQueues = endpoint({
  id: "getQueues",
  method: "GET",
  path: "/queues",
  summary: "Open tickets by category and channel",
  tag: "supervision",
  access: "supervisor",
  answer: queuesSchema,
  problems: ["supervisor_only"],
});

export const getWorkload = endpoint({
  id: "getWorkload",
  method: "GET",
  path: "/workload",
  summary: "Open tickets by agent",
  tag: "supervision",
  access: "supervisor",
  answer: workloadSchema,
  problems: ["supervisor_only"],
});

export const startBulk = endpoint({
  id: "startBulk",
  method: "POST",
  path: "/bulk",
  summary: "Change many tickets, or say what that would do",
  tag: "supervision",
  headers: ["Idempotency-Key"],
  body: bulkRequestSchema,
  answer: jobSchema,
  success: 202,
  problems: ["bad_request", "forbidden", "idempotency_key_reused", "invalid"],
});

export const getJob = endpoint({
  id: "getJob",
  method: "GET",
  path: "/jobs/{jobId}",
  summary: "How far a job is",
  tag: "supervision",
  answer: jobSchema,
  problems: ["not_found"],
});

export const undoJob = endpoint({
  id: "undoJob",
  method: "POST",
  path: "/jobs/{jobId}/undo",
  summary: "Put back what a job changed and nobody has changed since",
  tag: "supervision",
  headers: ["Idempotency-Key"],
  answer: jobSchema,
  success: 202,
  problems: ["bad_request", "not_found", "idempotency_key_reused"],
});
