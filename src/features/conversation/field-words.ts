import type { Agent } from "#src/domain/schema/actor.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";

interface People {
  agents: readonly Agent[];
  config: DeskConfig | undefined;
}

export function fieldName(t: Catalogue, field: keyof TicketChange): string {
  const names: Record<keyof TicketChange, string> = {
    subject: t.ticket.subject,
    status: t.ticket.status,
    priority: t.ticket.priority,
    category: t.ticket.category,
    assigneeId: t.ticket.assignee,
    groupId: t.ticket.group,
    incidentId: t.timeline.signal.incident,
    addTags: t.ticket.tags,
    removeTags: t.ticket.tags,
  };
  return names[field];
}

/** A field's value as an agent reads it. */
export function fieldValue(
  t: Catalogue,
  { agents, config }: People,
  field: keyof TicketChange,
  value: unknown,
): string {
  if (value === null || value === undefined) return field === "assigneeId" ? t.ticket.nobody : t.common.none;
  const text = String(value);
  if (field === "status") return labelOf(t.labels.status, text);
  if (field === "priority") return labelOf(t.labels.priority, text);
  if (field === "category") return labelOf(t.labels.category, text);
  if (field === "assigneeId") return agents.find((agent) => agent.id === text)?.name ?? text;
  if (field === "groupId") return config?.groups.find((group) => group.id === text)?.name ?? text;
  return text;
}
