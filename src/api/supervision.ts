import { queryOptions } from "@tanstack/react-query";
import {
  getJob,
  getQueues,
  getWorkload,
  startBulk as startBulkEndpoint,
  undoJob as undoJobEndpoint,
} from "#src/domain/schema/endpoints/supervision.ts";
import type { BulkRequest } from "#src/domain/schema/job.ts";
import { request } from "./client.ts";
import { supervisionKeys } from "./supervision-keys.ts";

export const supervisionQueries = {
  queues: () =>
    queryOptions({
      queryKey: [...supervisionKeys.all, "queues"],
      queryFn: ({ signal }) => request(getQueues, { signal }),
      staleTime: 10_000,
    }),
  workload: () =>
    queryOptions({
      queryKey: [...supervisionKeys.all, "workload"],
      queryFn: ({ signal }) => request(getWorkload, { signal }),
      staleTime: 10_000,
    }),
  job: (jobId: string) =>
    queryOptions({
      queryKey: supervisionKeys.job(jobId),
      queryFn: ({ signal }) => request(getJob, { path: { jobId }, signal }),
      staleTime: 5_000,
    }),
};

export function startBulk(key: string, body: BulkRequest) {
  return request(startBulkEndpoint, { body, headers: { "Idempotency-Key": key } });
}

export function undoJob(key: string, jobId: string) {
  return request(undoJobEndpoint, { path: { jobId }, headers: { "Idempotency-Key": key } });
}
