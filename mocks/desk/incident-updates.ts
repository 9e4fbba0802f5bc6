import type {
  IncidentUpdate,
  UpdatePreviewRequest,
  UpdateRecipient,
} from "#src/domain/schema/incident-update.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { SendMessage } from "#src/domain/schema/message.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord, TicketRecord } from "../models/records.ts";
import { newJob, runInSteps, type JobResult } from "./jobs.ts";
import { invalid, notFound, ProblemAnswer } from "./problem.ts";
import { refuseMessage, sendMessage } from "./send-message.ts";
import { passingRows, ticketTests } from "./ticket-filter.ts";
import { maySee } from "./visibility.ts";

const MOST = 10_000;
type Words = Pick<IncidentUpdate, "texts" | "fallback">;

function refuseWords(desk: Desk, announcementId: string, { texts, fallback }: Words): void {
  if (!desk.helpCenter.announcements.some(({ id }) => id === announcementId)) throw notFound("announcement");
  if (!hasText(texts, fallback)) throw invalid("/fallback", "There is no text in this language.");
}

const hasText = (texts: Words["texts"], language: string) => (texts[language] ?? "").trim() !== "";

/** `zh-Hant` reads `zh` before it reads another language. */
function textLanguage({ texts, fallback }: Words, language: string | null): string {
  const tried = language === null ? [] : [language, language.split("-")[0] ?? language];
  return tried.find((one) => hasText(texts, one)) ?? fallback;
}

const messageFor = (ticket: TicketRecord, words: Words, lastSeenMessageId: string | null): SendMessage => ({
  visibility: "public",
  body: { text: (words.texts[textLanguage(words, ticket.language)] ?? "").trim(), html: null },
  attachmentIds: [],
  lastSeenMessageId,
  status: null,
  to: null,
  cc: null,
  sendAt: null,
});

/** Those that still wait, as far as this agent may see them. */
function waitingTickets(desk: Desk, agent: AgentRecord, incident: string): TicketRecord[] {
  return passingRows(desk, ticketTests(desk, agent, { incident, view: "all_open" }))
    .map((row) => desk.tickets.at(row))
    .toSorted((a, b) => a.number - b.number);
}

function refusalOf(desk: Desk, agent: AgentRecord, ticket: TicketRecord, send: SendMessage): string | null {
  try {
    refuseMessage(desk, agent, ticket, send);
    return null;
  } catch (error) {
    if (error instanceof ProblemAnswer) return error.code;
    throw error;
  }
}

export function previewUpdate(
  desk: Desk,
  agent: AgentRecord,
  announcementId: string,
  request: UpdatePreviewRequest,
): UpdateRecipient[] {
  refuseWords(desk, announcementId, request);
  const asked = request.ticketIds && new Set(request.ticketIds);
  return waitingTickets(desk, agent, announcementId)
    .filter(({ id }) => !asked || asked.has(id))
    .map((ticket) => {
      const facts = ticket.origin.facts(ticket);
      const isSocial = "network" in facts && "visibility" in facts;
      const lastMessageId = desk.threads.messages(ticket).at(-1)?.id ?? null;
      return {
        ticketId: ticket.id,
        number: ticket.number,
        subject: ticket.subject,
        channel: ticket.channel,
        network: isSocial ? facts.network : null,
        visibility: isSocial ? facts.visibility : null,
        language: ticket.language,
        textLanguage: textLanguage(request, ticket.language),
        lastMessageId,
        refusal: refusalOf(desk, agent, ticket, messageFor(ticket, request, lastMessageId)),
      };
    });
}

export function sendUpdate(
  desk: Desk,
  agent: AgentRecord,
  announcementId: string,
  update: IncidentUpdate,
): Job {
  refuseWords(desk, announcementId, update);
  if (update.recipients.length === 0) throw invalid("/recipients", "There is nobody to send it to.");
  if (update.recipients.length > MOST)
    throw invalid("/recipients", `One update goes to at most ${MOST} tickets.`);
  const seen = new Map(update.recipients.map((one) => [one.ticketId, one.lastSeenMessageId]));
  const record = newJob(desk, agent, seen.size, "running");
  const sendTo = ([ticketId, lastSeen]: [string, string | null]): JobResult => {
    const ticket = desk.tickets.get(ticketId);
    // The desk goes on while the job runs: it may have moved out of sight meanwhile.
    if (!ticket || !maySee(desk, agent, ticket))
      return { ticketId, number: 0, subject: "", outcome: "refused", code: "not_found" };
    const { number, subject } = ticket;
    if (ticket.incidentId !== announcementId)
      return { ticketId, number, subject, outcome: "refused", code: "not_linked" };
    try {
      sendMessage(desk, agent, ticket, messageFor(ticket, update, lastSeen));
      return { ticketId, number, subject, outcome: "sent", code: null };
    } catch (error) {
      if (error instanceof ProblemAnswer)
        return { ticketId, number, subject, outcome: "refused", code: error.code };
      throw error;
    }
  };
  desk.later(() => runInSteps(desk, record, [...seen], sendTo, () => {}), 0);
  return record.job;
}
