import { ticketFindings } from "#src/domain/rules/signals/ticket-findings.ts";
import { answerCalls } from "#src/lib/worker-calls.ts";

answerCalls(ticketFindings);
