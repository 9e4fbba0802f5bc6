import * as z from "zod/mini";
import { describeFields, describeSchema, type Comments } from "./openapi-comments.ts";
import { actorSchema, agentRefSchema, agentSchema } from "#src/domain/schema/actor.ts";
import { announcementSchema } from "#src/domain/schema/announcement.ts";
import {
  articleSchema,
  articleSummarySchema,
  helpSectionSchema,
  articleSearchDocumentSchema,
} from "#src/domain/schema/article.ts";
import { attachmentSchema, openAttachmentSchema } from "#src/domain/schema/attachment.ts";
import * as facts from "#src/domain/schema/channel-facts.ts";
import { deskConfigSchema } from "#src/domain/schema/desk-config.ts";
import type { AnyEndpoint } from "#src/domain/schema/endpoint.ts";
import * as update from "#src/domain/schema/incident-update.ts";
import { bulkRequestSchema, jobSchema } from "#src/domain/schema/job.ts";
import { liveEventSchema } from "#src/domain/schema/live-event.ts";
import {
  macroContentSchema,
  macroReviewSchema,
  macroSchema,
  newMacroSchema,
} from "#src/domain/schema/macro.ts";
import * as message from "#src/domain/schema/message.ts";
import { problemSchema } from "#src/domain/schema/problem.ts";
import { queueCellSchema, queuesSchema, workloadSchema } from "#src/domain/schema/queue.ts";
import { contactSchema, requesterSchema } from "#src/domain/schema/requester.ts";
import { sessionSchema, signInOptionsSchema, signInSchema } from "#src/domain/schema/session.ts";
import { facetsSchema, ticketFiltersSchema, viewSchema } from "#src/domain/schema/ticket-filters.ts";
import * as ticket from "#src/domain/schema/ticket.ts";

/** The nouns, by the names a server author reads. */
const named: Record<string, z.ZodMiniType> = {
  Actor: actorSchema,
  Agent: agentSchema,
  AgentRef: agentRefSchema,
  Announcement: announcementSchema,
  Article: articleSchema,
  ArticleSearchDocument: articleSearchDocumentSchema,
  ArticleSummary: articleSummarySchema,
  Attachment: attachmentSchema,
  BulkRequest: bulkRequestSchema,
  ChannelFacts: facts.channelFactsSchema,
  Contact: contactSchema,
  DeskConfig: deskConfigSchema,
  EmailFacts: facts.emailFactsSchema,
  Facets: facetsSchema,
  HelpCenterFacts: facts.helpCenterFactsSchema,
  HelpSection: helpSectionSchema,
  IncidentUpdate: update.incidentUpdateSchema,
  Job: jobSchema,
  LiveEvent: liveEventSchema,
  Macro: macroSchema,
  MacroContent: macroContentSchema,
  MacroReview: macroReviewSchema,
  MailAddress: facts.mailAddressSchema,
  MailFacts: facts.mailFactsSchema,
  MaskedSpan: message.maskedSpanSchema,
  Message: message.messageSchema,
  MessageBody: message.messageBodySchema,
  NewMacro: newMacroSchema,
  OpenAttachment: openAttachmentSchema,
  Post: facts.postSchema,
  Problem: problemSchema,
  QueueCell: queueCellSchema,
  Queues: queuesSchema,
  Requester: requesterSchema,
  Reveal: message.revealSchema,
  Revealed: message.revealedSchema,
  SendMessage: message.sendMessageSchema,
  Session: sessionSchema,
  SignIn: signInSchema,
  SignInOptions: signInOptionsSchema,
  Sla: ticket.slaSchema,
  SocialFacts: facts.socialFactsSchema,
  Ticket: ticket.ticketSchema,
  TicketChange: ticket.ticketChangeSchema,
  TicketEvent: message.ticketEventSchema,
  TicketFilters: ticketFiltersSchema,
  TicketPage: ticket.ticketPageSchema,
  TicketSummary: ticket.ticketSummarySchema,
  TimelineItem: message.timelineItemSchema,
  TimelinePage: message.timelinePageSchema,
  UpdatePreview: update.updatePreviewSchema,
  UpdatePreviewRequest: update.updatePreviewRequestSchema,
  UpdateRecipient: update.updateRecipientSchema,
  View: viewSchema,
  WebFormFacts: facts.webFormFactsSchema,
  Workload: workloadSchema,
};

export type JsonSchema = Record<string, unknown>;

/** Constants whose fields stand inside a noun beside its own. */
const within: Record<string, string[]> = {
  Job: ["jobResultSchema"],
  Ticket: ["ticketSummarySchema"],
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const pathOf = (name: string) => `#/components/schemas/${name}`;

/** `anyOf: [enum, string]` is how an enum that may grow is written; one line says what it means. */
function describeOpenEnum(schema: JsonSchema): void {
  const options = schema["anyOf"];
  if (!Array.isArray(options) || options.length !== 2) return;
  const [known, any] = options as JsonSchema[];
  if (known?.["enum"] && any?.["type"] === "string" && Object.keys(any).length === 1) {
    schema["description"] ??= "May grow: an unknown value is shown as it is.";
  }
}

export interface ComponentSchemas {
  schemas: Record<string, JsonSchema>;
  refTo: (schema: z.ZodMiniType) => { $ref: string };
}

/** JSON Schema of every noun, and of the bodies and answers that have no name of their own. */
export function componentSchemas(endpoints: AnyEndpoint[], comments: Comments): ComponentSchemas {
  const names = new Map<z.ZodMiniType, string>(Object.entries(named).map(([name, schema]) => [schema, name]));
  for (const { id, body, answer } of endpoints) {
    if (body && !names.has(body)) names.set(body, `${capital(id)}Body`);
    if (answer && !names.has(answer)) names.set(answer, `${capital(id)}Answer`);
  }
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    // What a server sends may have more than we know: nothing is said about further properties.
    io: "input",
    uri: pathOf,
    override: ({ jsonSchema }) => describeOpenEnum(jsonSchema),
  });
  const schemas: Record<string, JsonSchema> = {};
  for (const [name, { $schema: _schema, $id: _id, ...schema }] of Object.entries(made.schemas).sort(
    ([a], [b]) => (a < b ? -1 : 1),
  )) {
    schemas[name] = schema;
    for (const inner of within[name] ?? []) describeFields(schema, inner, comments);
    describeSchema(schema, `${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`, comments);
  }
  return {
    schemas,
    refTo: (schema) => {
      const name = names.get(schema);
      if (name === undefined) throw new Error("A schema of the table has no name");
      return { $ref: pathOf(name) };
    },
  };
}
