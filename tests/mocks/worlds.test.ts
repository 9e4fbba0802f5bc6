import { describe, expect, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { messageAnswer, ticketSummary } from "#mocks/desk/answers.ts";
import { listTickets } from "#mocks/desk/ticket-list.ts";
import { stories } from "#mocks/worlds/stories/all.ts";
import { categories, channels } from "#src/domain/schema/desk-config.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const busy = createDesk({ world: "busy-desk", now });
const tickets = [...busy.tickets.values()];
const agentOf = (id: string) => {
  const agent = busy.agents.get(id);
  if (!agent) throw new Error(`Nobody is called ${id}`);
  return agent;
};

describe("the busy desk", () => {
  test("has two thousand tickets, about twelve thousand messages, every channel, category and language", () => {
    const messages = tickets.reduce((sum, ticket) => sum + ticket.messageCount, 0);
    expect(tickets).toHaveLength(2_000);
    expect(messages).toBeGreaterThan(11_000);
    expect(messages).toBeLessThan(14_500);
    expect(new Set(tickets.map((ticket) => ticket.channel))).toEqual(new Set(channels));
    expect(new Set(tickets.map((ticket) => ticket.category))).toEqual(new Set(categories));
    expect(new Set(tickets.map((ticket) => ticket.language))).toEqual(new Set(["en", "ja", "zh"]));
    expect(Math.max(...tickets.map((ticket) => ticket.messageCount))).toBe(200);
    expect(Math.min(...tickets.map((ticket) => ticket.messageCount))).toBe(1);
  });

  test("shows the written stories before the made tickets", () => {
    const aiko = agentOf("aiko");
    const slugs = new Set(stories.map((story) => story.slug));
    const { items } = listTickets(busy, aiko, { view: "all_open", limit: 40 });
    expect(items.filter((item) => !slugs.has(item.id))).toEqual([]);
  });

  test("counts exactly what its threads hold, in order, with ids of their own", () => {
    for (const ticket of tickets.filter((_, index) => index % 5 === 0 || index > 1_900)) {
      const items = busy.threads.of(ticket);
      const messages = busy.threads.messages(ticket);
      expect(messages).toHaveLength(ticket.messageCount);
      expect(messages.flatMap((message) => message.files)).toHaveLength(ticket.attachmentCount);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      const times = items.map((item) => item.at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(now);
      expect(messages.map((message) => message.text).join("\n")).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });

  test("neighbours do not look alike", () => {
    const { items } = listTickets(busy, agentOf("aiko"), { limit: 100, start: 200 });
    expect(new Set(items.map((item) => item.excerpt)).size).toBeGreaterThan(90);
  });

  test("is the same desk every time, and never shares a change with another", () => {
    const other = createDesk({ world: "busy-desk", now });
    const ticket = [...other.tickets.values()][700];
    const twin = tickets[700];
    if (!ticket || !twin) throw new Error("The desk is smaller than it was");
    expect(other.threads.of(ticket)).toEqual(busy.threads.of(twin));
    ticket.priority = "urgent";
    ticket.tags.push("changed");
    expect(twin.tags).not.toContain("changed");
  });

  test("tells the same stories at another hour", () => {
    const later = createDesk({ world: "busy-desk", now: now + 40 * 86_400_000 });
    const shifted = later.tickets.get("withdrawal-stuck-tron");
    const ticket = busy.tickets.get("withdrawal-stuck-tron");
    expect((shifted?.createdAt ?? 0) - (ticket?.createdAt ?? 0)).toBe(40 * 86_400_000);
  });
});

describe("other worlds", () => {
  test("the empty desk has people and no ticket", () => {
    const desk = createDesk({ world: "empty-desk", now });
    expect([desk.tickets.size, desk.agents.size > 0]).toEqual([0, true]);
  });

  test("the incident fills one queue", () => {
    const desk = createDesk({ world: "incident", now });
    const recent = [...desk.tickets.values()].filter((ticket) => ticket.createdAt > now - 3 * 3_600_000);
    const stuck = recent.filter((ticket) => ticket.category === "deposits_withdrawals");
    expect(stuck.length).toBeGreaterThan(450);
    expect(stuck.length / recent.length).toBeGreaterThan(0.8);
  });

  test("a file becomes a desk, moved to the desk's own now", () => {
    const desk = createDesk({
      now,
      world: {
        format: "madoguchi-world/1",
        anchor: "2024-01-01T00:00:00Z",
        requesters: [
          {
            id: "r1",
            name: "Dana",
            contacts: [{ kind: "email", value: "dana@example.com" }],
            locale: "en-US",
          },
        ],
        tickets: [
          {
            id: "mail-1",
            subject: "Where is it",
            channel: "help_center",
            category: "deposits_withdrawals",
            requesterId: "r1",
            language: "en",
            facts: { channel: "help_center", askedFrom: null, articlesRead: [], searches: [] },
            messages: [
              {
                from: "customer",
                at: "2023-12-31T23:00:00Z",
                text: "Where is my deposit?",
                attachments: [
                  { name: "a.txt", declaredType: "text/plain", content: { base64: btoa("hello there") } },
                ],
              },
            ],
          },
        ],
      },
    });
    const ticket = desk.tickets.get("mail-1");
    const aiko = desk.agents.get("aiko");
    if (!ticket || !aiko) throw new Error("The file's ticket is missing");
    const summary = ticketSummary(desk, aiko, ticket);
    expect([summary.excerpt, summary.attachmentCount, summary.status]).toEqual([
      "Where is my deposit?",
      1,
      "new",
    ]);
    expect(summary.createdAt).toBe("2026-11-20T02:00:00.000Z");
    const [message] = desk.threads.messages(ticket);
    if (!message) throw new Error("The file's message is missing");
    expect(messageAnswer(ticket, message).attachments[0]).toMatchObject({
      name: "a.txt",
      size: 11,
      sniffedType: null,
    });
  });
});
