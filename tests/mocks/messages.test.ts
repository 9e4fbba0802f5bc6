import { describe, expect, test } from "vitest";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import type { SendMessage } from "#src/domain/schema/message.ts";
import { key, openDesk } from "./desk-caller.ts";

function opened(ticketId: string, signedInAs: "aiko" | "ren" = "aiko") {
  const desk = openDesk(signedInAs);
  const params = { ticketId };
  const read = async () => (await desk.call(api.getTicket, { params })).answer;
  const send = async (more: Partial<SendMessage> = {}, headers = key()) => {
    const body: SendMessage = {
      visibility: "public",
      body: { text: "We are looking into it.", html: "<p>We are looking into it.</p>" },
      attachmentIds: [],
      lastSeenMessageId: (await read()).lastMessageId,
      status: null,
      to: null,
      cc: null,
      sendAt: null,
      ...more,
    };
    return desk.call(api.sendMessage, { params, body, headers });
  };
  return { ...desk, params, read, send };
}

describe("answering", () => {
  test("the first public reply opens a new ticket, keeps the promise and begins the next", async () => {
    const { read, send } = opened("withdrawal-stuck-tron");
    expect((await read()).sla?.target).toBe("first_reply");
    const { ticket } = (await send()).answer;
    expect([ticket.status, ticket.waitingSince, ticket.sla?.target]).toEqual(["open", null, "resolution"]);
  });

  test("a note does neither", async () => {
    const { send } = opened("withdrawal-stuck-tron");
    const { ticket } = (await send({ visibility: "internal" })).answer;
    expect([ticket.status, ticket.sla?.target]).toEqual(["new", "first_reply"]);
  });

  test("a customer's answer opens a pending ticket again", async () => {
    const { director, read, send } = opened("withdrawal-stuck-tron");
    await send({ status: "pending" });
    director.customerWrites({ ticketId: "withdrawal-stuck-tron", text: "Here it is" });
    const ticket = await read();
    expect([ticket.status, ticket.sla?.target, ticket.sla?.state]).toEqual([
      "open",
      "next_reply",
      "on_track",
    ]);
  });

  test("a mail goes to who wrote, from the official address that was written to", async () => {
    const { send } = opened("phishing-forwarded");
    const { mail } = (await send()).answer.message;
    expect(mail?.from.address).toBe("security@hoshino.example");
    expect(mail?.to[0]?.address).toContain("siti");
    expect(mail?.subject).toMatch(/^Re: /);
    expect(mail?.inReplyTo).toBeTruthy();
    expect(mail?.authentication).toBeNull();
  });

  test("a public post is plain text and no longer than its network takes", async () => {
    const { send } = opened("draining-now");
    const sent = (await send({ body: { text: "Please check your messages.", html: "<b>x</b>" } })).answer
      .message;
    expect([sent.body.html, sent.socialVisibility]).toEqual([null, "public"]);
    const { problem } = await send({ body: { text: "あ".repeat(141), html: null } });
    expect([problem?.code, problem?.errors?.[0]?.pointer]).toEqual(["invalid", "/body/text"]);
    expect((await send({ body: { text: "あ".repeat(140), html: null } })).status).toBe(201);
  });

  test("stops at what the customer wrote meanwhile, and goes on with the same key once I have seen it", async () => {
    const { director, read, send } = opened("withdrawal-stuck-tron");
    const { lastMessageId } = await read();
    const news = director.customerWrites({ ticketId: "withdrawal-stuck-tron", text: "It has arrived!" });
    const headers = key();
    const { problem } = await send({ lastSeenMessageId: lastMessageId }, headers);
    expect([problem?.code, problem?.newMessages?.[0]?.id]).toEqual(["thread_moved", news.id]);
    expect((await send({ lastSeenMessageId: news.id }, headers)).status).toBe(201);
  });

  test("a key is kept for more than seven days", async () => {
    const { director, read, send, signIn } = opened("withdrawal-stuck-tron");
    const { lastMessageId } = await read();
    const headers = key();
    const first = await send({ lastSeenMessageId: lastMessageId }, headers);
    director.advanceClock(7 * 86_400_000 + 1);
    signIn("aiko");
    const again = await send({ lastSeenMessageId: lastMessageId }, headers);
    expect(again.answer.message.id).toBe(first.answer.message.id);
  });

  test("a scheduled reply waits for its time", async () => {
    const { send, desk, director, read } = opened("withdrawal-stuck-tron");
    const sendAt = new Date(desk.clock.now() + 3_600_000).toISOString();
    const { message, ticket } = (await send({ sendAt, status: "pending" })).answer;
    expect([message.delivery, message.sendAt]).toEqual(["scheduled", sendAt]);
    expect([ticket.status, ticket.sla?.target]).toEqual(["new", "first_reply"]);
    director.advanceClock(3_600_000);
    const later = await read();
    expect([later.status, later.sla?.target]).toEqual(["pending", "resolution"]);
    expect((await send({ sendAt: "2020-01-01T00:00:00Z" })).problem?.errors?.[0]?.pointer).toBe("/sendAt");
  });

  test("refuses files that are not its own, and a status that is none", async () => {
    const { send } = opened("withdrawal-stuck-tron");
    expect((await send({ attachmentIds: ["upload-99"] })).problem?.errors?.[0]?.pointer).toBe(
      "/attachmentIds/0",
    );
    expect((await send({ status: "sleeping" })).problem?.errors?.[0]?.pointer).toBe("/status");
    expect((await send({ lastSeenMessageId: "elsewhere.2" })).problem?.errors?.[0]?.pointer).toBe(
      "/lastSeenMessageId",
    );
  });
});

