import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { ticketAnswer } from "#mocks/desk/answers.ts";
import { countQueues, countWorkload } from "#mocks/desk/queues.ts";
import { searchable } from "#mocks/desk/threads.ts";
import { countFacets } from "#mocks/desk/ticket-facets.ts";
import { listTickets } from "#mocks/desk/ticket-list.ts";
import { createDirector } from "#mocks/director.ts";
import type { Desk } from "#mocks/models/desk.ts";
import { keptTickets } from "#mocks/worlds/numbered.ts";
import { stories } from "#mocks/worlds/stories/all.ts";
import { createTickets } from "#mocks/desk/ticket-store.ts";
import { categories, channels } from "#src/domain/schema/desk-config.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { ages, sorts, viewIds, type TicketFilters } from "#src/domain/schema/ticket-filters.ts";
import { priorities, statuses } from "#src/domain/schema/ticket.ts";
import { ifMatch, key, openDesk } from "./desk-caller.ts";
import { plainLists } from "./plain-list.ts";

const now = Date.parse("2026-11-20T03:00:00Z");
const SIZE = 420;
const small = (size = SIZE) => createDesk({ world: "huge-desk", size, now });

function agentOf(desk: Desk, id: string) {
  const agent = desk.agents.get(id);
  if (!agent) throw new Error(`Nobody is called ${id}`);
  return agent;
}

const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1, maxLength: 3 });
const everyFilter = fc.record({
  view: fc.constantFrom(...viewIds),
  category: some(categories),
  channel: some(channels),
  status: some(statuses),
  priority: some(priorities),
  assignee: some(["me", "none", "aiko", "kenta", "nobody-knows"]),
  group: some(["grp_payments", "grp_legal", "grp_general"]),
  language: some(["en", "ja", "zh", "fr"]),
  tag: some(["vip", "complaint", "refund", "kept-an-eye-on"]),
  sla: some(["at_risk", "breached", "paused", "on_track"]),
  hasAttachment: fc.boolean(),
  age: fc.constantFrom(...ages),
  q: fc.constantFrom("withdrawal", "with", "出金", "提现", '"two-factor"', "#7", "the code", "zzz"),
});
const names =
  "view category channel status priority assignee group language tag sla hasAttachment age q".split(" ");
/** Few of them at once: what nothing passes tells nothing. */
const anyFilters: fc.Arbitrary<TicketFilters> = fc
  .tuple(everyFilter, fc.oneof(fc.subarray(names, { maxLength: 2 }), fc.constant<string[]>(["q"])))
  .map(([filters, chosen]) =>
    Object.fromEntries(Object.entries(filters).filter(([name]) => chosen.includes(name))),
  );
const anySort = fc.constantFrom(...sorts);

/** Everything somebody may do to a desk. */
type Move = (desk: Desk, pick: <T>(values: readonly T[]) => T) => void;
const moves: Move[] = [
  (desk, pick) =>
    createDirector(desk).customerWrites({
      ticketId: pick(desk.tickets.keys()),
      text: "the code, 出金 please",
    }),
  (desk, pick) =>
    createDirector(desk).colleagueAnswers({ ticketId: pick(desk.tickets.keys()), text: "提现 done" }),
  (desk, pick) => {
    createDirector(desk).newTicket({
      subject: "A withdrawal",
      category: pick(categories),
      channel: pick(channels),
    });
  },
  (desk, pick) =>
    createDirector(desk).colleagueChanges({
      ticketId: pick(desk.tickets.keys()),
      change: {
        status: pick(statuses),
        priority: pick(priorities),
        addTags: [pick(["vip", "kept-an-eye-on"])],
      },
    }),
  (desk, pick) =>
    createDirector(desk).colleagueChanges({
      ticketId: pick(desk.tickets.keys()),
      change: { category: pick(categories), assigneeId: pick(["aiko", "ren", null]) },
    }),
  (desk, pick) => createDirector(desk).advanceClock(pick([60_000, 3 * 3_600_000, 86_400_000])),
];

