import type { Message, TimelineItem } from "../../schema/message.ts";

export interface NumberedMessage {
  /** "3"; a note after message 3 is "3.1", so that messages are called the same with and without notes. */
  number: string;
  message: Message;
}

/** The messages of a thread as they are cited, oldest first; notes only when they are asked for. */
export function numberedMessages(items: readonly TimelineItem[], hasNotes: boolean): NumberedMessage[] {
  let messages = 0;
  let notes = 0;
  const found: NumberedMessage[] = [];
  for (const item of items) {
    if (item.type !== "message") continue;
    if (item.visibility === "internal") {
      notes += 1;
      if (hasNotes) found.push({ number: `${messages}.${notes}`, message: item });
    } else {
      messages += 1;
      notes = 0;
      found.push({ number: String(messages), message: item });
    }
  }
  return found;
}
