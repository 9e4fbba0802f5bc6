import { expect, test, vi } from "vitest";
import { createArrivals } from "#mocks/arrivals.ts";
import { createDesk } from "#mocks/db.ts";
import { createDirector } from "#mocks/director.ts";
import { createPretendServer } from "#mocks/pretend-server.ts";
import { arriveNext } from "#mocks/worlds/next-arrival.ts";
import { getResponse } from "msw";

const now = Date.parse("2026-11-20T03:00:00Z");

function arrivalsOf(count: number) {
  const desk = createDesk({ world: "busy-desk", now });
  const before = new Set([...desk.tickets.values()].map((ticket) => ticket.id));
  const spoken: string[] = [];
  desk.events.listen(({ event }) => {
    if (event.type === "timeline.added" && event.item.type === "message")
      spoken.push(`${event.ticketId}: ${event.item.text}`);
  });
  for (let turn = 0; turn < count; turn += 1) arriveNext(desk, createDirector(desk));
  const tickets = [...desk.tickets.values()].filter((ticket) => !before.has(ticket.id));
  return { desk, spoken, tickets };
}

test("customers who write by themselves are the same on every desk, of every channel and language", () => {
  const first = arrivalsOf(60);
  const second = arrivalsOf(60);
  expect(first.tickets.map(({ id, subject, requesterId }) => [id, subject, requesterId])).toEqual(
    second.tickets.map(({ id, subject, requesterId }) => [id, subject, requesterId]),
  );
  expect(first.spoken).toEqual(second.spoken);
  expect(first.spoken.length).toBeGreaterThan(5);
  expect(first.tickets.length + first.spoken.length).toBe(60);
  expect(new Set(first.tickets.map((ticket) => ticket.channel)).size).toBe(4);
  expect(new Set(first.tickets.map((ticket) => ticket.language))).toEqual(new Set(["en", "ja", "zh"]));
  // No blank of the grammar is left unfilled.
  for (const ticket of first.tickets)
    expect(`${ticket.subject}\n${first.desk.threads.messages(ticket)[0]?.text}`).not.toMatch(/\{\w+\}/);
});

test("they come every 20 to 60 seconds, until they are stopped", () => {
  const pauses: number[] = [];
  let come = () => {};
  let arrived = 0;
  const stopped = vi.fn<() => void>();
  const arrivals = createArrivals({
    seed: 1,
    arrive: () => (arrived += 1),
    later: (work, milliseconds) => {
      pauses.push(milliseconds);
      come = work;
      return stopped;
    },
  });
  expect(arrivals.isOn()).toBe(false);
  arrivals.set(true);
  arrivals.set(true);
  for (let turn = 0; turn < 50; turn += 1) come();
  expect(arrived).toBe(50);
  expect(pauses).toHaveLength(51);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(20_000);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(60_000);
  expect(new Set(pauses).size).toBeGreaterThan(15);
  arrivals.set(false);
  expect(stopped).toHaveBeenCalledOnce();
  expect(arrivals.isOn()).toBe(false);
});

test("another world comes under the windows that are open, and nobody has to sign in again", async () => {
  const server = createPretendServer({ world: "busy-desk", now });
  const ask = async (path: string, body?: object, cookie = "") => {
    const request = new Request(`http://desk.example${path}`, {
      headers: { "Content-Type": "application/json", Cookie: cookie },
      ...(body ? { method: "POST", body: JSON.stringify(body) } : {}),
    });
    const response = await getResponse(server.handlers(), request);
    if (!response) throw new Error(`Nobody answers ${path}`);
    return response;
  };
  const entered = await ask("/api/v1/session", { method: "demo", accountId: "aiko" });
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const stream = (await ask("/api/v1/events", undefined, cookie)).body?.getReader();
  await stream?.read();
  expect(await (await ask("/__desk/state")).json()).toMatchObject({ world: "busy-desk", arrivals: true });

  expect((await ask("/__desk/world", { world: "empty-desk" })).ok).toBe(true);
  await expect(stream?.read()).rejects.toThrow(/dropped/);
  expect(await (await ask("/__desk/state")).json()).toMatchObject({ world: "empty-desk", tickets: 0 });
  expect((await ask("/api/v1/session", undefined, cookie)).status).toBe(200);
  expect((await ask("/__desk/world", { world: "no-such-desk" })).status).toBe(422);
});