function walk(desk: Desk, agentId: string, filters: TicketFilters, sort: string): string[] {
  const agent = agentOf(desk, agentId);
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = listTickets(desk, agent, {
      ...filters,
      sort,
      limit: 37,
      ...(cursor === null ? {} : { cursor }),
    });
    ids.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return ids;
}

describe("a desk of columns", { timeout: 60_000 }, () => {
  test("lists, counts and jumps as one that looks at every ticket would, whatever has happened to it", () => {
    const anyMoves = fc.array(
      fc.tuple(fc.nat(moves.length - 1), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })),
      {
        maxLength: 12,
      },
    );
    const run = (
      who: string,
      filters: TicketFilters,
      sort: string,
      happened: [number, number[]][],
      start: number,
    ) => {
      const desk = small(160);
      // Asked before, so that what is kept from one list to the next must follow what happens.
      walk(desk, who, filters, sort);
      for (const [move, numbers] of happened) {
        let next = 0;
        const pick = <T>(values: readonly T[]): T => values[(numbers[next++ % 4] ?? 0) % values.length] as T;
        moves[move]?.(desk, pick);
      }
      const plain = plainLists(desk, agentOf(desk, who));
      const expected = plain.ids(filters, sort);
      expect(walk(desk, who, filters, sort)).toEqual(expected);
      expect(countFacets(desk, agentOf(desk, who), filters)).toEqual(plain.facets(filters));
      const jump = listTickets(desk, agentOf(desk, who), { ...filters, sort, start, limit: 5 });
      expect([jump.total, ...jump.items.map((item) => item.id)]).toEqual([
        expected.length,
        ...expected.slice(start, start + 5),
      ]);
    };
    const anyone = fc.constantFrom("aiko", "ren", "ingrid");
    fc.assert(fc.property(anyone, anyFilters, anySort, anyMoves, fc.nat(160), run), {
      numRuns: 50,
      seed: 7,
    });
  });

  test("that makes its tickets when asked is the desk that keeps them all", () => {
    const made = small();
    const records = [...small().tickets.values()].map((ticket) => ({ ...ticket }));
    const kept: Desk = { ...small(), tickets: createTickets(keptTickets(records), () => {}) };
    const ren = agentOf(made, "ren");
    fc.assert(
      fc.property(anyFilters, anySort, (filters, sort) => {
        expect(listTickets(made, ren, { ...filters, sort })).toEqual(
          listTickets(kept, ren, { ...filters, sort }),
        );
        expect(countFacets(made, ren, filters)).toEqual(countFacets(kept, ren, filters));
      }),
      { numRuns: 60, seed: 11 },
    );
    expect(countQueues(made, ren)).toEqual(countQueues(kept, ren));
    expect(countWorkload(made, ren)).toEqual(countWorkload(kept, ren));
  });

  test("searches the words of a thread that it has not made", () => {
    const desk = small(1_500);
    const generated = [...desk.tickets.values()].filter((ticket) => ticket.origin.searched);
    expect(generated).toHaveLength(1_500 - stories.length);
    for (const ticket of generated)
      expect([ticket.id, ticket.origin.searched?.()]).toEqual([
        ticket.id,
        searchable(ticket.origin.thread(ticket)),
      ]);
  });
});

