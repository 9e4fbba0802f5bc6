import { channels } from "#src/domain/schema/desk-config.ts";
import {
  macroVariables,
  type Macro,
  type MacroContent,
  type MacroReview,
  type NewMacro,
} from "#src/domain/schema/macro.ts";
import { priorities, statuses } from "#src/domain/schema/ticket.ts";
import type { Desk } from "../models/desk.ts";
import type { AgentRecord } from "../models/records.ts";
import { instantOf } from "./clock.ts";
import { invalid, notFound, ProblemAnswer } from "./problem.ts";

const refOf = ({ id, name }: AgentRecord) => ({ id, name });
const isSupervisor = (agent: AgentRecord) => agent.role === "supervisor";

/** A personal one is its owner's alone; one that was never approved is its author's and the supervisors'. */
export function maySeeMacro(agent: AgentRecord, { scope, owner, inUse }: Macro): boolean {
  if (owner.id === agent.id) return true;
  return scope === "shared" && (inUse || isSupervisor(agent));
}

export function seenMacro(desk: Desk, agent: AgentRecord, macroId: string): Macro {
  const macro = desk.macros.get(macroId);
  if (!macro || !maySeeMacro(agent, macro)) throw notFound("macro");
  return macro;
}

function refuseText(pointer: string, text: string): void {
  if (text.length > 20_000) throw invalid(pointer, "A text has at most 20,000 characters.");
  for (const [, name = ""] of text.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/gu))
    if (!macroVariables.some((known) => known === name))
      throw invalid(pointer, `There is no variable "${name}".`);
}

function refuseContent(desk: Desk, content: MacroContent): void {
  if (content.name.trim() === "") throw invalid("/name", "A macro needs a title.");
  const { category, change } = content;
  if (category !== null && !desk.config.categories.some(({ id }) => id === category))
    throw invalid("/category", `There is no category "${category}".`);
  if (content.channels.some((channel) => !channels.some((known) => known === channel)))
    throw invalid("/channels", "There is no such channel.");
  if (!Object.values(content.body).some((text) => text.trim() !== ""))
    throw invalid("/body", "A macro needs a text in one language at least.");
  for (const [language, text] of Object.entries(content.body)) refuseText(`/body/${language}`, text);
  for (const [language, text] of Object.entries(content.note ?? {})) refuseText(`/note/${language}`, text);
  if (change?.status !== undefined && !statuses.some((status) => status === change.status))
    throw invalid("/change/status", "There is no such status.");
  if (change?.priority !== undefined && !priorities.some((priority) => priority === change.priority))
    throw invalid("/change/priority", "There is no such priority.");
  if (change?.groupId !== undefined && !desk.config.groups.some(({ id }) => id === change.groupId))
    throw invalid("/change/groupId", "There is no such group.");
}

function keep(desk: Desk, macro: Macro): Macro {
  desk.macros.set(macro.id, macro);
  desk.events.append({ type: "macros.changed", macro });
  return macro;
}

const proposed = (desk: Desk, agent: AgentRecord, content: MacroContent) => ({
  content,
  by: refOf(agent),
  at: instantOf(desk.clock.tick()),
  rejection: null,
});

/** A macro by an agent for everybody waits; a supervisor's own word is the approval. */
export function createMacro(desk: Desk, agent: AgentRecord, { scope, content }: NewMacro): Macro {
  if (scope !== "personal" && scope !== "shared") throw invalid("/scope", "personal or shared.");
  refuseContent(desk, content);
  const inUse = scope === "personal" || isSupervisor(agent);
  return keep(desk, {
    ...content,
    id: `mac_${desk.count("macro")}`,
    version: 1,
    scope,
    owner: refOf(agent),
    inUse,
    proposal: inUse ? null : proposed(desk, agent, content),
    signal: null,
  });
}

export function changeMacro(desk: Desk, agent: AgentRecord, macro: Macro, content: MacroContent): Macro {
  refuseContent(desk, content);
  const version = macro.version + 1;
  if (macro.scope === "personal" || isSupervisor(agent))
    return keep(desk, { ...macro, ...content, version, inUse: true, proposal: null });
  const waits = macro.proposal !== null && macro.proposal.rejection === null;
  if (waits && macro.proposal?.by.id !== agent.id)
    throw new ProblemAnswer("forbidden", `A change by ${macro.proposal?.by.name} waits for approval first.`);
  // What was never in use has no old text to keep.
  const text = macro.inUse ? {} : content;
  return keep(desk, { ...macro, ...text, version, proposal: proposed(desk, agent, content) });
}

export function deleteMacro(desk: Desk, agent: AgentRecord, macro: Macro): void {
  if (macro.signal !== null)
    throw new ProblemAnswer("forbidden", "A signal applies this macro: it can be changed, not deleted.");
  const isOwn = macro.owner.id === agent.id && (macro.scope === "personal" || !macro.inUse);
  if (!isOwn && !isSupervisor(agent))
    throw new ProblemAnswer("forbidden", "Only a supervisor deletes a macro that the desk uses.");
  desk.macros.delete(macro.id);
  desk.events.append({ type: "macros.changed", macro });
}

/** Answers the macro as it is then; null when nothing is left of it. */
export function reviewMacro(
  desk: Desk,
  agent: AgentRecord,
  macro: Macro,
  { verdict, reason }: MacroReview,
): Macro | null {
  const { proposal } = macro;
  if (!proposal) throw invalid("/verdict", "Nothing of this macro waits for approval.");
  const version = macro.version + 1;
  if (verdict === "withdraw") {
    if (proposal.by.id !== agent.id)
      throw new ProblemAnswer("forbidden", `Only ${proposal.by.name} withdraws this.`);
    if (macro.inUse) return keep(desk, { ...macro, version, proposal: null });
    deleteMacro(desk, agent, macro);
    return null;
  }
  if (!isSupervisor(agent))
    throw new ProblemAnswer("forbidden", "Only a supervisor approves or rejects a macro.");
  if (verdict === "approve")
    return keep(desk, { ...macro, ...proposal.content, version, inUse: true, proposal: null });
  if (verdict !== "reject") throw invalid("/verdict", "approve, reject or withdraw.");
  const why = reason?.trim() ?? "";
  if (why.length < 3) throw invalid("/reason", "Say why, in a few words.");
  const rejection = { by: refOf(agent), at: instantOf(desk.clock.tick()), reason: why };
  return keep(desk, { ...macro, version, proposal: { ...proposal, rejection } });
}
