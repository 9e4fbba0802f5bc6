import type { Agent } from "#src/domain/schema/actor.ts";
import type { Announcement } from "#src/domain/schema/announcement.ts";
import type { DeskConfig } from "#src/domain/schema/desk-config.ts";
import type { Job } from "#src/domain/schema/job.ts";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { intlTag } from "#src/lib/i18n/locale.ts";
import { localized } from "#src/lib/i18n/localized.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { codeWords } from "#src/parts/problem-words.ts";

export interface DeskNames {
  agents: readonly Agent[];
  groups: DeskConfig["groups"];
  announcements: readonly Announcement[];
}

const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
  list.find((one) => one.id === id)?.name ?? id;

/** A change in words: "Assign to Ren Fischer". */
export function describeChange(
  t: WholeCatalogue,
  locale: Locale,
  change: TicketChange,
  { agents, groups, announcements }: DeskNames,
): string {
  const words = t.bulk.change;
  const join = (parts: string[]) =>
    new Intl.ListFormat(intlTag[locale], { type: "conjunction" }).format(parts);
  const said: string[] = [];
  if (change.assigneeId === null) said.push(words.unassign);
  if (change.assigneeId) said.push(words.assign({ name: nameOf(agents, change.assigneeId) }));
  if (change.groupId) said.push(words.group({ name: nameOf(groups, change.groupId) }));
  if (change.status) said.push(words.status({ value: labelOf(t.labels.status, change.status) }));
  if (change.priority) said.push(words.priority({ value: labelOf(t.labels.priority, change.priority) }));
  if (change.category) said.push(words.category({ value: labelOf(t.labels.category, change.category) }));
  if (change.incidentId === null) said.push(words.noIncident);
  if (change.incidentId) {
    const title = announcements.find(({ id }) => id === change.incidentId)?.title;
    said.push(words.incident({ title: title ? localized(title, locale) : change.incidentId }));
  }
  if (change.addTags?.length) said.push(words.addTags({ tags: join(change.addTags) }));
  if (change.removeTags?.length) said.push(words.removeTags({ tags: join(change.removeTags) }));
  return join(said);
}

/** Why one ticket was refused, as near to the change as its code allows. */
export function describeRefusal(
  t: WholeCatalogue,
  code: Job["results"][number]["code"],
  change: TicketChange,
  { agents }: DeskNames,
): string {
  if (code === "invalid" && change.assigneeId)
    return t.bulk.refusedAssignee({ name: nameOf(agents, change.assigneeId) });
  if (code === "invalid" && change.status)
    return t.bulk.refusedStatus({ value: labelOf(t.labels.status, change.status) });
  return codeWords(t, code ?? "unknown");
}
