import type { Actor } from "#src/domain/schema/actor.ts";
import type { EmailFacts, MailFacts } from "#src/domain/schema/channel-facts.ts";
import { seedFiles } from "../files/catalogue.ts";
import { actorOf } from "../desk/answers.ts";
import { instantOf } from "../desk/clock.ts";
import type {
  AgentRecord,
  FileRecord,
  MessageRecord,
  Millis,
  PersonRecord,
  ThreadItem,
  TicketRecord,
} from "../models/records.ts";
import type { Story, StoryEvent, StoryMessage } from "../models/story.ts";
import { factsAt } from "./stories/write.ts";
import { counted, ticketFromThread, type WorldClockwork } from "./ticket-from-thread.ts";

export interface Cast {
  agents: Map<string, AgentRecord>;
  people: Map<string, PersonRecord>;
}

const MINUTE = 60_000;
const system: Actor = { kind: "system", id: null, name: "System" };

export function seedFileRecord(
  name: string,
  place: Pick<FileRecord, "id" | "ticketId" | "messageId" | "createdAt">,
): FileRecord {
  const file = seedFiles[name];
  if (!file) throw new Error(`There is no seed file ${name}`);
  return {
    ...place,
    name: file.name,
    size: file.size,
    declaredType: file.declaredType,
    sniffedType: file.sniffedType,
    sensitivity: file.sensitivity,
    contentId: null,
    width: file.width ?? null,
    height: file.height ?? null,
    durationSeconds: file.durationSeconds ?? null,
    bytes: { from: "seed", file: name },
    thumbnail: file.thumbnail === null ? null : { from: "seed", file: file.thumbnail },
  };
}

function agentOf(cast: Cast, key: string): AgentRecord {
  const agent = cast.agents.get(key);
  if (!agent) throw new Error(`Nobody at the desk is called ${key}`);
  return agent;
}

/** The headers of one mail of a thread: the customer's carry on from the first, the desk's answer them. */
export function mailOfThread(
  facts: EmailFacts,
  sender: AgentRecord | null,
  at: Millis,
  id: string,
  previous: MessageRecord | undefined,
  domain: string,
): MailFacts {
  const { mail } = facts;
  const subject = !previous || /^re:/i.test(mail.subject) ? mail.subject : `Re: ${mail.subject}`;
  const inReplyTo = previous?.mail?.messageId ?? mail.inReplyTo;
  if (!sender) {
    const messageId = previous
      ? `<${id}@${mail.from.address.split("@")[1] ?? "mail.example"}>`
      : mail.messageId;
    return { ...mail, subject, date: instantOf(at), messageId, inReplyTo };
  }
  return {
    from: { name: `${sender.name} · Hoshino Exchange`, address: facts.receivedAt },
    to: [mail.replyTo ?? mail.from],
    cc: mail.cc,
    replyTo: null,
    subject,
    date: instantOf(at),
    messageId: `<${id}@${domain}>`,
    inReplyTo,
    authentication: null,
  };
}

function messageOf(
  story: Story,
  cast: Cast,
  item: StoryMessage,
  id: string,
  at: Millis,
  previous: MessageRecord | undefined,
): MessageRecord {
  const sender = item.from === "customer" ? null : agentOf(cast, item.from);
  const person = cast.people.get(story.requester);
  const isPublic = item.kind !== "note";
  const { facts } = story;
  const mail =
    isPublic && "receivedAt" in facts
      ? mailOfThread(facts, sender, at, id, previous, "hoshino.example")
      : null;
  return {
    type: "message",
    id,
    visibility: isPublic ? "public" : "internal",
    author: sender
      ? actorOf(sender)
      : { kind: "requester", id: story.requester, name: person?.name ?? story.requester },
    text: item.text,
    html: item.html ?? null,
    files: (item.files ?? []).map((name, index) => ({
      ...seedFileRecord(name, {
        id: `${id}.f${index + 1}`,
        ticketId: story.slug,
        messageId: id,
        createdAt: at,
      }),
      contentId: item.html?.includes(`cid:${name}`) ? name : null,
    })),
    mail: mail && item.mail ? { ...mail, ...item.mail } : mail,
    socialVisibility: isPublic && "handle" in facts ? facts.visibility : null,
    delivery: "sent",
    sendAt: null,
    language: sender ? null : story.language,
    at,
  };
}

function eventOf(cast: Cast, item: StoryEvent, id: string, at: Millis): ThreadItem {
  const nameOf = (value: string | null) =>
    item.event === "assignee_changed" && value !== null ? (cast.agents.get(value)?.name ?? value) : value;
  const actor = item.by === "system" ? system : actorOf(agentOf(cast, item.by));
  return { type: "event", id, kind: item.event, actor, from: nameOf(item.from), to: nameOf(item.to), at };
}

function threadOf(story: Story, cast: Cast, now: Millis): ThreadItem[] {
  const name = cast.people.get(story.requester)?.name ?? story.requester;
  const first = Math.max(...story.timeline.map((item) => item.at));
  const author: Actor = { kind: "requester", id: story.requester, name };
  const items: ThreadItem[] = [
    {
      type: "event",
      id: `${story.slug}.1`,
      kind: "created",
      actor: author,
      from: null,
      to: story.channel,
      at: now - first * MINUTE,
    },
  ];
  let previous: MessageRecord | undefined;
  // Stories are told in order, whatever their minutes say of two things at once.
  for (const item of story.timeline.toSorted((a, b) => b.at - a.at)) {
    const id = `${story.slug}.${items.length + 1}`;
    const at = now - item.at * MINUTE;
    if ("event" in item) items.push(eventOf(cast, item, id, at));
    else {
      const message = messageOf(story, cast, item, id, at, previous);
      if (message.visibility === "public") previous = message;
      items.push(message);
    }
  }
  return items;
}

export function ticketFromStory(clockwork: WorldClockwork, cast: Cast, story: Story): TicketRecord {
  const { config, now } = clockwork;
  const category = config.categories.find((candidate) => candidate.id === story.category);
  if (!cast.people.has(story.requester))
    throw new Error(`Story ${story.slug} is about nobody: ${story.requester}`);
  if (story.assignee !== null) agentOf(cast, story.assignee);
  const thread = threadOf(story, cast, now);
  return ticketFromThread(
    clockwork,
    {
      id: story.slug,
      subject: story.subject,
      requesterId: story.requester,
      channel: story.channel,
      category: story.category,
      status: story.status,
      priority: story.priority,
      assigneeId: story.assignee,
      groupId: story.group ?? category?.groupId ?? "grp_general",
      tags: [...(story.tags ?? [])],
      language: story.language,
      origin: { thread: () => threadOf(story, cast, now), facts: () => factsAt(story.facts, now) },
    },
    thread.filter((item) => item.type === "message").map(counted),
  );
}
