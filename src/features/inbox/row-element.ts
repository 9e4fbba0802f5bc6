import type { TicketSummary } from "#src/domain/schema/ticket.ts";
import { formatAge, formatExact, formatRelative } from "#src/lib/format-time.ts";
import type { Catalogue } from "#src/lib/i18n/catalogue.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import type { Locale } from "#src/lib/i18n/locale.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { make } from "#src/lib/make-element.ts";
import { beginningOf, isBlank } from "#src/lib/visible-text.ts";
import {
  channelSigns,
  prioritySigns,
  signOf,
  slaSigns,
  statusSigns,
  type ValueSign,
} from "#src/parts/ticket-signs.ts";
import { avatarClass } from "#src/ui/avatar-classes.ts";
import { initialsOf } from "#src/ui/initials.ts";
import { signClass, signGlyphs, type SignName } from "#src/ui/signs.ts";

/** Where a row stands, in pixels from the top of the whole list, and what it is to the agent. */
export interface RowPlace {
  /** Its place in the whole list, from 1, for screen readers. */
  position: number;
  total: number;
  top: number;
  height: number;
  href: string;
  isSelected: boolean;
  /** The row that the Tab key reaches; arrows go on from it. */
  isTabStop: boolean;
  /** Its ticket is open beside the list. */
  isOpen: boolean;
}

export interface RowSpeech {
  t: Catalogue;
  locale: Locale;
  /** Epoch milliseconds. */
  now: number;
  /** How wide the list is, in pixels; 0 while nobody knows. */
  width: number;
}

/** `names`: subject and requester, for a row that flies by. `words`: all but the signs and the box that selects it. */
export type RowExtent = "whole" | "words" | "names";

export interface RowElement {
  readonly element: HTMLElement;
  readonly link: HTMLElement;
  /** What was shown in part is made whole when it is shown so. */
  show: (row: TicketSummary, place: RowPlace, speech: RowSpeech, extent?: RowExtent) => void;
  /** The words of the signs and the exact time, for a pointer that rests on them. */
  explain: () => void;
}

function makeSign(name?: SignName): HTMLElement {
  return make("span", `${signClass} text-faint`, {}, name ? signGlyphs[name] : "");
}

/** What every row has: its place, its link, and the words of its ticket. */
function makeWordsTemplate(): HTMLElement {
  const link = make(
    "a",
    "flex h-full flex-col gap-0.5 border-b border-line ps-8 pe-3 pt-1.75 text-text no-underline hover:bg-surface-hover focus-visible:-outline-offset-2 aria-[current]:bg-surface-selected group-data-selected/row:not-aria-[current]:bg-accent-soft group-data-unread/row:before:absolute group-data-unread/row:before:start-3 group-data-unread/row:before:top-4 group-data-unread/row:before:size-1.5 group-data-unread/row:before:rounded-full group-data-unread/row:before:bg-accent",
    {},
    make(
      "span",
      "flex items-baseline gap-2",
      {},
      make("bdi", "min-w-0 flex-1 truncate group-data-unread/row:font-semibold"),
      make("time", "shrink-0 text-sm text-faint", { "aria-hidden": "true" }),
    ),
    make("span", "truncate text-sm text-muted", {}, make("bdi", "font-medium text-text"), " "),
  );
  // Nothing in a row reaches out of it: what changes there is laid out there alone.
  return make("li", "group/row absolute inset-x-0 top-0 bg-surface contain-strict", {}, link);
}

/** What a row that flies by does without: the box that selects it, and its signs. */
function makeSignsTemplate(): HTMLElement {
  // Unseen by its colours: an opacity or a transform for each row would be one more thing to compose at each key.
  const checkbox = make(
    "button",
    "absolute start-1 top-1.5 z-10 flex size-6 items-center justify-center rounded-sm before:flex before:size-4 before:items-center before:justify-center before:rounded-sm before:border before:border-transparent before:text-xs before:font-bold group-hover/row:before:border-line-strong group-hover/row:before:bg-surface group-data-selecting/list:before:border-line-strong group-data-selecting/list:before:bg-surface focus-visible:before:border-line-strong focus-visible:before:bg-surface pointer-coarse:before:border-line-strong pointer-coarse:before:bg-surface aria-checked:before:border-accent! aria-checked:before:bg-accent! aria-checked:before:text-on-accent aria-checked:before:content-['✓'_/_'']",
    { type: "button", role: "checkbox" },
  );
  // Signs that stand for words: as words of their own they would be a hidden element to compose in every row.
  const meta = make(
    "span",
    "flex min-h-4 items-center gap-1.5 text-sm text-faint",
    { role: "img" },
    makeSign(),
    makeSign(),
    makeSign(),
    makeSign("lock"),
    make("span", "min-w-0 flex-1 truncate"),
    makeSign("paperclip"),
    make("span", ""),
    make("span", "", {}, makeSign(), " "),
    make("span", `${avatarClass("xs")} ms-1 whitespace-nowrap`),
  );
  return make("div", "", {}, checkbox, meta);
}

