import type { Announcement } from "../schema/announcement.ts";
import { isActive } from "./announcement-active.ts";
import {
  delaysIn,
  errorCodesIn,
  failuresIn,
  isOwnMistake,
  topicsIn,
  type AnnouncementTopic,
} from "./announcement-topics.ts";
import { coinPattern, isCoinWord } from "./signals/missing-information/coins.ts";
import { networksNamedIn } from "./signals/missing-information/network.ts";
import { read, spansOf, type Span } from "./signals/missing-information/reading.ts";

export interface MatchedTicket {
  subject: string;
  category: string;
  /** RFC 3339, as are those of the messages. */
  createdAt: string;
  /** What the form was told, as it was written. */
  asset: string | null;
  network: string | null;
  /** Of the customer, oldest first. */
  messages: readonly { text: string; createdAt: string }[];
}

/** Why a ticket seems to be about an announcement, in words that stand in the ticket. */
export interface AnnouncementMatch {
  announcement: Announcement;
  /** Symbols of the announcement that the ticket names. */
  assets: string[];
  /** The network as the ticket writes it; null where it names none. */
  network: string | null;
  /** What it says about the matter itself. */
  words: string[];
  /** When the customer first wrote of it, RFC 3339. */
  saidAt: string;
}

const hour = 3_600_000;
/** Customers notice a fault before the desk has found when it began. */
const noticedBefore = 2 * hour;
const passing: readonly string[] = ["incident", "maintenance"];
const topicsOfCategory: Readonly<Record<string, readonly AnnouncementTopic[]>> = {
  deposits_withdrawals: ["withdrawal", "deposit"],
  trading: ["trading"],
};
const mostWords = 4;
/** Characters between words that speak of one thing. */
const near = 200;

/** What an announcement says of itself: its titles, and where these are too short its first paragraphs. */
function subjectOf({ title, body, kind }: Announcement) {
  const titles = Object.values(title).join("\n");
  const openings = Object.values(body).map((text) => text.split("\n\n")[0] ?? "");
  const named = topicsIn(read(titles).words);
  const spans = named.length > 0 ? named : topicsIn(read(openings.join("\n")).words);
  const topics = new Set(spans.map(({ topic }) => topic));
  // Who holds what is taken off the list asks about all that ends with it.
  if (kind === "delisting")
    for (const topic of ["delisting", "trading", "deposit", "withdrawal"] as const) topics.add(topic);
  return {
    topics,
    codes: errorCodesIn(`${titles}\n${Object.values(body).join("\n")}`),
    networks: new Set(
      Object.values(title).flatMap((text) => networksNamedIn(read(text)).map(({ network }) => network)),
    ),
  };
}

/** What the customer has said since the announcement's beginning; null where nothing was. */
function saidWithin(ticket: MatchedTicket, { startsAt, endsAt }: Announcement) {
  const from = Date.parse(startsAt) - noticedBefore;
  const until = endsAt === null ? Infinity : Date.parse(endsAt);
  const isWithin = (at: string) => Date.parse(at) >= from && Date.parse(at) <= until;
  const messages = ticket.messages.filter(({ createdAt }) => isWithin(createdAt));
  // The subject and the form are as old as the ticket.
  const isNew = isWithin(ticket.createdAt);
  const [first] = messages;
  if (!first && !isNew) return null;
  return {
    text: [...(isNew ? [ticket.subject] : []), ...messages.map(({ text }) => text)].join("\n"),
    asset: isNew ? ticket.asset : null,
    network: isNew ? ticket.network : null,
    saidAt: isNew ? ticket.createdAt : (first?.createdAt ?? ticket.createdAt),
  };
}

function assetSpans(ticker: string, words: string): Span[] {
  return [...spansOf(words, coinPattern(ticker))].filter((span) => isCoinWord(words, span));
}

/**
 * The active announcements that a ticket is likely to be about: its asset (or its network), its text and its time
 * match, it names no other network and no slip of the customer's own explains it. An announcement about no asset needs
 * more of the text: its error code, or for a fault the thing and that it fails, or for a change two of its topics.
 *
 * @param now - epoch milliseconds
 */
