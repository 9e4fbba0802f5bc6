import type { Message } from "#src/domain/schema/message.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";

const card = "flex min-w-0 flex-col gap-2 rounded-lg border px-3 py-2.5";

/** The card of a message. Kinds of message differ by place and mark, not only by colour. */
export function cardClass({ visibility, author }: Message): string {
  if (visibility === "internal") return `${card} ms-4 border-dashed border-note/50 bg-note-soft @2xl:ms-12`;
  return author.kind === "requester"
    ? `${card} me-4 border-line bg-surface-raised shadow-control @2xl:me-12`
    : `${card} ms-4 border-line border-e-2 border-e-accent bg-surface-raised @2xl:ms-12`;
}

/** As what its author speaks. */
export function roleWord(t: Catalogue, { visibility, author }: Message): string {
  if (visibility === "internal") return t.timeline.note;
  if (author.kind === "requester") return t.timeline.customer;
  return author.kind === "agent" ? t.timeline.agent : t.timeline.system;
}
