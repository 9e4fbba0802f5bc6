import type { TicketFindings } from "#src/domain/rules/signals/signal.ts";
import type { TicketReading } from "#src/domain/rules/signals/ticket-findings.ts";
import { trustedScriptUrl } from "#src/lib/trusted-types.ts";
import workerUrl from "./findings.worker.ts?worker&url";
import type { FindingsRequest } from "./findings.worker.ts";

interface Waiting {
  resolve: (findings: TicketFindings) => void;
  reject: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | null = null;
let lastId = 0;

/** One for the session: to start it takes longer than to read a ticket. */
function workerNow(): Worker {
  if (worker) return worker;
  const started = new Worker(trustedScriptUrl(workerUrl), { type: "module" });
  started.onmessage = ({ data }: MessageEvent<{ id: number; findings: TicketFindings }>) => {
    waiting.get(data.id)?.resolve(data.findings);
    waiting.delete(data.id);
  };
  started.onerror = (event) => {
    started.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error(event.message || "The worker failed"));
    waiting.clear();
  };
  return (worker = started);
}

/** What the rules find, read apart from the page. @throws Error where the worker cannot be had. */
export async function findInTicket(reading: TicketReading): Promise<TicketFindings> {
  if (typeof Worker === "undefined") {
    const { ticketFindings } = await import("#src/domain/rules/signals/ticket-findings.ts");
    return ticketFindings(reading);
  }
  const target = workerNow();
  const id = (lastId += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    target.postMessage({ id, reading } satisfies FindingsRequest);
  });
}
