/** Apart from the queries: what comes over the stream touches them on a page that never asks for any. */
export const supervisionKeys = {
  all: ["supervision"] as const,
  job: (jobId: string) => ["jobs", jobId] as const,
};
