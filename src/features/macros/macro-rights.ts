import type { Macro } from "#src/domain/schema/macro.ts";
import type { Session } from "#src/domain/schema/session.ts";

type Agent = Session["agent"];

/** Something of it waits for a supervisor; what was rejected waits for its author. */
export const isWaiting = ({ proposal }: Macro): boolean => proposal !== null && proposal.rejection === null;

/** Whether what this agent saves is used at once; a shared one of others waits for a supervisor. */
export const isUsedAtOnce = (agent: Agent, scope: Macro["scope"]): boolean =>
  scope === "personal" || agent.role === "supervisor";

/** Whose change stands before this agent's; null where the way is free. */
export function waitsBefore(agent: Agent, macro: Macro | null): string | null {
  if (!macro || !isWaiting(macro) || agent.role === "supervisor") return null;
  return macro.proposal?.by.id === agent.id ? null : (macro.proposal?.by.name ?? null);
}

/** Why a macro cannot be deleted by this agent; null where it can. */
export function cannotDelete(agent: Agent, macro: Macro): "by_signal" | "supervisor_only" | null {
  if (macro.signal !== null) return "by_signal";
  const isOwn = macro.owner.id === agent.id && (macro.scope === "personal" || !macro.inUse);
  return isOwn || agent.role === "supervisor" ? null : "supervisor_only";
}
