import * as z from "zod/mini";
import { isEmptyDoc, type RichNode } from "#src/domain/rules/rich-text.ts";
import { attachmentSchema } from "#src/domain/schema/attachment.ts";
import { mailAddressSchema } from "#src/domain/schema/channel-facts.ts";
import { ticketChangeSchema } from "#src/domain/schema/ticket.ts";

const richDoc = z.custom<RichNode>(
  (value) => typeof value === "object" && value !== null && "type" in value && value.type === "doc",
);

/** What an agent has written on one ticket and not yet sent. */
export const draftSchema = z.object({
  doc: z.nullable(richDoc),
  visibility: z.enum(["public", "internal"]),
  /**
   * Of the other kind: a note beside a reply, or a reply beside a note. null as long as there is one text only, which
   * goes along when the kind is changed; kept apart once, they stay so.
   */
  other: z._default(z.nullable(richDoc), null),
  /**
   * Social: null goes where the ticket came from; `invite` is a public reply after which the next is direct.
   */
  audience: z._default(z.nullable(z.enum(["direct", "invite"])), null),
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
  other: null,
  audience: null,
  to: null,
  cc: null,
  change: null,
  attachments: [],
  movedBy: 0,
  updatedAt: "",
};

export function isEmptyDraft(draft: Draft): boolean {
  return (
    isEmptyDoc(draft.doc) &&
    isEmptyDoc(draft.other) &&
    draft.attachments.length === 0 &&
    draft.change === null
  );
}

/** Both, the first above the second: nothing of either is lost. */
export function joinDrafts(first: Draft, second: Draft): Draft {
  if (isEmptyDraft(second)) return first;
  if (isEmptyDraft(first)) return second;
  const areApart = first.other !== null || second.other !== null;
  const sameKind = first.visibility === second.visibility;
  return {
    ...first,
    doc: joinDocs(first.doc, sameKind || !areApart ? second.doc : second.other),
    other: areApart ? joinDocs(first.other, sameKind ? second.other : second.doc) : null,
    attachments: [...first.attachments, ...second.attachments],
    change: first.change ?? second.change,
    movedBy: Math.max(first.movedBy, second.movedBy),
  };
}

const joinDocs = (first: RichNode | null, second: RichNode | null): RichNode => ({
  type: "doc",
  content: [...(first?.content ?? []), ...(second?.content ?? [])],
});
const noWords: RichNode = { type: "doc", content: [] };

/** The same draft as the other kind of message. Two texts that are kept apart change places. */
export function asKind(draft: Draft, visibility: Draft["visibility"]): Draft {
  if (draft.visibility === visibility) return draft;
  if (draft.other === null) return { ...draft, visibility };
  return { ...draft, visibility, doc: draft.other, other: draft.doc ?? noWords };
}

/** What stays to be written when the text of this kind is sent. */
export function restOf(draft: Draft): Draft {
  // Once in private, the next stays there.
  const audience = draft.audience && "direct";
  if (isEmptyDoc(draft.other)) return { ...emptyDraft, audience };
  const { to, cc } = draft;
  const visibility = draft.visibility === "public" ? "internal" : "public";
  return { ...emptyDraft, audience, to, cc, visibility, doc: draft.other, other: noWords };
}
