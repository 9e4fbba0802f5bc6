import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { formatAge, formatExact, formatRelative } from "#src/lib/format-time.ts";
import { labelOf, useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useNow } from "#src/lib/use-now.ts";
import { isBlank } from "#src/lib/visible-text.ts";
import { PersonName } from "#src/parts/person-name.tsx";
import { lookOf, slaLooks } from "#src/parts/ticket-looks.ts";
import { Avatar } from "#src/ui/avatar.tsx";
import { cx } from "#src/ui/cx.ts";
import { RowIcon, ValueIcon } from "./row-icons.tsx";

export interface TicketRowProps {
  row: TicketSummary;
  /** Its place in the whole list, from 1, for screen readers. */
  position: number;
  total: number;
  isSelected: boolean;
  /** The row that the Tab key reaches; arrows go on from it. */
  isTabStop: boolean;
  style: CSSProperties;
}

/** One ticket of a list. It knows nothing but its own data: events are heard by the list. */
export function TicketRow({ row, position, total, isSelected, isTabStop, style }: TicketRowProps) {
  const t = useMessages();
  const locale = useLocale();
  const now = useNow();
  const lastAt = Date.parse(row.lastMessageAt);
  const tabIndex = isTabStop ? 0 : -1;
  const subject = isBlank(row.subject) ? t.inbox.row.noSubject : row.subject;
  // Japanese and Chinese share characters that each draws its own way.
  const language = row.language ?? undefined;
  const meta = useMetaWords(row);
  // What the eye has from signs and places; subject, requester and excerpt are read as they stand.
  const spoken = [
    row.unread && t.inbox.row.unread,
    ...meta,
    t.inbox.row.last({ when: formatRelative(locale, lastAt, now) }),
    t.inbox.row.number({ number: row.number }),
  ];
  return (
    <li
      data-ticket={row.id}
      aria-posinset={position}
      aria-setsize={total}
      style={style}
      className="group/row absolute inset-x-0 top-0"
    >
      <button
        type="button"
        role="checkbox"
        aria-checked={isSelected}
        aria-label={t.inbox.select({ number: row.number })}
        tabIndex={tabIndex}
        className={cx(
          "absolute start-1 top-1.5 z-10 flex size-6 items-center justify-center rounded-sm before:flex before:size-4 before:items-center before:justify-center before:rounded-sm before:border before:border-line-strong before:bg-surface before:text-xs before:font-bold aria-checked:before:border-accent aria-checked:before:bg-accent aria-checked:before:text-on-accent aria-checked:before:content-['✓'_/_'']",
          "opacity-0 group-hover/row:opacity-100 group-data-selecting/list:opacity-100 focus-visible:opacity-100 aria-checked:opacity-100 pointer-coarse:opacity-100",
        )}
      />
      <Link
        to="/inbox/$ticketId"
        params={{ ticketId: row.id }}
        search={(search) => ({ ...search, file: undefined })}
        activeOptions={{ includeSearch: false }}
        activeProps={{}}
        // The list prefetches by itself: a finger that holds j down must not ask for every row it passes.
        preload={false}
        tabIndex={tabIndex}
        className={cx(
          "flex h-full flex-col justify-center gap-0.5 border-b border-line ps-8 pe-3 text-text no-underline hover:bg-surface-hover focus-visible:-outline-offset-2 aria-[current]:bg-surface-selected",
          isSelected && "bg-accent-soft",
          row.unread &&
            "before:absolute before:start-3 before:top-4 before:size-1.5 before:rounded-full before:bg-accent",
        )}
      >
        <span className="flex items-baseline gap-2">
          <bdi lang={language} className={cx("min-w-0 flex-1 truncate", row.unread && "font-semibold")}>
            {subject}
          </bdi>
          <time
            aria-hidden
            dateTime={row.lastMessageAt}
            title={formatExact(locale, lastAt)}
            className="shrink-0 text-sm text-faint"
          >
            {formatAge(locale, now - lastAt)}
          </time>
        </span>
        <span lang={language} className="truncate text-sm text-muted">
          <PersonName name={row.requester.name} className="font-medium text-text" /> {row.excerpt}
        </span>
        <span className="sr-only">{spoken.filter(Boolean).join(t.inbox.row.separator)}</span>
        <span
          aria-hidden
          title={meta.join(" · ")}
          className="flex min-h-4 items-center gap-1.5 text-sm text-faint"
        >
          <ValueIcon family="status" value={row.status} />
          {row.priority !== "normal" && <ValueIcon family="priority" value={row.priority} />}
          <ValueIcon family="channel" value={row.channel} />
          {row.restricted && <RowIcon name="restricted" />}
          <span className="min-w-0 flex-1 truncate">{labelOf(t.labels.category, row.category)}</span>
          {row.attachmentCount > 0 && (
            <>
              <RowIcon name="attachment" />
              {formatCount(locale, row.attachmentCount)}
            </>
          )}
          {row.sla && (
            <span
              className={cx(
                "ms-1 flex items-center gap-1 whitespace-nowrap",
                lookOf(slaLooks, row.sla.state).tone,
              )}
            >
              <ValueIcon family="sla" value={row.sla.state} />
              {row.sla.state !== "paused" &&
                dueIn(Date.parse(row.sla.dueAt) - now, (left) => formatAge(locale, left))}
            </span>
          )}
          {row.assignee && <Avatar name={row.assignee.name} size="xs" className="ms-1 whitespace-nowrap" />}
        </span>
      </Link>
    </li>
  );
}

function dueIn(left: number, write: (left: number) => string): string {
  return left < 0 ? `−${write(left)}` : write(left);
}

/** What the icons of a row mean, in words. */
function useMetaWords(row: TicketSummary): string[] {
  const t = useMessages();
  const locale = useLocale();
  const { sla } = row;
  const words = [
    labelOf(t.labels.status, row.status),
    labelOf(t.labels.priority, row.priority),
    labelOf(t.labels.channel, row.channel),
    row.restricted && t.inbox.row.restricted,
    labelOf(t.labels.category, row.category),
    row.attachmentCount > 0 && t.inbox.row.attachments({ count: row.attachmentCount }),
    sla && `${labelOf(t.labels.slaTarget, sla.target)}: ${labelOf(t.labels.slaState, sla.state)}`,
    sla && sla.state !== "paused" && formatExact(locale, Date.parse(sla.dueAt)),
    row.assignee ? t.inbox.row.assignedTo({ name: row.assignee.name }) : t.inbox.row.unassigned,
  ];
  return words.filter((word) => typeof word === "string");
}