let wordsTemplate: HTMLElement | undefined;
let signsTemplate: HTMLElement | undefined;

/** The elements of the templates, in document order. */
const wordNames = ["link", "first", "subject", "time", "second", "name"] as const;
const signNames = [
  "checkbox",
  "meta",
  "status",
  "priority",
  "channel",
  "restricted",
  "category",
  "clip",
  "files",
  "sla",
  "slaSign",
  "assignee",
] as const;
type Words = Record<(typeof wordNames)[number] | "row", HTMLElement>;
type Signs = Record<(typeof signNames)[number], HTMLElement>;

function makeParts<N extends string>(template: HTMLElement, names: readonly N[]) {
  const whole = template.cloneNode(true) as HTMLElement;
  const found = whole.querySelectorAll<HTMLElement>("*");
  return [whole, Object.fromEntries(names.map((name, index) => [name, found[index]]))] as [
    HTMLElement,
    Record<N, HTMLElement>,
  ];
}

function makeWords(): Words {
  const [row, parts] = makeParts((wordsTemplate ??= makeWordsTemplate()), wordNames);
  return { row, ...parts };
}

function makeSigns(): Signs {
  return makeParts((signsTemplate ??= makeSignsTemplate()), signNames)[1];
}

/** One ticket of a list, drawn without React: a list moves hundreds of them while a wheel turns. */
export function createRowElement(): RowElement {
  const words = makeWords();
  let signs: Signs | null = null;
  let shownRow: TicketSummary | null = null;
  let shownPlace: RowPlace | null = null;
  let shownSpeech: RowSpeech | null = null;
  let shownExtent: RowExtent | null = null;
  return {
    element: words.row,
    link: words.link,
    show: (row, place, speech, extent = "whole") => {
      const isNew =
        row !== shownRow ||
        speech.now !== shownSpeech?.now ||
        speech.t !== shownSpeech.t ||
        speech.width !== shownSpeech.width ||
        extent !== shownExtent;
      if (!signs && extent === "whole") {
        signs = makeSigns();
        words.row.prepend(signs.checkbox);
        words.link.append(signs.meta);
      }
      showPlace(words, place, shownPlace);
      if (signs) showBox(signs.checkbox, place);
      if (isNew) {
        showWords(words, row, speech, extent);
        if (signs) showSigns(signs, row, speech);
      }
      shownRow = row;
      shownPlace = place;
      shownSpeech = speech;
      shownExtent = extent;
    },
    explain: () => {
      if (!shownRow || !shownSpeech) return;
      words.time.title = formatExact(shownSpeech.locale, Date.parse(shownRow.lastMessageAt));
      if (signs) signs.meta.title = metaWords(shownRow, shownSpeech).join(" · ");
    },
  };
}