export function matchAnnouncements(
  ticket: MatchedTicket,
  announcements: readonly Announcement[],
  now: number,
): AnnouncementMatch[] {
  return announcements
    .filter((announcement) => isActive(announcement, now))
    .map((announcement) => matchOne(ticket, announcement))
    .filter((match) => match !== null);
}

function matchOne(ticket: MatchedTicket, announcement: Announcement): AnnouncementMatch | null {
  const said = saidWithin(ticket, announcement);
  if (!said) return null;
  const { topics, codes, networks } = subjectOf(announcement);
  const reading = read(said.text);
  const { words } = reading;
  const isFault = passing.includes(announcement.kind);
  if (isFault && isOwnMistake(words)) return null;

  const inForm = said.network === null ? [] : networksNamedIn(read(`network: ${said.network}`));
  const inText = networksNamedIn(reading);
  const isSame = ({ network }: { network: string }) => networks.has(network);
  const sameNetwork = [...inForm, ...inText].find(isSame);
  if (networks.size > 0 && inForm.length + inText.length > 0 && !sameNetwork) return null;
  const { asset } = said;
  const formAssets = announcement.assets.filter((one) => asset !== null && assetSpans(one, asset).length > 0);
  const spoken = announcement.assets.map((one) => ({ one, spans: assetSpans(one, words) }));
  const assets = spoken
    .filter(({ one, spans }) => spans.length > 0 || formAssets.includes(one))
    .map(({ one }) => one);
  if (announcement.assets.length > 0 && assets.length === 0 && !sameNetwork) return null;

  const matter = matterOf(words, {
    topics,
    isFault,
    hasAsset: announcement.assets.length > 0,
    isOfCategory: (topicsOfCategory[ticket.category] ?? []).some((topic) => topics.has(topic)),
    isNetworkOpen: networks.size > 0 && !sameNetwork,
    // What the form says holds for all of the text.
    anchors:
      announcement.assets.length === 0 || formAssets.length > 0 || inForm.some(isSame)
        ? null
        : [...spoken.flatMap(({ spans }) => spans), ...inText.filter(isSame)],
  });
  const sharedCodes = errorCodesIn(said.text).filter((code) => codes.includes(code));
  if (!matter && sharedCodes.length === 0) return null;
  const found = [
    ...sharedCodes,
    ...(matter ?? []).map(({ start, end }) => said.text.slice(start, end).trim()),
  ];
  return {
    announcement,
    assets,
    network: sameNetwork?.found ?? null,
    words: [...new Map(found.map((word) => [word.toLowerCase(), word])).values()].slice(0, mostWords),
    saidAt: said.saidAt,
  };
}

interface Sought {
  topics: ReadonlySet<AnnouncementTopic>;
  isFault: boolean;
  /** The announcement is about assets, and the ticket names one. */
  hasAsset: boolean;
  isOfCategory: boolean;
  /** The announcement is about some networks, and the ticket names none. */
  isNetworkOpen: boolean;
  /** Where the text names the asset or the network; null where no words have to stand near it. */
  anchors: readonly Span[] | null;
}

/** The words of a text that speak of an announcement's matter; null where none do. */
function matterOf(words: string, sought: Sought): Span[] | null {
  const { topics, isFault, hasAsset, isOfCategory, isNetworkOpen, anchors } = sought;
  const named = topicsIn(words).filter(({ topic }) => topics.has(topic));
  const isAnchored = (span: Span) => anchors === null || anchors.some((anchor) => isNear(anchor, span));
  if (!isFault) {
    const distinct = new Map(named.filter(isAnchored).map((span) => [span.topic, span]));
    const needed = anchors === null && topics.size > 1 ? 2 : 1;
    return distinct.size >= needed ? [...distinct.values()] : null;
  }
  const delays = delaysIn(words);
  // Many networks carry one coin: who names none has to say that something is late.
  const troubles = [...delays, ...(isNetworkOpen ? [] : failuresIn(words))].filter(isAnchored);
  for (const topic of named) {
    const around = troubles.filter((trouble) => isNear(topic, trouble));
    if (around.length > 0) return [topic, ...around];
  }
  const late = isOfCategory && hasAsset ? delays.filter(isAnchored) : [];
  return late.length > 0 ? late : null;
}

const isNear = (one: Span, other: Span) =>
  Math.max(one.start, other.start) - Math.min(one.end, other.end) <= near;
