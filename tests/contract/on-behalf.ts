import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { CreateTicket } from "#src/domain/schema/ticket-on-behalf.ts";
import type { ContractContext } from "./contract-context.ts";

export function onBehalf({ agent, supervisor, anOpenTicket, ticketOf, key, run }: ContractContext): void {
  const body = (more: Partial<CreateTicket> = {}): CreateTicket => ({
    channel: "phone",
    requester: { name: `Caller ${run}`, contacts: [{ kind: "phone", value: "+44 20 7946 0000" }] },
    category: "account",
    subject: "Cannot sign in",
    description: "The page stays white after the password.",
    language: "en",
    facts: {
      tried: null,
      happenedAt: "this morning",
      environment: { os: null, browser: null, appVersion: null, device: null },
      transactionIds: [],
      amount: null,
      asset: null,
      network: null,
    },
    ...more,
  });

  describe("a ticket on behalf of a customer", () => {
    test("is created once for one key, opened by the agent and told by the customer", async () => {
      const headers = key();
      const first = await supervisor.call(api.createTicket, { body: body(), headers });
      const second = await supervisor.call(api.createTicket, { body: body(), headers });
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.answer).toEqual(first.answer);
      const ticketId = first.answer.ticketId ?? "";
      const { answer } = await supervisor.call(api.getTicket, { params: { ticketId } });
      expect(answer).toMatchObject({ number: first.answer.number, channel: "phone", status: "new" });
      expect(answer.facts).toMatchObject({ happenedAt: "this morning", categoryChosen: "account" });
      expect(answer.identity).toBeNull();
      const timeline = await supervisor.call(api.getTimeline, { params: { ticketId } });
      const [event, message] = timeline.answer.items;
      expect(event).toMatchObject({ type: "event", kind: "created", actor: { kind: "agent" } });
      expect(message).toMatchObject({ type: "message", author: { kind: "requester" } });

      const found = await agent.call(api.searchRequesters, { query: { q: `caller ${run}` } });
      expect(found.answer.items.map(({ id }) => id)).toContain(answer.requester.id);
    });

    test("names the field that does not fit, and needs a key", async () => {
      const unknown = await agent.call(api.createTicket, {
        body: body({ requester: { id: "nobody-at-all" } }),
        headers: key(),
      });
      expect([unknown.status, unknown.problem?.errors?.[0]?.pointer]).toEqual([422, "/requester/id"]);
      const blank = await agent.call(api.createTicket, { body: body({ subject: " " }), headers: key() });
      expect(blank.problem?.errors?.[0]?.pointer).toBe("/subject");
      const keyless = await agent.call(api.createTicket, { body: body() });
      expect(keyless.problem?.code).toBe("bad_request");
    });

    test("an identity that is confirmed says how, by whom and when, and can be withdrawn", async () => {
      const { id } = await anOpenTicket(1);
      const params = { ticketId: id };
      const { version } = await ticketOf(id);
      for (let times = 0; times < 2; times += 1)
        await supervisor.call(api.setIdentity, { params, body: { how: "call_back" } });
      const session = await supervisor.call(api.getSession);
      const { identity, version: after } = await ticketOf(id);
      expect(identity).toMatchObject({ how: "call_back", by: { id: session.answer.agent.id } });
      expect(after).toBe(version);
      const wrong = await supervisor.call(api.setIdentity, { params, body: { how: "a_hunch" } });
      expect(wrong.problem?.errors?.[0]?.pointer).toBe("/how");
      await supervisor.call(api.setIdentity, { params, body: { how: null } });
      expect((await ticketOf(id)).identity).toBeNull();
      const { answer } = await agent.call(api.getTimeline, { params });
      const kinds = answer.items.flatMap((item) => (item.type === "event" ? [item.kind] : []));
      expect(kinds.filter((kind) => kind.startsWith("identity_"))).toEqual([
        "identity_confirmed",
        "identity_withdrawn",
      ]);
    });

    test("a call is written down once for one key, and says when to call again", async () => {
      const { id } = await anOpenTicket(2);
      const params = { ticketId: id };
      const before = (await agent.call(api.listCalls, { params })).answer.items.length;
      const headers = key();
      const call = { outcome: "call_later", note: "At work", callAt: "2099-01-01T09:00:00Z" };
      const first = await agent.call(api.logCall, { params, body: call, headers });
      await agent.call(api.logCall, { params, body: call, headers });
      const { items } = (await agent.call(api.listCalls, { params })).answer;
      expect(items).toHaveLength(before + 1);
      expect(items.at(-1)).toEqual(first.answer);
      expect(Date.parse(first.answer.callAt ?? "")).toBe(Date.parse(call.callAt));
      const never = await agent.call(api.logCall, {
        params,
        body: { ...call, callAt: null },
        headers: key(),
      });
      expect([never.status, never.problem?.errors?.[0]?.pointer]).toEqual([422, "/callAt"]);
    });
  });
}
