import type { MessageBody } from "../../schema/message.ts";

/** A stretch of a text (UTF-16 offsets) that nobody at the desk needs to read. */
export interface Secret {
  start: number;
  end: number;
  kind: MessageBody["masked"][number]["kind"];
}

/** Secrets of one kind in a text; those of several rules may overlap. */
export type FindKind = (text: string) => Secret[];