describe("the huge desk", () => {
  test("shows the written stories first and holds the thread of 200 messages, as the busy one does", () => {
    const desk = small();
    const busy = createDesk({ world: "busy-desk", now });
    const firstOf = (each: Desk) =>
      listTickets(each, agentOf(each, "aiko"), { view: "all_open", limit: 40 }).items.map(
        (item) => item.subject,
      );
    expect(firstOf(desk)).toEqual(firstOf(busy));
    const long = desk.tickets.get("t-00015o");
    expect(long && desk.threads.messages(long)).toHaveLength(200);
  });

  test("numbers its tickets by age, each with its own", () => {
    const tickets = [...small().tickets.values()].sort((a, b) => a.number - b.number);
    expect(tickets.map((ticket) => ticket.number)).toEqual(tickets.map((_, index) => index + 1));
    const ages = tickets.map((ticket) => ticket.createdAt);
    expect(ages).toEqual(ages.toSorted((a, b) => a - b));
  });

  test("is the same one every time, to the last word of a ticket", () => {
    const [one, other] = [small(), small()];
    for (const id of one.tickets.keys().slice(80, 120)) {
      const answers = [one, other].map((desk) => {
        const ticket = desk.tickets.get(id);
        return ticket && [ticketAnswer(desk, agentOf(desk, "ren"), ticket), desk.threads.of(ticket)];
      });
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  test("keeps what was written on a ticket that was only a row until then", async () => {
    const { call } = openDesk("ren", { world: "huge-desk", size: SIZE });
    const open = { status: ["open"], category: ["trading"], channel: ["web_form"], limit: 1 };
    const row = (await call(api.listTickets, { query: { ...open, sort: "waiting" } })).answer.items[0];
    const params = { ticketId: row?.id ?? "" };
    const { answer: before } = await call(api.getTicket, { params });
    expect(before.number).toBe(row?.number);
    const changed = await call(api.changeTicket, {
      params,
      body: { priority: "urgent", addTags: ["kept-an-eye-on"], subject: "Quetzal on the line" },
      headers: ifMatch(before.version),
    });
    expect(changed.status).toBe(200);
    const sent = await call(api.sendMessage, {
      params,
      headers: key(),
      body: {
        visibility: "public",
        body: { text: "The axolotl has been told.", html: null },
        attachmentIds: [],
        lastSeenMessageId: before.lastMessageId,
        status: "pending",
        to: null,
        cc: null,
        sendAt: null,
      },
    });
    expect(sent.status).toBe(201);

    const after = (await call(api.getTicket, { params })).answer;
    expect([after.priority, after.status, after.subject, after.messageCount]).toEqual([
      "urgent",
      "pending",
      "Quetzal on the line",
      before.messageCount + 1,
    ]);
    for (const query of [
      { tag: ["kept-an-eye-on"] },
      { q: "quetzal axolotl" },
      { q: `#${before.number}`, status: ["pending"], sla: ["paused"] },
    ]) {
      const { items } = (await call(api.listTickets, { query })).answer;
      expect([query, items.map((item) => item.id)]).toEqual([query, [params.ticketId]]);
    }
    const { tag } = (await call(api.getFacets, { query: {} })).answer;
    expect(tag["kept-an-eye-on"]).toBe(1);
  });

  test("changes many at once, and puts them back", async () => {
    const { call, desk } = openDesk("ren", { world: "huge-desk", size: SIZE });
    const filters = { view: "pending", language: ["ja"] };
    const before = (await call(api.listTickets, { query: { ...filters, limit: 100 } })).answer;
    const started = await call(api.startBulk, {
      body: { filters, change: { priority: "urgent", addTags: ["kept-an-eye-on"] }, dryRun: false },
      headers: key(),
    });
    const untilDone = async (jobId: string) => {
      await expect
        .poll(async () => (await call(api.getJob, { params: { jobId } })).answer.state)
        .toBe("done");
      return (await call(api.getJob, { params: { jobId } })).answer;
    };
    const job = await untilDone(started.answer.id);
    expect(job.total).toBe(before.total);
    const marked = { query: { tag: ["kept-an-eye-on"], priority: ["urgent"], limit: 1 } };
    expect((await call(api.listTickets, marked)).answer.total).toBe(before.total);
    const undo = await call(api.undoJob, { params: { jobId: job.id }, headers: key() });
    await untilDone(undo.answer.id);
    expect((await call(api.listTickets, marked)).answer.total).toBe(0);
    expect(desk.tickets.get(before.items[0]?.id ?? "")?.priority).toBe(before.items[0]?.priority);
  });
});
