import { QueryObserver, type QueryClient } from "@tanstack/react-query";
import { supervisionQueries } from "#src/api/supervision.ts";
import type { Job } from "#src/domain/schema/job.ts";

/** The stream brings every step; asking is for when it is interrupted. */
const askEveryMs = 1_500;

export function isOver(job: Job | undefined): boolean {
  return job !== undefined && job.state !== "running";
}

export function jobProgress(jobId: string) {
  return {
    ...supervisionQueries.job(jobId),
    refetchInterval: ({ state }: { state: { data: Job | undefined } }) =>
      isOver(state.data) ? false : askEveryMs,
  } as const;
}

/** Resolves when the job is over, whether or not anyone still looks at it. */
export function untilOver(client: QueryClient, jobId: string): Promise<Job> {
  const observer = new QueryObserver(client, jobProgress(jobId));
  return new Promise((resolve) => {
    const check = (job: Job | undefined) => {
      if (!job || !isOver(job)) return;
      // Not before `subscribe` has returned.
      queueMicrotask(() => stop());
      resolve(job);
    };
    const stop = observer.subscribe(({ data }) => check(data));
    check(observer.getCurrentResult().data);
  });
}