test("every fault that is offered can be set, is told, and can be taken back", async () => {
  const server = createPretendServer({ world: "empty-desk", now });
  const ask = async (method: string, path: string, body?: object) => {
    const request = new Request(`http://desk.example/__desk/${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return (await getResponse(server.handlers(), request))?.json() as Promise<{
      presets: { id: string; fault: object; ofField: boolean }[];
      faults: { endpoint: string; mode: string; fault: object }[];
    }>;
  };
  const { presets } = await ask("GET", "state");
  expect(presets.length).toBeGreaterThan(15);
  for (const { fault, ofField } of presets) {
    const named = ofField ? { ...fault, field: "items.0.subject" } : fault;
    const state = await ask("POST", "faults", { endpoint: "listTickets", mode: "next", fault: named });
    expect(state.faults).toEqual([{ endpoint: "listTickets", mode: "next", fault: named }]);
    expect((await ask("DELETE", "faults?endpoint=listTickets")).faults).toEqual([]);
  }
  const always = { endpoint: "*", mode: "always", fault: { kind: "offline" } };
  expect((await ask("POST", "faults", always)).faults).toEqual([always]);
});

test("a customer brings a file of their own, and it is what its bytes say", () => {
  const desk = createDesk({ world: "busy-desk", now });
  const message = createDirector(desk).customerWrites({
    ticketId: "withdrawal-stuck-tron",
    text: "Here it is.",
    files: ["bank-statement.pdf", { name: "photo.png", type: "image/png", base64: btoa("<html><body>no") }],
  });
  expect(
    message.files.map(({ name, declaredType, sniffedType }) => [name, declaredType, sniffedType]),
  ).toEqual([
    ["bank-statement.pdf", "application/pdf", "application/pdf"],
    ["photo.png", "image/png", "text/html"],
  ]);
});

test("a ticket arrives with what its own channel carries, and a picture stands where the mail shows it", () => {
  const desk = createDesk({ world: "busy-desk", now });
  const director = createDirector(desk);
  const carried = {
    form: { happenedAt: "Friday night", network: "TRON" },
    mail: { cc: [{ name: null, address: "cc@post.example" }] },
    social: { followers: 12 },
    helpCenter: { searches: ["raise limit"] },
  };
  const factsOf = (channel: "web_form" | "email" | "social" | "help_center") => {
    const ticket = director.newTicket({ channel, carried });
    return ticket.origin.facts(ticket);
  };
  expect(factsOf("web_form")).toMatchObject({ ...carried.form, amount: null, tried: null });
  expect(factsOf("email")).toMatchObject({
    mail: { ...carried.mail, date: expect.stringMatching(/^2026-11-20T03:/), replyTo: null },
  });
  expect(factsOf("social")).toMatchObject({ ...carried.social, visibility: "public" });
  expect(factsOf("help_center")).toEqual({
    channel: "help_center",
    askedFrom: null,
    articlesRead: [],
    ...carried.helpCenter,
  });

  const mail = director.newTicket({
    channel: "email",
    html: '<p>Look: <img src="cid:reset-mail-inline.png"></p>',
    files: ["reset-mail-inline.png", "steps-i-took.txt"],
  });
  const [first] = desk.threads.messages(mail);
  expect(first?.html).toContain("cid:");
  expect(first?.files.map((file) => file.contentId)).toEqual(["reset-mail-inline.png", null]);
  expect(first?.mail?.messageId).toBe(`<${mail.id}.2@${first?.mail?.from.address.split("@")[1]}>`);
});
