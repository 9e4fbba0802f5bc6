import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { sessionQueries } from "#src/api/session.ts";
import { ticketQueries } from "#src/api/tickets.ts";
import { filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { categories, channels } from "#src/domain/schema/desk-config.ts";
import { priorities, statuses } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { channelSigns, prioritySigns, signOf, slaSigns, statusSigns } from "#src/parts/ticket-signs.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import type { SelectOption } from "#src/ui/select-options.ts";
import { Sign } from "#src/ui/sign.tsx";
import type { ListField } from "./filter-search.ts";

export interface FilterField {
  field: ListField;
  label: string;
  options: SelectOption[];
}

/** What a list can be narrowed by, with how many tickets each value would leave. */
export function useFilterFields(search: InboxSearch): FilterField[] {
  const t = useMessages();
  const locale = useLocale();
  const facets = useQuery({
    ...ticketQueries.facets(filtersOf(search)),
    placeholderData: keepPreviousData,
  }).data;
  const config = useQuery(deskQueries.config()).data;
  const agents = useQuery(deskQueries.agents()).data ?? [];
  const me = useQuery(sessionQueries.current()).data?.agent;

  const countOf = (field: Exclude<ListField, "group">, value: string) =>
    facets && formatCount(locale, facets[field][value] ?? 0);
  const options = (
    field: Exclude<ListField, "group">,
    values: readonly string[],
    labels: Readonly<Record<string, string>>,
    icon?: (value: string) => ReactNode,
  ): SelectOption[] =>
    values.map((value) => ({
      value,
      label: labelOf(labels, value),
      count: countOf(field, value),
      ...(icon ? { icon: icon(value) } : {}),
    }));
  // The server may know values that neither the desk nor its configuration names.
  const withCounted = (field: "language" | "tag", values: readonly string[]) => [
    ...new Set([...values, ...Object.keys(facets?.[field] ?? {})]),
  ];

  const assignees: SelectOption[] = [
    ...(me
      ? [
          {
            value: "me",
            label: t.inbox.me,
            keywords: me.name,
            icon: <Avatar name={me.name} size="xs" />,
            count: countOf("assignee", me.id),
          },
        ]
      : []),
    { value: "none", label: t.common.nobody, count: countOf("assignee", "none") },
    ...agents
      .filter((agent) => agent.id !== me?.id)
      .map((agent) => ({
        value: agent.id,
        label: agent.name,
        icon: <Avatar name={agent.name} size="xs" />,
        count: countOf("assignee", agent.id),
      })),
  ];
  const { fields } = t.inbox;
  return [
    {
      field: "category",
      label: fields.category,
      options: options("category", config?.categories.map(({ id }) => id) ?? categories, t.labels.category),
    },
    {
      field: "channel",
      label: fields.channel,
      options: options("channel", channels, t.labels.channel, (value) => (
        <Sign {...signOf(channelSigns, value)} />
      )),
    },
    {
      field: "status",
      label: fields.status,
      options: options("status", statuses, t.labels.status, (value) => (
        <Sign {...signOf(statusSigns, value)} />
      )),
    },
    {
      field: "priority",
      label: fields.priority,
      options: options("priority", priorities.toReversed(), t.labels.priority, (value) => (
        <Sign {...signOf(prioritySigns, value)} />
      )),
    },
    { field: "assignee", label: fields.assignee, options: assignees },
    {
      field: "group",
      label: fields.group,
      options: config?.groups.map(({ id, name }) => ({ value: id, label: name })) ?? [],
    },
    {
      field: "sla",
      label: fields.sla,
      options: options("sla", ["at_risk", "breached"], t.labels.slaState, (value) => (
        <Sign {...signOf(slaSigns, value)} />
      )),
    },
    {
      field: "language",
      label: fields.language,
      options: options("language", withCounted("language", config?.languages ?? []), t.labels.language),
    },
    { field: "tag", label: fields.tag, options: options("tag", withCounted("tag", config?.tags ?? []), {}) },
  ];
}
