import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMatch } from "@tanstack/react-router";
import type { LucideIcon } from "lucide-react";
import AlarmClock from "lucide-react/icons/alarm-clock";
import CircleCheck from "lucide-react/icons/circle-check";
import Clock from "lucide-react/icons/clock";
import Inbox from "lucide-react/icons/inbox";
import Layers from "lucide-react/icons/layers";
import ListFilter from "lucide-react/icons/list-filter";
import Lock from "lucide-react/icons/lock";
import UserRound from "lucide-react/icons/user-round";
import type { ReactNode } from "react";
import { deskQueries } from "#src/api/desk.ts";
import { ticketKeys, ticketQueries } from "#src/api/tickets.ts";
import { filtersOf, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { categories, channels } from "#src/domain/schema/desk-config.ts";
import { viewIds } from "#src/domain/schema/ticket-filters.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { lookOf } from "#src/parts/ticket-looks.ts";
import { channelSigns } from "#src/parts/ticket-signs.ts";
import { useIsOffline } from "#src/store/connection.ts";
import { NavLink } from "./nav-link.tsx";

const viewIcons: Record<string, LucideIcon> = {
  my_open: UserRound,
  unassigned: Inbox,
  all_open: Layers,
  at_risk: AlarmClock,
  pending: Clock,
  solved: CircleCheck,
};
const nothing: InboxSearch = {};
const security = "security";

export interface NavSectionsProps {
  onNavigate?: (() => void) | undefined;
}

function narrowed(now: InboxSearch, field: "category" | "channel", value: string): InboxSearch {
  const { [field]: values = [], file: _file, ...rest } = now;
  const left = values.includes(value) ? values.filter((one) => one !== value) : [value];
  // Security answers what is urgent first, whatever its channel and however old; elsewhere that order ends.
  if (left.includes(security)) rest.sort ??= "priority";
  else if (values.includes(security) && rest.sort === "priority") delete rest.sort;
  return left.length > 0 ? { ...rest, [field]: left } : rest;
}

export function NavSections({ onNavigate }: NavSectionsProps) {
  const t = useMessages();
  const client = useQueryClient();
  const inbox = useMatch({ from: "/_desk/inbox", shouldThrow: false });
  const search = inbox?.search ?? nothing;
  const filters = filtersOf(search);
  const views = useQuery(ticketQueries.views());
  const facets = useQuery({ ...ticketQueries.facets(filters), placeholderData: keepPreviousData });
  const config = useQuery(deskQueries.config()).data;
  const isOffline = useIsOffline();

  const shownView = inbox && filters.view;
  const known = views.data ?? viewIds.map((id) => ({ id, name: null, count: undefined }));
  const restrictedGroups = new Set(
    config?.groups.filter((group) => group.restricted).map((group) => group.id),
  );
  const configured = config?.categories ?? categories.map((id) => ({ id, groupId: "" }));

  const narrow = (field: "category" | "channel", value: string) => {
    return {
      isActive: search[field]?.includes(value) ?? false,
      // Of the address as it is when the link is followed: a quick second click comes before the page has the first.
      search: (now: InboxSearch) => narrowed(inbox ? now : nothing, field, value),
      // A facet that is missing from an answer holds nothing.
      count: facets.data && (facets.data[field][value] ?? 0),
      onNavigate,
    };
  };
  const hint = (isActive: boolean, name: string) =>
    isActive ? t.navigation.removeFrom({ name }) : undefined;

  return (
    <>
      <NavSection title={t.navigation.views}>
        {known.map(({ id, name, count }) => {
          const Icon = viewIcons[id] ?? ListFilter;
          return (
            <NavLink
              key={id}
              search={{ view: id, ...(search.sort ? { sort: search.sort } : {}) }}
              isActive={shownView === id}
              icon={<Icon aria-hidden size={15} />}
              label={name ?? labelOf(t.labels.view, id)}
              count={count}
              tone={id === "at_risk" ? "warning" : "neutral"}
              onNavigate={() => {
                onNavigate?.();
                // A list never moves by itself: whoever asks for the one they are in wants it as it is now.
                if (shownView === id) void client.invalidateQueries({ queryKey: ticketKeys.lists });
              }}
            />
          );
        })}
      </NavSection>
      <NavSection title={t.navigation.categories}>
        {configured.map(({ id, groupId }) => {
          const label = labelOf(t.labels.category, id);
          const link = narrow("category", id);
          const isRestricted = restrictedGroups.has(groupId);
          return (
            <NavLink
              key={id}
              {...link}
              label={label}
              icon={
                isRestricted ? (
                  <Lock aria-hidden size={15} />
                ) : (
                  <span aria-hidden className="mx-1 size-1.5 rounded-full bg-line-strong" />
                )
              }
              title={hint(link.isActive, label) ?? (isRestricted ? t.navigation.restricted : undefined)}
            />
          );
        })}
      </NavSection>
      <NavSection title={t.navigation.channels}>
        {channels.map((id) => {
          const { icon: Icon } = lookOf(channelSigns, id);
          const label = labelOf(t.labels.channel, id);
          const link = narrow("channel", id);
          return (
            <NavLink
              key={id}
              {...link}
              label={label}
              icon={<Icon aria-hidden size={15} />}
              title={hint(link.isActive, label)}
            />
          );
        })}
      </NavSection>
      {(views.isError || facets.isError) && !isOffline && (
        <p role="status" className="px-2 text-sm text-muted">
          {t.navigation.countsFailed({ reason: errorSentence(t, views.error ?? facets.error) })}{" "}
          <button
            type="button"
            className="min-h-6 rounded-sm text-accent underline"
            onClick={() => {
              if (views.isError) void views.refetch();
              if (facets.isError) void facets.refetch();
            }}
          >
            {t.common.retry}
          </button>
        </p>
      )}
    </>
  );
}

function NavSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="px-2 pb-0.5 text-sm font-medium text-faint">{title}</h2>
      <div className="flex flex-col gap-px">{children}</div>
    </section>
  );
}
