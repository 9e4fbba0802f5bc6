import type { TicketFindings } from "#src/domain/rules/signals/signal.ts";
import type { TicketReading } from "#src/domain/rules/signals/ticket-findings.ts";
import { openWorkerCalls, type WorkerCalls } from "#src/lib/worker-calls.ts";
import workerUrl from "./findings.worker.ts?worker&url";

/** One for the session: to start it takes longer than to read a ticket. */
let worker: WorkerCalls<TicketReading, TicketFindings> | null = null;

/** What the rules find, read apart from the page. @throws Error where the worker cannot be had. */
export async function findInTicket(reading: TicketReading): Promise<TicketFindings> {
  if (typeof Worker === "undefined") {
    const { ticketFindings } = await import("#src/domain/rules/signals/ticket-findings.ts");
    return ticketFindings(reading);
  }
  worker ??= openWorkerCalls(workerUrl, () => (worker = null));
  return worker.ask(reading);
}
