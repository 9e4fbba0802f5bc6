import { expect, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { ticketAnswer } from "#mocks/desk/answers.ts";
import { createDirector } from "#mocks/director.ts";
import type { Desk } from "#mocks/models/desk.ts";
import { worldNames, type WorldName } from "#mocks/worlds/world.ts";
import type { Post } from "#src/domain/schema/channel-facts.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const openWorld = (world: WorldName) => createDesk({ world, now, size: 600 });

function socialTickets(desk: Desk) {
  const agent = desk.agents.get("ren");
  if (!agent) throw new Error("Nobody is called ren");
  return Array.from({ length: desk.tickets.size }, (_, row) => desk.tickets.at(row))
    .filter(({ channel }) => channel === "social")
    .map((ticket) => {
      const { facts } = ticketAnswer(desk, agent, ticket);
      if (!("visibility" in facts)) throw new Error(ticket.id);
      return { ticket, visibility: facts.visibility, thread: facts.thread ?? [] };
    });
}
const threadOf = (desk: Desk, id: string): Post[] =>
  socialTickets(desk).find(({ ticket }) => ticket.id === id)?.thread ?? [];

test.each(worldNames)("in %s a public ticket has its thread in order, and a direct one has none", (world) => {
  const desk = openWorld(world);
  const tickets = socialTickets(desk);
  expect(tickets.length > 0).toBe(world !== "empty-desk");
  const isPublic = ({ visibility }: (typeof tickets)[number]) => visibility === "public";
  expect(tickets.filter((one) => !isPublic(one)).flatMap(({ thread }) => thread)).toEqual([]);
  for (const { ticket, thread } of tickets.filter(isPublic)) {
    const ids = thread.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const times = thread.map(({ at }) => Date.parse(at));
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(Math.max(...times)).toBeLessThanOrEqual(now);
    const own = thread.filter(({ messageId }) => messageId !== null);
    expect(own[0]?.author.kind).toBe("requester");
    expect(thread.length - own.length).toBeLessThanOrEqual(6);
    // What is answered stands before the answer.
    for (const [place, { inReplyTo }] of thread.entries())
      expect([null, ...ids.slice(0, place)]).toContain(inReplyTo);
    const messages = desk.threads.messages(ticket).map(({ id }) => id);
    for (const { messageId } of own) expect(messages).toContain(messageId);
  }
});

test("the crowd of a busy desk has quiet threads, long ones, and some with an impostor", () => {
  const made = socialTickets(openWorld("busy-desk")).filter(({ visibility }) => visibility === "public");
  const around = made.map(({ thread }) => thread.filter(({ messageId }) => messageId === null));
  expect(new Set(around.map((posts) => posts.length)).size).toBeGreaterThanOrEqual(5);
  const share = (test: (post: Post) => boolean) =>
    around.filter((posts) => posts.some(test)).length / made.length;
  expect(share(({ author }) => author.kind === "exchange")).toBeGreaterThan(0.2);
  expect(
    share(({ author }) => author.kind === "other" && /support|help/i.test(author.handle)),
  ).toBeGreaterThan(0);
  // The same desk again.
  expect(socialTickets(openWorld("busy-desk")).map(({ thread }) => thread)).toEqual(
    socialTickets(openWorld("busy-desk")).map(({ thread }) => thread),
  );
});

test("what the desk answers in public is a post of the exchange, once; notes and direct messages are none", () => {
  const desk = openWorld("busy-desk");
  const before = threadOf(desk, "is-it-down").length;
  const director = createDirector(desk);
  const answer = director.colleagueAnswers({ ticketId: "is-it-down", text: "All networks are back." });
  const { ticket } = socialTickets(desk).find((one) => one.ticket.id === "is-it-down") ?? {};
  if (!ticket) throw new Error("No ticket");
  desk.threads.add(ticket, { ...answer, id: "is-it-down.direct", socialVisibility: "direct" });
  director.colleagueAnswers({ ticketId: "is-it-down", text: "It was the cable.", internal: true });
  const thread = threadOf(desk, "is-it-down");
  expect(thread).toHaveLength(before + 1);
  expect(thread.at(-1)).toMatchObject({
    messageId: answer.id,
    text: "All networks are back.",
    author: { kind: "exchange", handle: "HoshinoExchange" },
  });
});

test("a secret in a post is masked as it is in the message", () => {
  const desk = openWorld("busy-desk");
  createDirector(desk).customerWrites({
    ticketId: "is-it-down",
    text: "my recovery phrase is legal winner thank year wave sausage worth useful legal winner thank yellow",
  });
  expect(JSON.stringify(threadOf(desk, "is-it-down"))).not.toContain("sausage");
});