describe("what is masked", () => {
  test("comes masked, is shown for a reason, and that is on record", async () => {
    const { call, params } = opened("seed-phrase-pasted");
    const { items } = (await call(api.getTimeline, { params })).answer;
    const message = items.find((item) => item.type === "message" && item.body.masked.length > 0);
    if (message?.type !== "message") throw new Error("The story has no secret");
    const [span] = message.body.masked;
    expect(message.body.text.slice(span?.start, span?.end)).toBe("••••");
    const reveal = (spanId: string, reason: string) =>
      call(api.revealSecret, { params: { messageId: message.id }, body: { spanId, reason } });
    expect((await reveal("span-77", "to see")).problem?.code).toBe("not_found");
    expect((await reveal(span?.id ?? "", "x")).problem?.code).toBe("invalid");
    const { answer } = await reveal(span?.id ?? "", "Check whether the wallet is ours");
    expect(answer.text.split(/\s+/).length).toBeGreaterThanOrEqual(12);
    const after = (await call(api.getTimeline, { params })).answer.items.at(-1);
    expect(after).toMatchObject({ kind: "secret_revealed", to: "Check whether the wallet is ours" });
    expect(JSON.stringify(items)).not.toContain(answer.text);
  });

  test("and so is what only the app has masked, by its place in the text that came", async () => {
    const { call, params } = opened("seed-phrase-pasted");
    const { items } = (await call(api.getTimeline, { params })).answer;
    const message = items.findLast((item) => item.type === "message");
    if (message?.type !== "message") throw new Error("The story has no message");
    const reveal = (body: object) =>
      call(api.revealSecret, {
        params: { messageId: message.id },
        body: { reason: "The app hid it", ...body },
      });
    const secret = { start: 7, end: 19, kind: "password" };
    expect((await reveal({ secret })).answer.text).toBe(message.body.text.slice(7, 19));
    const after = (await call(api.getTimeline, { params })).answer.items.at(-1);
    expect(after).toMatchObject({ kind: "secret_revealed", from: "password", to: "The app hid it" });
    expect((await reveal({})).problem?.code).toBe("bad_request");
    expect((await reveal({ secret, spanId: "span-1" })).problem?.code).toBe("bad_request");
    expect((await reveal({ secret: { ...secret, end: 100_000 } })).problem?.code).toBe("not_found");
    expect((await reveal({ secret: { ...secret, start: -1 } })).problem?.code).toBe("not_found");
  });

  test("is not for those who do not answer the ticket", async () => {
    const { call, signIn, desk } = opened("seed-phrase-pasted");
    const ticket = desk.tickets.get("seed-phrase-pasted");
    const other = [...desk.agents.values()].find(
      (agent) =>
        agent.role === "agent" &&
        agent.id !== ticket?.assigneeId &&
        !agent.groupIds.includes(ticket?.groupId ?? ""),
    );
    signIn(other?.id ?? "");
    const message = ticket && desk.threads.messages(ticket)[0];
    const { problem } = await call(api.revealSecret, {
      params: { messageId: message?.id ?? "" },
      body: { spanId: "span-1", reason: "to see" },
    });
    expect(problem?.code).toBe("forbidden");
  });
});
