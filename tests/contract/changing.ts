import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { ContractContext } from "./contract-context.ts";

export function changing({
  agent,
  supervisor,
  list,
  ticketOf,
  anOpenTicket,
  note,
  key,
  run,
}: ContractContext): void {
  describe("changing a ticket", () => {
    test("needs the version, and says so", async () => {
      const { id } = await anOpenTicket(1);
      const { status, problem } = await agent.call(api.changeTicket, {
        params: { ticketId: id },
        body: { priority: "high" },
      });
      expect([status, problem?.code]).toEqual([428, "version_required"]);
    });

    test("takes the version the last answer brought, and brings the next", async () => {
      const { id } = await anOpenTicket(1);
      const read = await agent.call(api.getTicket, { params: { ticketId: id } });
      const etag = read.headers.get("ETag") ?? "";
      const priority = read.answer.priority === "high" ? "normal" : "high";
      const changed = await agent.call(api.changeTicket, {
        params: { ticketId: id },
        body: { priority },
        headers: { "If-Match": etag },
      });
      expect(changed.answer.priority).toBe(priority);
      expect(changed.answer.version).toBeGreaterThan(read.answer.version);
      expect(changed.headers.get("ETag")).not.toBe(etag);

      const late = await agent.call(api.changeTicket, {
        params: { ticketId: id },
        body: { priority: "low" },
        headers: { "If-Match": etag },
      });
      expect([late.status, late.problem?.code]).toEqual([412, "version_outdated"]);
      expect(late.problem?.current?.priority).toBe(priority);
      expect((await ticketOf(id)).priority).toBe(priority);
    });

    test("names the field that does not fit", async () => {
      const { id, version } = await anOpenTicket(1);
      const { status, problem } = await agent.call(api.changeTicket, {
        params: { ticketId: id },
        body: { priority: "yesterday" },
        headers: { "If-Match": `"${version}"` },
      });
      expect([status, problem?.code]).toEqual([422, "invalid"]);
      expect(problem?.errors?.[0]?.pointer).toBe("/priority");
    });

    test("leaves a trace in the timeline", async () => {
      const { id, version } = await anOpenTicket(1);
      await agent.call(api.changeTicket, {
        params: { ticketId: id },
        body: { addTags: [`contract-${run}`] },
        headers: { "If-Match": `"${version}"` },
      });
      const { items } = (await agent.call(api.getTimeline, { params: { ticketId: id } })).answer;
      expect(items.some((item) => item.type === "event" && item.kind === "tags_changed")).toBe(true);
    });

    test("a closed ticket takes nothing", async () => {
      const [closed] = (await list({ status: "closed", limit: 1 })).items;
      if (!closed) return;
      const params = { ticketId: closed.id };
      const changed = await agent.call(api.changeTicket, {
        params,
        body: { priority: "high" },
        headers: { "If-Match": `"${closed.version}"` },
      });
      expect([changed.status, changed.problem?.code]).toEqual([409, "ticket_closed"]);
      const { lastMessageId } = await ticketOf(closed.id);
      const sent = await agent.call(api.sendMessage, {
        params,
        body: note("Too late", lastMessageId),
        headers: key(),
      });
      expect(sent.problem?.code).toBe("ticket_closed");
    });
  });

  describe("sending", () => {
    test("the same key sends once and answers the same again", async () => {
      const { id, messageCount } = await anOpenTicket(2);
      const body = note("Sent once", (await ticketOf(id)).lastMessageId);
      const headers = key();
      const first = await agent.call(api.sendMessage, { params: { ticketId: id }, body, headers });
      const second = await agent.call(api.sendMessage, { params: { ticketId: id }, body, headers });
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.answer.message.id).toBe(first.answer.message.id);
      expect((await ticketOf(id)).messageCount).toBe(messageCount + 1);

      const other = await agent.call(api.sendMessage, {
        params: { ticketId: id },
        body: { ...body, body: { text: "Something else", html: null } },
        headers,
      });
      expect([other.status, other.problem?.code]).toEqual([409, "idempotency_key_reused"]);
    });

    test("needs a key", async () => {
      const { id } = await anOpenTicket(2);
      const { problem } = await agent.call(api.sendMessage, {
        params: { ticketId: id },
        body: note("No key", null),
      });
      expect(problem?.code).toBe("bad_request");
    });

    test("stops when someone has written meanwhile, and shows what", async () => {
      const { id, messageCount } = await anOpenTicket(3);
      const { lastMessageId } = await ticketOf(id);
      const params = { ticketId: id };
      const colleague = await supervisor.call(api.sendMessage, {
        params,
        body: note("I was quicker", lastMessageId),
        headers: key(),
      });
      const mine = await agent.call(api.sendMessage, {
        params,
        body: note("Me too", lastMessageId),
        headers: key(),
      });
      expect([mine.status, mine.problem?.code]).toEqual([409, "thread_moved"]);
      expect(mine.problem?.newMessages?.map((message) => message.id)).toEqual([colleague.answer.message.id]);
      expect((await ticketOf(id)).messageCount).toBe(messageCount + 1);
    });

    test("a note leaves the status, a public reply can set it in the same step", async () => {
      const { id } = await anOpenTicket(4, { channel: "web_form" });
      const params = { ticketId: id };
      const noted = (
        await agent.call(api.sendMessage, {
          params,
          body: note("Only for us", (await ticketOf(id)).lastMessageId),
          headers: key(),
        })
      ).answer;
      expect(noted.ticket.status).toBe("open");
      const body = {
        ...note("What is the number on your receipt?", noted.message.id),
        visibility: "public" as const,
        status: "pending",
      };
      const replied = (await agent.call(api.sendMessage, { params, body, headers: key() })).answer;
      expect(replied.ticket.status).toBe("pending");
      expect(replied.ticket.waitingSince).toBeNull();
      expect(replied.ticket.lastMessageId).toBe(replied.message.id);
    });

    test("names what is missing from a message", async () => {
      const { id } = await anOpenTicket(2);
      const { status, problem } = await agent.call(api.sendMessage, {
        params: { ticketId: id },
        raw: JSON.stringify({ visibility: "public" }),
        headers: { ...key(), "Content-Type": "application/json" },
      });
      expect([status, problem?.code]).toEqual([422, "invalid"]);
      expect(problem?.errors?.map((error) => error.pointer)).toContain("/body");
    });

    test("a signal that is put aside says by whom and when, once however often it is said, and can come back", async () => {
      const { id } = await anOpenTicket(1);
      const { version, dismissedSignals: before } = await ticketOf(id);
      const params = { ticketId: id };
      const signal = "missing_information:contract";
      for (let times = 0; times < 2; times += 1) {
        const { answer } = await agent.call(api.changeSignals, {
          params,
          body: { dismiss: [signal], restore: [] },
        });
        expect(answer.dismissedSignals.filter((one) => one.signal === signal)).toHaveLength(1);
      }
      const after = await ticketOf(id);
      expect(after.version).toBe(version);
      const session = await agent.call(api.getSession);
      const aside = after.dismissedSignals.find((one) => one.signal === signal);
      expect(aside?.by).toEqual({ id: session.answer.agent.id, name: session.answer.agent.name });
      expect(Date.parse(aside?.at ?? "")).not.toBeNaN();
      const { answer } = await agent.call(api.getTimeline, { params });
      const trail = answer.items.filter((item) => item.type === "event" && item.kind === "signal_dismissed");
      expect(trail).toHaveLength(1);

      await agent.call(api.changeSignals, { params, body: { dismiss: [], restore: [signal] } });
      expect((await ticketOf(id)).dismissedSignals).toEqual(before);
    });

    test("reading up to a message makes the ticket read", async () => {
      const { id } = await anOpenTicket(5);
      const { lastMessageId } = await ticketOf(id);
      const { status } = await agent.call(api.markRead, {
        params: { ticketId: id },
        body: { lastMessageId: lastMessageId ?? "" },
      });
      expect(status).toBe(204);
      expect((await ticketOf(id)).unread).toBe(false);
    });
  });
}
