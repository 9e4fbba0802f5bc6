import * as table from "#src/domain/schema/endpoints/supervision.ts";
import { startBulk, undoJob } from "../desk/jobs.ts";
import { notFound } from "../desk/problem.ts";
import { countQueues, countWorkload } from "../desk/queues.ts";
import type { Desk, JobRecord } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { route } from "./route.ts";

function ownJob(desk: Desk, agent: AgentRecord, jobId: string): JobRecord {
  const record = desk.jobs.get(jobId);
  if (!record || record.ownerId !== agent.id) throw notFound("job");
  return record;
}

export const supervisionRoutes = [
  route(table.getQueues, ({ desk, agent }) => ({ body: countQueues(desk, agent) })),

  route(table.getWorkload, ({ desk, agent }) => ({ body: countWorkload(desk, agent) })),

  route(table.startBulk, ({ desk, agent, body }) => ({ body: startBulk(desk, agent, body) })),

  route(table.getJob, ({ desk, agent, params }) => ({
    body: ownJob(desk, agent, params["jobId"] ?? "").job,
  })),

  route(table.undoJob, ({ desk, agent, params }) => ({
    body: undoJob(desk, agent, ownJob(desk, agent, params["jobId"] ?? "")),
  })),
];
