import { ticketFindings, type TicketReading } from "#src/domain/rules/signals/ticket-findings.ts";

export interface FindingsRequest {
  id: number;
  reading: TicketReading;
}

self.onmessage = ({ data }: MessageEvent<FindingsRequest>) => {
  self.postMessage({ id: data.id, findings: ticketFindings(data.reading) });
};
