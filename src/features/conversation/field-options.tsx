import CircleUserRound from "lucide-react/icons/circle-user-round";
import { ticketCan } from "#src/domain/rules/ticket-can.ts";
import type { Agent } from "#src/domain/schema/actor.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Session } from "#src/domain/schema/session.ts";
import { priorities, statuses, type TicketSummary } from "#src/domain/schema/ticket.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { lookOf } from "#src/parts/ticket-looks.ts";
import { prioritySigns, statusSigns } from "#src/parts/ticket-signs.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import type { SelectOption } from "#src/ui/select-options.ts";

/** Stands for "no assignee": an agent's id is never empty. */
export const nobody = "";

type Verdict = ReturnType<typeof ticketCan.change>;
const reasonOf = (t: Catalogue, verdict: Verdict) =>
  verdict === true ? undefined : t.ticket.cannot[verdict];

export function statusOptions(
  t: Catalogue,
  ticket: TicketSummary,
  agent: Session["agent"] | undefined,
): SelectOption[] {
  return statuses.map((status) => {
    const { icon: Icon, tone } = lookOf(statusSigns, status);
    return {
      value: status,
      label: t.labels.status[status],
      icon: <Icon aria-hidden className={tone} />,
      disabledReason: agent && reasonOf(t, ticketCan.takeStatus(ticket, status, agent)),
    };
  });
}

export function priorityOptions(t: Catalogue): SelectOption[] {
  return priorities.toReversed().map((priority) => {
    const { icon: Icon, tone } = lookOf(prioritySigns, priority);
    return {
      value: priority,
      label: t.labels.priority[priority],
      icon: <Icon aria-hidden className={tone} />,
    };
  });
}

/** With what belongs there in the agent's language, and who answers it: a wrong category reaches the wrong people. */
export function categoryOptions(
  t: Catalogue,
  locale: Locale,
  config: DeskConfig | undefined,
): SelectOption[] {
  return (config?.categories ?? []).map(({ id, description, groupId }) => {
    const group = config?.groups.find((one) => one.id === groupId)?.name;
    const words = [description[locale] ?? description.en, group && t.ticket.answeredBy({ group })];
    // Between sentences Japanese and Chinese leave no space.
    const between = locale === "en" ? " " : "";
    return {
      value: id,
      label: labelOf(t.labels.category, id),
      description: words.filter(Boolean).join(between),
    };
  });
}

export function groupOptions(t: Catalogue, config: DeskConfig | undefined): SelectOption[] {
  return (config?.groups ?? []).map(({ id, name, restricted }) => ({
    value: id,
    label: name,
    ...(restricted ? { description: t.ticket.restrictedHint } : {}),
  }));
}

/** The agent first, then nobody, then those who may take it, then the others with the reason why not. */
export function assigneeOptions(
  t: Catalogue,
  ticket: TicketSummary,
  agents: readonly Agent[],
  myId: string | undefined,
): SelectOption[] {
  const rank = (agent: Agent) => (agent.id === myId ? 0 : agent.groupIds.includes(ticket.groupId) ? 1 : 2);
  const people = agents
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
    .map((agent) => ({
      value: agent.id,
      label: agent.id === myId ? t.ticket.you({ name: agent.name }) : agent.name,
      icon: <Avatar name={agent.name} size="xs" />,
      disabledReason: reasonOf(t, ticketCan.beAssignedTo(ticket, agent)),
      ...(agent.available ? {} : { description: t.ticket.notAvailable }),
    }));
  const none = {
    value: nobody,
    label: t.ticket.nobody,
    icon: <CircleUserRound aria-hidden className="text-faint" />,
  };
  return people[0]?.value === myId ? [...people.slice(0, 1), none, ...people.slice(1)] : [none, ...people];
}