function showPlace({ row: element, link }: Words, place: RowPlace, before: RowPlace | null): void {
  if (place.top !== before?.top) element.style.top = `${place.top}px`;
  if (place.height !== before?.height) element.style.height = `${place.height}px`;
  if (place.position !== before?.position) element.setAttribute("aria-posinset", String(place.position));
  if (place.total !== before?.total) element.setAttribute("aria-setsize", String(place.total));
  if (place.isSelected !== (before?.isSelected ?? false))
    element.toggleAttribute("data-selected", place.isSelected);
  if (place.isTabStop !== before?.isTabStop) link.tabIndex = place.isTabStop ? 0 : -1;
  if (place.isOpen !== (before?.isOpen ?? false)) {
    if (place.isOpen) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  if (place.href !== before?.href) link.setAttribute("href", place.href);
}

function showBox(checkbox: HTMLElement, place: RowPlace): void {
  const checked = String(place.isSelected);
  if (checkbox.getAttribute("aria-checked") !== checked) checkbox.setAttribute("aria-checked", checked);
  const tabIndex = place.isTabStop ? 0 : -1;
  if (checkbox.tabIndex !== tabIndex) checkbox.tabIndex = tabIndex;
}

function showWords(words: Words, row: TicketSummary, { t, now, width }: RowSpeech, extent: RowExtent): void {
  words.row.dataset["ticket"] = row.id;
  words.row.toggleAttribute("data-unread", row.unread);
  // Japanese and Chinese share characters that each draws its own way.
  for (const part of [words.subject, words.second]) {
    if (row.language === null) part.removeAttribute("lang");
    else part.lang = row.language;
  }
  words.subject.textContent = isBlank(row.subject) ? t.inbox.row.noSubject : row.subject;
  words.time.setAttribute("datetime", row.lastMessageAt);
  if (extent !== "names")
    words.time.textContent = formatAge(t.common.age, now - Date.parse(row.lastMessageAt));
  words.time.removeAttribute("title");
  words.name.textContent = isBlank(row.requester.name) ? t.common.unknown : row.requester.name;
  setLastText(words.second, extent === "names" ? "" : ` ${beginningOf(row.excerpt, width)}`);
}

function showSigns(signs: Signs, row: TicketSummary, speech: RowSpeech): void {
  const { t, locale, now } = speech;
  signs.checkbox.setAttribute("aria-label", t.inbox.select({ number: row.number }));
  signs.meta.removeAttribute("title");
  signs.meta.setAttribute("aria-label", spokenWords(row, speech));
  showSign(signs.status, signOf(statusSigns, row.status));
  showSign(signs.priority, signOf(prioritySigns, row.priority));
  showSign(signs.channel, signOf(channelSigns, row.channel));
  signs.category.textContent = labelOf(t.labels.category, row.category);
  signs.files.textContent = formatCount(locale, row.attachmentCount);
  if (row.sla) {
    const look = signOf(slaSigns, row.sla.state);
    signs.sla.className = `ms-1 flex items-center gap-1 whitespace-nowrap ${look.tone}`;
    showSign(signs.slaSign, look);
    const left = Date.parse(row.sla.dueAt) - now;
    const isPaused = row.sla.state === "paused";
    setLastText(signs.sla, isPaused ? "" : `${left < 0 ? "−" : ""}${formatAge(t.common.age, left)}`);
  }
  if (row.assignee) signs.assignee.dataset["initials"] = initialsOf(row.assignee.name);
  arrangeSigns(signs, row);
}

/** The text after the last element of a part: as an element of its own it would be one more in every row. */
function setLastText({ lastChild }: HTMLElement, text: string): void {
  if (lastChild) lastChild.textContent = text;
}

function showSign(element: HTMLElement, { sign, tone }: ValueSign): void {
  element.className = `${signClass} ${tone}`;
  element.textContent = signGlyphs[sign];
}

/** Only the signs that this ticket has: an element that is hidden still costs what one costs. */
function arrangeSigns(parts: Signs, row: TicketSummary): void {
  const hasFiles = row.attachmentCount > 0;
  const wanted = [
    parts.status,
    row.priority !== "normal" && parts.priority,
    parts.channel,
    row.restricted && parts.restricted,
    parts.category,
    hasFiles && parts.clip,
    hasFiles && parts.files,
    row.sla && parts.sla,
    row.assignee && parts.assignee,
  ].filter((part) => part instanceof Element);
  const { children } = parts.meta;
  const isSame = children.length === wanted.length && wanted.every((part, index) => part === children[index]);
  if (!isSame) parts.meta.replaceChildren(...wanted);
}

/** What the eye has from signs and places; subject, requester and excerpt are read as they stand. */
function spokenWords(row: TicketSummary, speech: RowSpeech): string {
  const { t, locale, now } = speech;
  const words = [
    ...(row.unread ? [t.inbox.row.unread] : []),
    ...metaWords(row, speech),
    t.inbox.row.last({ when: formatRelative(locale, Date.parse(row.lastMessageAt), now) }),
    t.inbox.row.number({ number: row.number }),
  ];
  return words.join(t.inbox.row.separator);
}

/** What the signs of a row mean, in words. */
function metaWords(row: TicketSummary, { t, locale }: RowSpeech): string[] {
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
