import * as z from "zod/mini";
import { endpoint } from "../endpoint.ts";
import { macroContentSchema, macroReviewSchema, macroSchema, newMacroSchema } from "../macro.ts";

export const listMacros = endpoint({
  id: "listMacros",
  method: "GET",
  path: "/macros",
  summary:
    "Canned replies: the agent's own, and those of the desk; what waits for approval comes to its author and to supervisors",
  tag: "macros",
  answer: z.object({ items: z.array(macroSchema) }),
});

export const createMacro = endpoint({
  id: "createMacro",
  method: "POST",
  path: "/macros",
  summary:
    "A new macro: a personal one or a supervisor's is used at once, a shared one by an agent waits for approval",
  tag: "macros",
  headers: ["Idempotency-Key"],
  body: newMacroSchema,
  answer: macroSchema,
  success: 201,
  problems: ["bad_request", "idempotency_key_reused", "invalid"],
});

export const changeMacro = endpoint({
  id: "changeMacro",
  method: "PATCH",
  path: "/macros/{macroId}",
  summary:
    "Another text for a macro; an agent's for a shared one waits for approval and the old one stays in use",
  tag: "macros",
  headers: ["If-Match"],
  body: macroContentSchema,
  answer: macroSchema,
  problems: ["bad_request", "forbidden", "not_found", "version_outdated", "version_required", "invalid"],
});

export const deleteMacro = endpoint({
  id: "deleteMacro",
  method: "DELETE",
  path: "/macros/{macroId}",
  summary: "Delete a macro: one's own, or as a supervisor a shared one",
  tag: "macros",
  headers: ["If-Match"],
  success: 204,
  problems: ["bad_request", "forbidden", "not_found", "version_outdated", "version_required"],
});

export const reviewMacro = endpoint({
  id: "reviewMacro",
  method: "POST",
  path: "/macros/{macroId}/review",
  summary: "Approve or reject what waits, as a supervisor; or withdraw one's own",
  tag: "macros",
  headers: ["If-Match"],
  body: macroReviewSchema,
  /** Withdrawn before it was ever in use, it is gone: then null. */
  answer: z.object({ macro: z.nullable(macroSchema) }),
  problems: ["bad_request", "forbidden", "not_found", "version_outdated", "version_required", "invalid"],
});
