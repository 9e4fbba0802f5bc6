import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { ifMatch, key, openDesk } from "./desk-caller.ts";

const ticketId = "withdrawal-stuck-tron";
const params = { ticketId };

function opened(signedInAs: "aiko" | "ren" = "aiko") {
  const desk = openDesk(signedInAs);
  const read = async (id = ticketId) => (await desk.call(api.getTicket, { params: { ticketId: id } })).answer;
  const change = async (body: Parameters<typeof desk.call<typeof api.changeTicket>>[1] & object) =>
    desk.call(api.changeTicket, { params, headers: ifMatch((await read()).version), ...body });
  return { ...desk, read, change };
}

describe("changing a ticket", () => {
  test("a category brings its group along, and the promise is computed again", async () => {
    const { read, change } = opened();
    const before = await read();
    const { answer } = await change({ body: { category: "deposits_withdrawals" } });
    expect([before.groupId, answer.groupId]).toEqual(["grp_trading", "grp_payments"]);
    expect(answer.sla?.dueAt).not.toBe(before.sla?.dueAt);
  });

  test("every change is in the audit trail, with names for people", async () => {
    const { call, change } = opened();
    await change({ body: { assigneeId: "kenta", priority: "urgent", addTags: ["vip"], status: "open" } });
    const { items } = (await call(api.getTimeline, { params })).answer;
    const events = items.flatMap((item) => (item.type === "event" ? [[item.kind, item.to]] : []));
    expect(events).toEqual(
      expect.arrayContaining([
        ["assignee_changed", "Kenta Mori"],
        ["priority_changed", "urgent"],
        ["tags_changed", "vip"],
        ["status_changed", "open"],
      ]),
    );
  });

  test.each([
    ["a status nobody knows", { status: "sleeping" }, "/status"],
    ["new, when someone has answered", { status: "new" }, "/status"],
    ["an agent who is not there", { assigneeId: "zorro" }, "/assigneeId"],
    ["an agent of another group", { assigneeId: "deepak" }, "/assigneeId"],
    ["a group nobody knows", { groupId: "grp_none" }, "/groupId"],
    ["a category nobody knows", { category: "weather" }, "/category"],
    ["an empty tag", { addTags: [" "] }, "/addTags"],
    ["an empty subject", { subject: "" }, "/subject"],
  ])("refuses %s", async (_, body, pointer) => {
    const { director, change } = opened();
    director.colleagueAnswers({ ticketId, text: "I take it." });
    const { status, problem } = await change({ body });
    expect([status, problem?.code, problem?.errors?.[0]?.pointer]).toEqual([422, "invalid", pointer]);
  });

  test("only a supervisor closes a ticket by hand", async () => {
    const { change, signIn } = opened("aiko");
    const refused = await change({ body: { status: "closed" } });
    expect([refused.status, refused.problem?.code]).toEqual([403, "forbidden"]);
    expect(refused.problem?.detail).toMatch(/supervisor/);
    signIn("ren");
    expect((await change({ body: { status: "closed" } })).answer.status).toBe("closed");
  });

  test("nothing changes when nothing is different", async () => {
    const { read, change } = opened();
    const before = await read();
    expect((await change({ body: { priority: before.priority } })).answer.version).toBe(before.version);
  });

  test("a colleague's change makes mine outdated, and I am shown theirs", async () => {
    const { call, read, director } = opened();
    const { version } = await read();
    director.colleagueChanges({ ticketId, change: { priority: "urgent" } });
    const { problem } = await call(api.changeTicket, {
      params,
      body: { addTags: ["vip"] },
      headers: ifMatch(version),
    });
    expect([problem?.code, problem?.current?.priority]).toEqual(["version_outdated", "urgent"]);
  });
});

