import { describe, expect, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { createFaults } from "#mocks/faults.ts";
import { serveDesk } from "#mocks/http-server.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { createCaller } from "#tests/contract/caller.ts";
import { readEvents } from "#tests/contract/event-reader.ts";
import { openDesk } from "./desk-caller.ts";

const ticketId = "withdrawal-stuck-tron";

describe("the event stream", () => {
  test("brings a new ticket, a message and what it changed, in order", async () => {
    const { call, director } = openDesk();
    const events = readEvents((await call(api.getEvents)).response);
    const ticket = director.newTicket({
      subject: "Is it down?",
      channel: "social",
      category: "api_technical",
    });
    director.customerWrites({ ticketId, text: "Hello?" });
    const types = [await events.next(), await events.next(), await events.next()].map(
      (read) => read?.event.type,
    );
    expect(types).toEqual(["ticket.created", "timeline.added", "ticket.changed"]);
    expect((await call(api.getTicket, { params: { ticketId: ticket.id } })).answer.subject).toBe(
      "Is it down?",
    );
    await events.close();
  });

  test("replays what was missed, and nothing twice", async () => {
    const { call, director } = openDesk();
    const events = readEvents((await call(api.getEvents)).response);
    director.customerWrites({ ticketId, text: "One" });
    const heard = await events.next();
    await events.close();
    director.customerWrites({ ticketId, text: "Two" });
    const again = readEvents(
      (await call(api.getEvents, { headers: { "Last-Event-ID": heard?.id ?? "" } })).response,
    );
    const texts: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const read = await again.next();
      if (read?.event.type === "timeline.added" && read.event.item.type === "message")
        texts.push(read.event.item.body.text);
    }
    expect(texts).toEqual(["Two"]);
    await again.close();
  });

  test("says that the session has ended, and ends", async () => {
    const { call, director } = openDesk();
    const events = readEvents((await call(api.getEvents)).response);
    director.endSessions("aiko");
    expect((await events.next())?.event).toEqual({ type: "session.ended", reason: "signed_out" });
    expect(await events.next()).toBeNull();
  });

  test("breaks off when the network does, and can be taken up again", async () => {
    const { call, director } = openDesk();
    const events = readEvents((await call(api.getEvents)).response);
    director.dropStreams();
    expect(await events.next().catch(() => null)).toBeNull();
    expect((await call(api.getEvents)).status).toBe(200);
  });

  test("of one desk reaches two windows over plain HTTP, and the server closes with streams open", async () => {
    const desk = createDesk({ world: "busy-desk", now: Date.parse("2026-11-20T03:00:00Z") });
    const { url, close } = await serveDesk(desk, { director: true });
    const windows = await Promise.all(
      ["aiko", "ren"].map(async (accountId) => {
        const caller = createCaller(() => url);
        await caller.call(api.createSession, { body: { method: "demo", accountId } });
        return readEvents((await caller.call(api.getEvents)).response);
      }),
    );
    const body = JSON.stringify({ ticketId, text: "Still waiting" });
    const said = await fetch(`${url}/__desk/customer-writes`, { method: "POST", body });
    expect(said.status).toBe(200);
    for (const events of windows) expect((await events.next())?.event.type).toBe("timeline.added");
    await close();
  });

  test("the director is not there unless asked for", async () => {
    const { url, close } = await serveDesk(createDesk({ world: "empty-desk", now: 0 }));
    expect(await fetch(`${url}/__desk/state`).catch(() => "refused")).toBe("refused");
    await close();
  });
});

describe("faults", () => {
  test("lose the answer to a send that has happened, so that its resend is the same message", async () => {
    const { call, faults, desk } = openDesk();
    const ticket = (await call(api.getTicket, { params: { ticketId } })).answer;
    const body = {
      visibility: "internal",
      body: { text: "Once", html: null },
      attachmentIds: [],
      lastSeenMessageId: ticket.lastMessageId,
      status: null,
      to: null,
      cc: null,
      sendAt: null,
    };
    const headers = { "Idempotency-Key": "lost-1" };
    faults.next("sendMessage", { kind: "lost" });
    await expect(call(api.sendMessage, { params: { ticketId }, body, headers })).rejects.toThrow(/fetch/);
    expect(desk.tickets.get(ticketId)?.messageCount).toBe(ticket.messageCount + 1);
    expect((await call(api.sendMessage, { params: { ticketId }, body, headers })).status).toBe(201);
    expect(desk.tickets.get(ticketId)?.messageCount).toBe(ticket.messageCount + 1);
  });

  test("hold an answer until the test lets it go", async () => {
    const { call, faults } = openDesk();
    const release = faults.hold("getTicket");
    let isThere = false;
    const reading = call(api.getTicket, { params: { ticketId } }).then(() => (isThere = true));
    await release.arrived;
    expect(isThere).toBe(false);
    release();
    await reading;
    expect(isThere).toBe(true);
  });

  test("refuse the next answer and no other", async () => {
    const { call, faults } = openDesk();
    faults.next("listTickets", { kind: "problem", code: "too_many_requests", retryAfter: 7 });
    const { problem, headers } = await call(api.listTickets);
    expect([problem?.code, headers.get("Retry-After")]).toEqual(["too_many_requests", "7"]);
    expect((await call(api.listTickets)).status).toBe(200);
  });

  test.each([
    ["is not there", { kind: "offline" }, /fetch/],
    ["breaks off in the middle", { kind: "malformed" }, /JSON/],
    ["lacks a field", { kind: "missing", field: "items.0.subject" }, /subject/],
  ] as const)("make an answer that %s, once", async (_, fault, message) => {
    const { call, faults } = openDesk();
    faults.next("listTickets", fault);
    await expect(call(api.listTickets)).rejects.toThrow(message);
    expect((await call(api.listTickets)).status).toBe(200);
  });

  test("set for good stay until cleared", async () => {
    const { call, faults } = openDesk();
    faults.always("*", { kind: "problem", code: "unavailable" });
    expect((await call(api.listViews)).problem?.code).toBe("unavailable");
    expect((await call(api.listMacros)).problem?.code).toBe("unavailable");
    faults.clear();
    expect((await call(api.listViews)).status).toBe(200);
  });

  test("bring a value nobody knows", async () => {
    const { call, faults } = openDesk();
    faults.next("getTicket", { kind: "unknown", field: "status", value: "hibernating" });
    expect((await call(api.getTicket, { params: { ticketId } })).answer.status).toBe("hibernating");
  });

  test("cut a connection over plain HTTP", async () => {
    const faults = createFaults();
    const { url, close } = await serveDesk(createDesk({ world: "empty-desk", now: 0 }), { faults });
    faults.next("getSignInOptions", { kind: "offline" });
    await expect(fetch(`${url}/api/v1/session/options`)).rejects.toThrow(/fetch/);
    await close();
  });
});
