import { mayHoldSecret } from "#src/domain/rules/masking/may-hold-secret.ts";
import { isMachines } from "./machine-members.ts";

const withoutTags = (html: string) => html.replace(/<[^>]*>/g, " ");

/** Whether any text in an answer, or in a part of it, is worth the rules that mask. */
export function mayHold(value: unknown, member = ""): boolean {
  if (typeof value === "string")
    return !isMachines(member) && mayHoldSecret(member === "html" ? withoutTags(value) : value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, one]) => mayHold(one, Array.isArray(value) ? member : name));
}
