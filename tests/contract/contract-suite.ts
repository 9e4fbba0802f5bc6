import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AnyEndpoint } from "#src/domain/schema/endpoint.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { TimelinePage } from "#src/domain/schema/message.ts";
import type { SignIn } from "#src/domain/schema/session.ts";
import type { Ticket, TicketSummary } from "#src/domain/schema/ticket.ts";
import { createCaller, newKey, type Caller } from "./caller.ts";
import { readEvents } from "./event-reader.ts";

export interface ContractTarget {
  origin: string;
  agent: SignIn;
  supervisor: SignIn;
  close?: () => Promise<void>;
}

const run = process.pid.toString(36) + Math.trunc(performance.timeOrigin).toString(36);
const key = () => newKey(run);
const nobody = "no-such-thing-anywhere";

/**
 * What any server of the ticket API keeps. It needs one agent, one supervisor and some tickets, and it writes to them:
 * run it against a server whose data may change.
 */
export function contractSuite(name: string, open: () => Promise<ContractTarget>): void {
  describe(name, () => {
    let target: ContractTarget;
    let agent: Caller;
    let supervisor: Caller;
    let stranger: Caller;

    beforeAll(async () => {
      target = await open();
      [agent, supervisor, stranger] = [createCaller(target.origin), createCaller(target.origin), createCaller(target.origin)];
      await agent.call(api.createSession, { body: target.agent });
      await supervisor.call(api.createSession, { body: target.supervisor });
    });
    afterAll(async () => {
      await target?.close?.();
    });

    const list = async (query: Record<string, string | number | string[]>) => (await agent.call(api.listTickets, { query })).answer;
    const ticketOf = async (ticketId: string): Promise<Ticket> => (await agent.call(api.getTicket, { params: { ticketId } })).answer;
    const anOpenTicket = async (at = 0, filters: Record<string, string> = {}): Promise<TicketSummary> => {
      const { items } = await list({ status: "open", sort: "due", limit: 100, ...filters });
      const found = items[Math.min(at, items.length - 1)];
      if (!found) throw new Error("This server has no open ticket");
      return found;
    };
    const timelineOf = async (ticketId: string, cursor: string | null): Promise<TimelinePage> =>
      (await agent.call(api.getTimeline, { params: { ticketId }, query: { limit: 7, ...(cursor ? { cursor } : {}) } })).answer;
    const note = (text: string, lastSeenMessageId: string | null) => ({
      visibility: "internal" as const,
      body: { text, html: null },
      attachmentIds: [],
      lastSeenMessageId,
      status: null,
      to: null,
      cc: null,
      sendAt: null,
    });

    describe("signing in", () => {
      test("says how people sign in, to anyone", async () => {
        const { answer } = await stranger.call(api.getSignInOptions);
        expect(answer.password || answer.ssoUrl !== null || answer.demoAccounts.length > 0).toBe(true);
      });

      test("sets a strict cookie that scripts cannot read", async () => {
        const caller = createCaller(target.origin);
        const { headers, status } = await caller.call(api.createSession, { body: target.agent });
        expect(status).toBe(201);
        expect(headers.get("Set-Cookie")).toMatch(/HttpOnly/i);
        expect(headers.get("Set-Cookie")).toMatch(/SameSite=Strict/i);
      });

      test("gives an agent the same storage key every time", async () => {
        const first = (await agent.call(api.getSession)).answer;
        const again = createCaller(target.origin);
        const second = (await again.call(api.createSession, { body: target.agent })).answer;
        expect(second.storageKey).toBe(first.storageKey);
        expect(atob(first.storageKey)).toHaveLength(32);
        expect((await supervisor.call(api.getSession)).answer.storageKey).not.toBe(first.storageKey);
      });

      test("refuses wrong credentials", async () => {
        const { problem } = await stranger.call(api.createSession, { body: { method: "password", email: "nobody@example.com", password: "wrong" } });
        expect(problem?.code).toBe("wrong_credentials");
      });

      test("knows nobody any more after signing out", async () => {
        const caller = createCaller(target.origin);
        await caller.call(api.createSession, { body: target.agent });
        const { cookie } = caller;
        expect((await caller.call(api.endSession)).status).toBe(204);
        caller.cookie = cookie;
        expect((await caller.call(api.getSession)).problem?.code).toBe("not_signed_in");
      });
    });

    describe("who may ask", () => {
      const closed = Object.values<AnyEndpoint>(api).filter((endpoint) => endpoint.access !== "anyone");
      test.each(closed.map((endpoint) => [endpoint.id, endpoint] as const))("%s asks to sign in first", async (_, endpoint) => {
        const params = { ticketId: nobody, messageId: nobody, attachmentId: nobody, jobId: nobody };
        const { status, problem } = await stranger.call(endpoint, { params });
        expect([status, problem?.code]).toEqual([401, "not_signed_in"]);
      });

      const forSupervisors = closed.filter((endpoint) => endpoint.access === "supervisor");
      test.each(forSupervisors.map((endpoint) => [endpoint.id, endpoint] as const))("%s is for supervisors", async (_, endpoint) => {
        expect((await agent.call(endpoint)).problem?.code).toBe("supervisor_only");
        expect((await supervisor.call(endpoint)).status).toBe(200);
      });

      test("what does not exist is not found, whatever is asked of it", async () => {
        const params = { ticketId: nobody, messageId: nobody, attachmentId: nobody, jobId: nobody };
        const calls = [
          agent.call(api.getTicket, { params }),
          agent.call(api.getTimeline, { params }),
          agent.call(api.changeTicket, { params, body: { priority: "high" }, headers: { "If-Match": '"1"' } }),
          agent.call(api.markRead, { params, body: { lastMessageId: nobody } }),
          agent.call(api.sendMessage, { params, body: note("Nobody reads this", null), headers: key() }),
          agent.call(api.revealSecret, { params, body: { spanId: nobody, reason: "to see" } }),
          agent.call(api.openAttachment, { params, body: { reason: "to see" } }),
          agent.call(api.getAttachmentContent, { params }),
          agent.call(api.getAttachmentThumbnail, { params }),
          agent.call(api.deleteUpload, { params }),
          agent.call(api.getJob, { params }),
          agent.call(api.undoJob, { params, headers: key() }),
        ];
        for (const { problem } of await Promise.all(calls)) expect(problem?.code).toBe("not_found");
      });
    });

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
          expect((await list({ view: view.id, limit: 1 })).total, view.id).toBe(view.count);
        }
      });

      test("a facet's count is what the filter leaves", async () => {
        const facets = (await agent.call(api.getFacets, { query: { view: "all_open" } })).answer;
        expect((await list({ view: "all_open", limit: 1 })).total).toBe(facets.total);
        for (const [category, count] of Object.entries(facets.category)) {
          expect((await list({ view: "all_open", category, limit: 1 })).total).toBe(count);
        }
        for (const [sla, count] of Object.entries(facets.sla)) expect((await list({ view: "all_open", sla, limit: 1 })).total).toBe(count);
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

      test("full text finds a ticket by a word of its own subject and by its number", async () => {
        const ticket = await anOpenTicket();
        expect((await list({ q: ticket.subject.split(/\s+/)[0] ?? "", limit: 100 })).total).toBeGreaterThan(0);
        expect((await list({ q: `#${ticket.number}`, limit: 5 })).items.map((item) => item.id)).toContain(ticket.id);
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
      test.each(["newest", "waiting", "due", "priority"])("walking the list by %s meets every ticket once", async (sort) => {
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
      });

      test("a message that comes in while I scroll neither repeats nor hides another ticket", async () => {
        const before = await list({ view: "all_open", limit: 40 });
        const moving = before.items.at(-1);
        if (!before.nextCursor || !moving) return;
        const { lastMessageId } = await ticketOf(moving.id);
        await agent.call(api.sendMessage, { params: { ticketId: moving.id }, body: note("Moves it to the top", lastMessageId), headers: key() });
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

    describe("changing a ticket", () => {
      test("needs the version, and says so", async () => {
        const { id } = await anOpenTicket(1);
        const { status, problem } = await agent.call(api.changeTicket, { params: { ticketId: id }, body: { priority: "high" } });
        expect([status, problem?.code]).toEqual([428, "version_required"]);
      });

      test("takes the version the last answer brought, and brings the next", async () => {
        const { id } = await anOpenTicket(1);
        const read = await agent.call(api.getTicket, { params: { ticketId: id } });
        const etag = read.headers.get("ETag") ?? "";
        const priority = read.answer.priority === "high" ? "normal" : "high";
        const changed = await agent.call(api.changeTicket, { params: { ticketId: id }, body: { priority }, headers: { "If-Match": etag } });
        expect(changed.answer.priority).toBe(priority);
        expect(changed.answer.version).toBeGreaterThan(read.answer.version);
        expect(changed.headers.get("ETag")).not.toBe(etag);

        const late = await agent.call(api.changeTicket, { params: { ticketId: id }, body: { priority: "low" }, headers: { "If-Match": etag } });
        expect([late.status, late.problem?.code]).toEqual([412, "version_outdated"]);
        expect(late.problem?.current?.priority).toBe(priority);
        expect((await ticketOf(id)).priority).toBe(priority);
      });

      test("names the field that does not fit", async () => {
        const { id, version } = await anOpenTicket(1);
        const { status, problem } = await agent.call(api.changeTicket, { params: { ticketId: id }, body: { priority: "yesterday" }, headers: { "If-Match": `"${version}"` } });
        expect([status, problem?.code]).toEqual([422, "invalid"]);
        expect(problem?.errors?.[0]?.pointer).toBe("/priority");
      });

      test("leaves a trace in the timeline", async () => {
        const { id, version } = await anOpenTicket(1);
        await agent.call(api.changeTicket, { params: { ticketId: id }, body: { addTags: [`contract-${run}`] }, headers: { "If-Match": `"${version}"` } });
        const { items } = (await agent.call(api.getTimeline, { params: { ticketId: id } })).answer;
        expect(items.some((item) => item.type === "event" && item.kind === "tags_changed")).toBe(true);
      });

      test("a closed ticket takes nothing", async () => {
        const [closed] = (await list({ status: "closed", limit: 1 })).items;
        if (!closed) return;
        const params = { ticketId: closed.id };
        const changed = await agent.call(api.changeTicket, { params, body: { priority: "high" }, headers: { "If-Match": `"${closed.version}"` } });
        expect([changed.status, changed.problem?.code]).toEqual([409, "ticket_closed"]);
        const { lastMessageId } = await ticketOf(closed.id);
        const sent = await agent.call(api.sendMessage, { params, body: note("Too late", lastMessageId), headers: key() });
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

        const other = await agent.call(api.sendMessage, { params: { ticketId: id }, body: { ...body, body: { text: "Something else", html: null } }, headers });
        expect([other.status, other.problem?.code]).toEqual([409, "idempotency_key_reused"]);
      });

      test("needs a key", async () => {
        const { id } = await anOpenTicket(2);
        const { problem } = await agent.call(api.sendMessage, { params: { ticketId: id }, body: note("No key", null) });
        expect(problem?.code).toBe("bad_request");
      });

      test("stops when someone has written meanwhile, and shows what", async () => {
        const { id, messageCount } = await anOpenTicket(3);
        const { lastMessageId } = await ticketOf(id);
        const params = { ticketId: id };
        const colleague = await supervisor.call(api.sendMessage, { params, body: note("I was quicker", lastMessageId), headers: key() });
        const mine = await agent.call(api.sendMessage, { params, body: note("Me too", lastMessageId), headers: key() });
        expect([mine.status, mine.problem?.code]).toEqual([409, "thread_moved"]);
        expect(mine.problem?.newMessages?.map((message) => message.id)).toEqual([colleague.answer.message.id]);
        expect((await ticketOf(id)).messageCount).toBe(messageCount + 1);
      });

      test("a note leaves the status, a public reply can set it in the same step", async () => {
        const { id } = await anOpenTicket(4, { channel: "web_form" });
        const params = { ticketId: id };
        const noted = (await agent.call(api.sendMessage, { params, body: note("Only for us", (await ticketOf(id)).lastMessageId), headers: key() })).answer;
        expect(noted.ticket.status).toBe("open");
        const body = { ...note("What is the number on your receipt?", noted.message.id), visibility: "public" as const, status: "pending" };
        const replied = (await agent.call(api.sendMessage, { params, body, headers: key() })).answer;
        expect(replied.ticket.status).toBe("pending");
        expect(replied.ticket.waitingSince).toBeNull();
        expect(replied.ticket.lastMessageId).toBe(replied.message.id);
      });

      test("names what is missing from a message", async () => {
        const { id } = await anOpenTicket(2);
        const { status, problem } = await agent.call(api.sendMessage, { params: { ticketId: id }, raw: JSON.stringify({ visibility: "public" }), headers: { ...key(), "Content-Type": "application/json" } });
        expect([status, problem?.code]).toEqual([422, "invalid"]);
        expect(problem?.errors?.map((error) => error.pointer)).toContain("/body");
      });

      test("reading up to a message makes the ticket read", async () => {
        const { id } = await anOpenTicket(5);
        const { lastMessageId } = await ticketOf(id);
        const { status } = await agent.call(api.markRead, { params: { ticketId: id }, body: { lastMessageId: lastMessageId ?? "" } });
        expect(status).toBe(204);
        expect((await ticketOf(id)).unread).toBe(false);
      });
    });

    describe("files", () => {
      const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 3, 0, 0, 0, 2]);
      const upload = (ticketId: string, headers: Record<string, string>, type = "image/png") =>
        agent.call(api.uploadAttachment, { query: { ticketId, name: "proof.png" }, raw: picture, headers: { ...headers, "Content-Type": type } });

      test("an upload tells what was said and what was found, and goes out with a message", async () => {
        const { id } = await anOpenTicket(6);
        const file = (await upload(id, key(), "text/plain")).answer;
        expect([file.declaredType, file.sniffedType, file.messageId]).toEqual(["text/plain", "image/png", null]);
        const body = { ...note("With a file", (await ticketOf(id)).lastMessageId), attachmentIds: [file.id] };
        const { message } = (await agent.call(api.sendMessage, { params: { ticketId: id }, body, headers: key() })).answer;
        expect(message.attachments.map((attachment) => attachment.id)).toEqual([file.id]);
        expect((await ticketOf(id)).attachments[0]?.id).toBe(file.id);
      });

      test("an upload with the same key is the same file, and can be taken back", async () => {
        const { id } = await anOpenTicket(6);
        const headers = key();
        const [first, second] = [(await upload(id, headers)).answer, (await upload(id, headers)).answer];
        expect(second.id).toBe(first.id);
        expect((await agent.call(api.deleteUpload, { params: { attachmentId: first.id } })).status).toBe(204);
        expect((await agent.call(api.deleteUpload, { params: { attachmentId: first.id } })).problem?.code).toBe("not_found");
      });

      test("bytes come as an attachment that nobody sniffs, whole or in part", async () => {
        const { id } = await anOpenTicket(6);
        const { contentUrl } = (await upload(id, key())).answer;
        if (!contentUrl) throw new Error("A plain file has a contentUrl");
        const whole = await agent.fetch(contentUrl);
        expect(whole.headers.get("Content-Disposition")).toMatch(/^attachment/);
        expect(whole.headers.get("X-Content-Type-Options")).toBe("nosniff");
        expect(new Uint8Array(await whole.arrayBuffer())).toEqual(picture);

        const part = await agent.fetch(contentUrl, { headers: { Range: "bytes=4-7" } });
        expect([part.status, part.headers.get("Content-Range")]).toEqual([206, `bytes 4-7/${picture.length}`]);
        expect(new Uint8Array(await part.arrayBuffer())).toEqual(picture.slice(4, 8));
        expect((await agent.fetch(contentUrl, { headers: { Range: "bytes=9999-" } })).status).toBe(416);
      });

      test("a remote picture needs an address", async () => {
        expect((await agent.call(api.getRemoteImage, { query: { url: "javascript:alert(1)" } })).problem?.code).toBe("bad_request");
      });
    });

    describe("many tickets at once", () => {
      const finished = async (jobId: string) => {
        for (let tries = 0; tries < 200; tries += 1) {
          const { answer } = await supervisor.call(api.getJob, { params: { jobId } });
          if (answer.state !== "running") return answer;
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
        throw new Error("The job never ended");
      };

      test("says first what it would do, does it, and can be undone", async () => {
        const { items } = await list({ status: "open", priority: "normal", limit: 5 });
        const ticketIds = items.map((item) => item.id);
        const request = { ticketIds, change: { priority: "high" } };
        const dry = (await supervisor.call(api.startBulk, { body: { ...request, dryRun: true }, headers: key() })).answer;
        expect([dry.state, dry.results.map((result) => result.outcome)]).toEqual(["dry_run", items.map(() => "changed")]);
        expect((await ticketOf(ticketIds[0] ?? "")).priority).toBe("normal");

        const started = await supervisor.call(api.startBulk, { body: { ...request, dryRun: false }, headers: key() });
        expect(started.status).toBe(202);
        const done = await finished(started.answer.id);
        expect([done.state, done.done]).toEqual(["done", items.length]);
        expect((await ticketOf(ticketIds[0] ?? "")).priority).toBe("high");

        const undone = (await supervisor.call(api.undoJob, { params: { jobId: done.id }, headers: key() })).answer;
        expect((await finished(undone.id)).state).toBe("done");
        for (const id of ticketIds) expect((await ticketOf(id)).priority).toBe("normal");
      });

      test("wants either ids or a filter", async () => {
        const { problem } = await supervisor.call(api.startBulk, { body: { change: { priority: "high" }, dryRun: true }, headers: key() });
        expect(problem?.code).toBe("invalid");
      });
    });

    describe("the stream", () => {
      test("tells what changes, and what was missed", async () => {
        const { id, version } = await anOpenTicket(7);
        const stop = new AbortController();
        const { response } = await agent.call(api.getEvents, { signal: stop.signal });
        expect(response.headers.get("Content-Type")).toMatch(/^text\/event-stream/);
        const events = readEvents(response);
        const params = { ticketId: id };
        const tag = (name: string, of: number) => supervisor.call(api.changeTicket, { params, body: { addTags: [name] }, headers: { "If-Match": `"${of}"` } });
        const first = (await tag(`live-${run}-1`, version)).answer;
        const heard = await events.until((event) => event.type === "ticket.changed" && event.ticket.id === id);
        expect(heard.id).toBeTruthy();
        await events.close();
        stop.abort();

        await tag(`live-${run}-2`, first.version);
        const again = new AbortController();
        const resumed = await agent.call(api.getEvents, { headers: { "Last-Event-ID": heard.id ?? "" }, signal: again.signal });
        const missed = readEvents(resumed.response);
        const told = await missed.until((event) => event.type === "ticket.changed" && event.ticket.id === id);
        expect(told.event.type === "ticket.changed" && told.event.ticket.tags).toContain(`live-${run}-2`);
        await missed.close();
        again.abort();
      });

      test("asks to read everything again when it cannot tell what was missed", async () => {
        const stop = new AbortController();
        const { response } = await agent.call(api.getEvents, { headers: { "Last-Event-ID": "from-another-life-7" }, signal: stop.signal });
        const events = readEvents(response);
        expect((await events.next())?.event.type).toBe("reset");
        await events.close();
        stop.abort();
      });
    });
  });
}