describe("the inbox", () => {
  test("my open tickets are mine, unassigned ones are nobody's", async () => {
    const { call } = opened();
    const mine = (await call(api.listTickets, { query: { view: "my_open", limit: 100 } })).answer.items;
    expect(new Set(mine.map((item) => item.assignee?.id))).toEqual(new Set(["aiko"]));
    const none = (await call(api.listTickets, { query: { view: "unassigned", limit: 100 } })).answer.items;
    expect(new Set(none.map((item) => item.assignee))).toEqual(new Set([null]));
  });

  test("filters by me and none, by attachment and by age", async () => {
    const { call, desk } = opened();
    const { items } = (
      await call(api.listTickets, {
        query: { assignee: ["me", "none"], hasAttachment: true, age: "1d", limit: 100 },
      })
    ).answer;
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect([null, "aiko"]).toContain(item.assignee?.id ?? null);
      expect(item.attachmentCount).toBeGreaterThan(0);
      expect(Date.parse(item.createdAt)).toBeLessThan(desk.clock.now() - 86_400_000);
    }
  });

  test.each(["waiting", "due", "priority", "newest"])("sorts by %s", async (sort) => {
    const { call } = opened();
    const { items } = (await call(api.listTickets, { query: { view: "all_open", sort, limit: 100 } })).answer;
    const rank = ["urgent", "high", "normal", "low"];
    const keys = items.map((item) => {
      if (sort === "waiting")
        return item.waitingSince === null ? Number.MAX_SAFE_INTEGER : Date.parse(item.waitingSince);
      if (sort === "due") return Date.parse(item.sla?.dueAt ?? "");
      return sort === "priority" ? rank.indexOf(item.priority) : -Date.parse(item.lastMessageAt);
    });
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  });

  test("a late promise is breached, a paused one waits for the customer", async () => {
    const { call, desk } = opened();
    const { items } = (await call(api.listTickets, { query: { sla: ["breached"], limit: 100 } })).answer;
    for (const item of items) expect(Date.parse(item.sla?.dueAt ?? "")).toBeLessThanOrEqual(desk.clock.now());
    const pending = (await call(api.listTickets, { query: { view: "pending", limit: 100 } })).answer.items;
    expect(new Set(pending.map((item) => item.sla?.state))).toEqual(new Set(["paused"]));
  });

  test("time makes a promise at risk and then breached", async () => {
    const { read, director, desk } = opened();
    const { sla } = await read();
    if (!sla) throw new Error("The ticket has no promise");
    expect(sla.state).toBe("on_track");
    director.advanceClock(Date.parse(sla.dueAt) - desk.clock.now() - 60_000);
    expect((await read()).sla?.state).toBe("at_risk");
    director.advanceClock(60_000);
    expect((await read()).sla?.state).toBe("breached");
  });

  test("what a customer writes is unread until I have seen it", async () => {
    const { call, read, director } = opened();
    const { lastMessageId } = await read();
    await call(api.markRead, { params, body: { lastMessageId: lastMessageId ?? "" } });
    expect((await read()).unread).toBe(false);
    director.customerWrites({ ticketId, text: "One more thing" });
    expect((await read()).unread).toBe(true);
    const { problem } = await call(api.markRead, { params, body: { lastMessageId: "elsewhere.9" } });
    expect(problem?.code).toBe("invalid");
  });
});

describe("the supervisor's desk", () => {
  test("counts each agent's work as the lists do", async () => {
    const { call } = opened("ren");
    const { rows, unassigned } = (await call(api.getWorkload)).answer;
    const aiko = rows.find((row) => row.agent.id === "aiko");
    const own = (await call(api.listTickets, { query: { view: "all_open", assignee: "aiko", limit: 1 } }))
      .answer.total;
    expect(aiko?.open).toBe(own);
    expect((await call(api.listTickets, { query: { view: "unassigned", limit: 1 } })).answer.total).toBe(
      unassigned,
    );
  });

  test("an agent gives many tickets to nobody else", async () => {
    const { call } = opened("aiko");
    const body = { ticketIds: [ticketId], change: { assigneeId: "kenta" }, dryRun: true };
    const { status, problem } = await call(api.startBulk, { body, headers: key() });
    expect([status, problem?.code]).toEqual([403, "forbidden"]);
  });

  test("a job says for each ticket what became of it, and what was changed since stays when undone", async () => {
    const { call, desk, director, read } = opened("ren");
    const closed = [...desk.tickets.values()].find((ticket) => ticket.status === "closed");
    const ids = [ticketId, "kyc-glare", closed?.id ?? "", "no-such"];
    const started = (
      await call(api.startBulk, {
        body: { ticketIds: ids, change: { addTags: ["vip"], priority: "low" }, dryRun: false },
        headers: key(),
      })
    ).answer;
    await expect
      .poll(async () => (await call(api.getJob, { params: { jobId: started.id } })).answer.state)
      .toBe("done");
    const job = (await call(api.getJob, { params: { jobId: started.id } })).answer;
    expect(job.results.map((result) => [result.outcome, result.code])).toEqual([
      ["changed", null],
      ["changed", null],
      ["refused", "ticket_closed"],
      ["refused", "not_found"],
    ]);
    director.colleagueChanges({ ticketId, change: { priority: "urgent" } });
    const undo = (await call(api.undoJob, { params: { jobId: job.id }, headers: key() })).answer;
    await expect
      .poll(async () => (await call(api.getJob, { params: { jobId: undo.id } })).answer.state)
      .toBe("done");
    const after = await read();
    expect([after.priority, after.tags.includes("vip")]).toEqual(["urgent", false]);
  });

  test("a job cannot be undone after ten minutes, and not by others", async () => {
    const { call, director, signIn } = opened("ren");
    const started = (
      await call(api.startBulk, {
        body: { ticketIds: [ticketId], change: { priority: "low" }, dryRun: false },
        headers: key(),
      })
    ).answer;
    await expect
      .poll(async () => (await call(api.getJob, { params: { jobId: started.id } })).answer.undoUntil)
      .not.toBeNull();
    signIn("aiko");
    expect((await call(api.undoJob, { params: { jobId: started.id }, headers: key() })).problem?.code).toBe(
      "not_found",
    );
    signIn("ren");
    director.advanceClock(11 * 60_000);
    expect((await call(api.undoJob, { params: { jobId: started.id }, headers: key() })).problem?.code).toBe(
      "bad_request",
    );
  });
});
