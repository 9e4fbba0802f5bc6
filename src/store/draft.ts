import * as z from "zod/mini";
import { isEmptyDoc, type RichNode } from "#src/domain/rules/rich-text.ts";
import { attachmentSchema } from "#src/domain/schema/attachment.ts";
import { mailAddressSchema } from "#src/domain/schema/channel-facts.ts";
import { ticketChangeSchema } from "#src/domain/schema/ticket.ts";

/** What an agent has written on one ticket and not yet sent. */
export const draftSchema = z.object({
  doc: z.nullable(
    z.custom<RichNode>(
      (value) => typeof value === "object" && value !== null && "type" in value && value.type === "doc",
    ),
  ),
  visibility: z.enum(["public", "internal"]),
  /** Mail: null as long as the last mail's own addresses hold. */
  to: z.nullable(z.array(mailAddressSchema)),
  cc: z.nullable(z.array(mailAddressSchema)),
  /** Of a macro: fields that change with the send. */
  change: z.nullable(ticketChangeSchema),
  /** Files that are uploaded and wait for the send. */
  attachments: z.array(attachmentSchema),
  /** How many messages by others came before it could be sent; the agent has to look at them first. */
  movedBy: z.int(),
  updatedAt: z.string(),
});
export type Draft = z.infer<typeof draftSchema>;

export const emptyDraft: Draft = {
  doc: null,
  visibility: "public",
  to: null,
  cc: null,
  change: null,
  attachments: [],
  movedBy: 0,
  updatedAt: "",
};

export function isEmptyDraft(draft: Draft): boolean {
  return isEmptyDoc(draft.doc) && draft.attachments.length === 0 && draft.change === null;
}

/** Both, the first above the second: nothing of either is lost. */
export function joinDrafts(first: Draft, second: Draft): Draft {
  if (isEmptyDraft(second)) return first;
  if (isEmptyDraft(first)) return second;
  const content = [...(first.doc?.content ?? []), ...(second.doc?.content ?? [])];
  return {
    ...first,
    doc: { type: "doc", content },
    attachments: [...first.attachments, ...second.attachments],
    change: first.change ?? second.change,
    movedBy: Math.max(first.movedBy, second.movedBy),
  };
}
