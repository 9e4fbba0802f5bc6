import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { readEvents } from "#tests/contract/event-reader.ts";
import { ifMatch, key, openDesk } from "./desk-caller.ts";

/** A ticket of the legal group, which Aiko is not in and Ingrid is. */
function legalTicket(desk: ReturnType<typeof openDesk>["desk"]) {
  const ticket = [...desk.tickets.values()].find(
    (each) => each.groupId === "grp_legal" && each.status === "open",
  );
  if (!ticket) throw new Error("The desk has no open legal ticket");
  return ticket;
}

describe("a restricted ticket, to who is not of its group", () => {
  test("does not exist, whatever is asked", async () => {
    const { call, desk } = openDesk("aiko");
    const { id, version } = legalTicket(desk);
    const params = { ticketId: id };
    const body = {
      visibility: "internal",
      body: { text: "hello", html: null },
      attachmentIds: [],
      lastSeenMessageId: null,
      status: null,
      to: null,
      cc: null,
      sendAt: null,
    };
    const answers = await Promise.all([
      call(api.getTicket, { params }),
      call(api.getTimeline, { params }),
      call(api.changeTicket, { params, body: { priority: "high" }, headers: ifMatch(version) }),
      call(api.sendMessage, { params, body, headers: key() }),
      call(api.markRead, { params, body: { lastMessageId: `${id}.2` } }),
      call(api.setIdentity, { params, body: { how: "document" } }),
      call(api.listCalls, { params }),
      call(api.logCall, { params, body: { outcome: "reached", note: "", callAt: null }, headers: key() }),
      call(api.revealSecret, {
        params: { messageId: `${id}.2` },
        body: { spanId: "span-1", reason: "to see" },
      }),
      call(api.getMessageSource, { params: { messageId: `${id}.2` } }),
      call(api.uploadAttachment, { query: { ticketId: id, name: "a.txt" }, raw: "text", headers: key() }),
    ]);
    expect(answers.map((answer) => answer.problem?.code)).toEqual(answers.map(() => "not_found"));
  });

  test("is in no list, count, facet, search or requester's number", async () => {
    const { call, desk } = openDesk("aiko");
    const ticket = legalTicket(desk);
    expect((await call(api.listTickets, { query: { group: ["grp_legal", "grp_aml"] } })).answer.total).toBe(
      0,
    );
    expect(
      (await call(api.listTickets, { query: { q: `#${ticket.number}` } })).answer.items.map(
        (item) => item.id,
      ),
    ).not.toContain(ticket.id);
    expect((await call(api.getFacets, { query: {} })).answer.category["legal_compliance"]).toBeUndefined();
    expect((await call(api.getDeskConfig)).answer.groups.map((group) => group.id)).not.toContain("grp_legal");
    const hidden = [...desk.tickets.values()].filter(
      (each) => each.groupId === "grp_legal" || each.groupId === "grp_aml",
    ).length;
    expect((await call(api.listTickets, { query: {} })).answer.total).toBe(desk.tickets.size - hidden);
  });

  test("is refused in a bulk job as if it were not there", async () => {
    const { call, desk } = openDesk("aiko");
    const { id, version } = legalTicket(desk);
    const { results } = (
      await call(api.startBulk, {
        body: { ticketIds: [id], change: { priority: "low" }, dryRun: true },
        headers: key(),
      })
    ).answer;
    expect(results).toEqual([
      { ticketId: id, number: 0, subject: "", outcome: "refused", code: "not_found" },
    ]);
    expect(desk.tickets.get(id)?.version).toBe(version);
  });

  test("is heard of by its members only, and is gone for others when it becomes restricted", async () => {
    const { call, desk, director } = openDesk("aiko");
    const events = readEvents((await call(api.getEvents)).response);
    director.customerWrites({ ticketId: legalTicket(desk).id, text: "Confidential" });
    director.colleagueChanges({ ticketId: "withdrawal-stuck-tron", change: { groupId: "grp_aml" } });
    const first = await events.until((event) => event.type !== "timeline.added");
    expect(first.event).toEqual({ type: "ticket.gone", ticketId: "withdrawal-stuck-tron" });
    expect((await call(api.getTicket, { params: { ticketId: "withdrawal-stuck-tron" } })).problem?.code).toBe(
      "not_found",
    );
    await events.close();
  });
});

test("a member of the group works on it as on any other", async () => {
  const { call, desk } = openDesk("ingrid");
  const ticket = legalTicket(desk);
  const { answer } = await call(api.getTicket, { params: { ticketId: ticket.id } });
  expect(answer.restricted).toBe(true);
  expect((await call(api.getFacets, { query: {} })).answer.category["legal_compliance"]).toBeGreaterThan(0);
});
