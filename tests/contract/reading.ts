import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { TimelinePage } from "#src/domain/schema/message.ts";
import type { ContractContext } from "./contract-context.ts";

export function reading({
  agent,
  supervisor,
  list,
  ticketOf,
  anOpenTicket,
  timelineOf,
  note,
  key,
}: ContractContext): void {
  describe("reading", () => {
    test("the configuration has a group and an English description for each category", async () => {
      const { answer } = await supervisor.call(api.getDeskConfig);
      for (const category of answer.categories) {
        expect(category.description["en"]).toBeTruthy();
      }
    });

    test("agents, macros and views fit their schemas", async () => {
      expect((await agent.call(api.listAgents)).answer.items.length).toBeGreaterThan(0);
      expect((await agent.call(api.listMacros)).answer.items).toBeDefined();
      expect((await agent.call(api.listViews)).answer.items.map((view) => view.id)).toContain("unassigned");
    });

    test("a view holds as many tickets as it says", async () => {
      for (const view of (await agent.call(api.listViews)).answer.items) {
        expect((await list({ view: view.id, limit: 1 })).total).toBe(view.count);
      }
    });

    test("a facet's count is what the filter leaves", async () => {
      const facets = (await agent.call(api.getFacets, { query: { view: "all_open" } })).answer;
      expect((await list({ view: "all_open", limit: 1 })).total).toBe(facets.total);
      for (const [category, count] of Object.entries(facets.category)) {
        expect((await list({ view: "all_open", category, limit: 1 })).total).toBe(count);
      }
      for (const [sla, count] of Object.entries(facets.sla))
        expect((await list({ view: "all_open", sla, limit: 1 })).total).toBe(count);
    });

    test("values of one field are alternatives, fields combine", async () => {
      const both = await list({ channel: ["email", "social"], status: "open", limit: 100 });
      for (const ticket of both.items) {
        expect(["email", "social"]).toContain(ticket.channel);
        expect(ticket.status).toBe("open");
      }
      const email = await list({ channel: "email", status: "open", limit: 1 });
      const social = await list({ channel: "social", status: "open", limit: 1 });
      expect(both.total).toBe(email.total + social.total);
    });

    test("a public thread has each post once, and those that are messages name messages of the ticket", async () => {
      const { items } = await list({ channel: "social", limit: 20 });
      for (const { id } of items) {
        const { facts } = (await agent.call(api.getTicket, { params: { ticketId: id } })).answer;
        if (!("visibility" in facts)) continue;
        const thread = facts.thread ?? [];
        expect(thread.length === 0 || facts.visibility === "public").toBe(true);
        expect(new Set(thread.map((post) => post.id)).size).toBe(thread.length);
        const times = thread.map(({ at }) => Date.parse(at));
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        const page = await timelineOf(id, null);
        const messages = page.items.filter((item) => item.type === "message").map((item) => item.id);
        const isOwn = (messageId: string | null) =>
          messageId === null || page.previousCursor !== null || messages.includes(messageId);
        expect(thread.every(({ messageId }) => isOwn(messageId))).toBe(true);
      }
    });

    test("full text finds a ticket by a word of its own subject and by its number", async () => {
      const ticket = await anOpenTicket();
      expect((await list({ q: ticket.subject.split(/\s+/)[0] ?? "", limit: 100 })).total).toBeGreaterThan(0);
      expect((await list({ q: `#${ticket.number}`, limit: 5 })).items.map((item) => item.id)).toContain(
        ticket.id,
      );
    });

    test("queues count what their cells' filters leave", async () => {
      const { cells } = (await supervisor.call(api.getQueues)).answer;
      for (const cell of cells.slice(0, 6)) {
        const query = { view: "all_open", category: cell.category, channel: cell.channel, limit: 1 };
        expect((await supervisor.call(api.listTickets, { query })).answer.total).toBe(cell.open);
        expect(Object.values(cell.ageing).reduce((sum, count) => sum + count, 0)).toBe(cell.open);
      }
    });

    test.each([
      ["a sort nobody knows", { sort: "prettiest" }],
      ["a limit that is too large", { limit: 101 }],
      ["a cursor from elsewhere", { cursor: "bm90LW91cnM" }],
      ["a number that is none", { limit: "many" }],
      ["start and cursor together", { start: 5, cursor: "bm90LW91cnM" }],
    ])("refuses %s", async (_, query) => {
      expect((await agent.call(api.listTickets, { query })).problem?.code).toBe("bad_request");
    });
  });

  describe("pages", () => {
    test.each(["newest", "waiting", "due", "priority"])(
      "walking the list by %s meets every ticket once",
      async (sort) => {
        const seen: string[] = [];
        let total = 0;
        for (let cursor: string | null = null, first = true; first || cursor; first = false) {
          const page = await list({ view: "all_open", sort, limit: 97, ...(cursor ? { cursor } : {}) });
          seen.push(...page.items.map((item) => item.id));
          total = page.total;
          cursor = page.nextCursor;
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toHaveLength(total);
      },
    );

    test("a message that comes in while I scroll neither repeats nor hides another ticket", async () => {
      const before = await list({ view: "all_open", limit: 40 });
      const moving = before.items.at(-1);
      if (!before.nextCursor || !moving) return;
      const { lastMessageId } = await ticketOf(moving.id);
      await agent.call(api.sendMessage, {
        params: { ticketId: moving.id },
        body: note("Moves it to the top", lastMessageId),
        headers: key(),
      });
      const next = await list({ view: "all_open", limit: 40, cursor: before.nextCursor });
      const seen = new Set(before.items.map((item) => item.id));
      expect(next.items.filter((item) => seen.has(item.id))).toEqual([]);
      const again = await list({ view: "all_open", limit: 80 });
      const all = new Set([...seen, ...next.items.map((item) => item.id)]);
      expect(again.items.filter((item) => !all.has(item.id))).toEqual([]);
    });

    test("a jump shows the same rows as the way there", async () => {
      const { items } = await list({ view: "all_open", limit: 30 });
      const jump = await list({ view: "all_open", start: 20, limit: 10 });
      expect(jump.items.map((item) => item.id)).toEqual(items.slice(20, 30).map((item) => item.id));
    });

    test("walking a thread back meets every message once, each page oldest first", async () => {
      const { items } = await list({ view: "all_open", limit: 100 });
      const longest = items.toSorted((a, b) => b.messageCount - a.messageCount)[0];
      if (!longest) throw new Error("This server has no open ticket");
      const messages: string[] = [];
      let total = 0;
      for (let cursor: string | null = null, first = true; first || cursor; first = false) {
        const page: TimelinePage = await timelineOf(longest.id, cursor);
        const times = page.items.map((item) => Date.parse(item.createdAt));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        messages.unshift(...page.items.filter((item) => item.type === "message").map((item) => item.id));
        total = page.totalMessages;
        cursor = page.previousCursor;
      }
      expect(new Set(messages).size).toBe(total);
      expect(messages).toHaveLength(total);
      expect(messages.at(-1)).toBe((await ticketOf(longest.id)).lastMessageId);
    });
  });
}
