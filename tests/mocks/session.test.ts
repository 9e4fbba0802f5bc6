import { describe, expect, test } from "vitest";
import { createDesk } from "#mocks/db.ts";
import { serveDesk } from "#mocks/http-server.ts";
import { endpointTable as api } from "#src/domain/schema/endpoint-table.ts";
import { createCaller } from "#tests/contract/caller.ts";
import { openDesk } from "./desk-caller.ts";

describe("signing in at the pretend server", () => {
  test("offers one agent and one supervisor by one click", async () => {
    const { call } = openDesk(null);
    const { demoAccounts } = (await call(api.getSignInOptions)).answer;
    expect(demoAccounts.map(({ name, role }) => [name, role])).toEqual([
      ["Aiko Tanaka", "agent"],
      ["Ren Fischer", "supervisor"],
    ]);
  });

  test("lets anyone of the desk in by address and password", async () => {
    const { call } = openDesk(null);
    const body = { method: "password", email: "Kenta@hoshino.example ", password: "madoguchi" } as const;
    const { answer, headers } = await call(api.createSession, { body });
    expect(answer.agent.name).toBe("Kenta Mori");
    expect(headers.get("Set-Cookie")).toMatch(/^madoguchi_session=\w+; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await call(api.getSession)).answer.agent.id).toBe("kenta");
  });

  test("asks to wait after ten wrong passwords, even for the right one, and lets in again later", async () => {
    const { call, director } = openDesk(null);
    const wrong = { method: "password", email: "aiko@hoshino.example", password: "guess" } as const;
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 10; i += 1)
      codes.push((await call(api.createSession, { body: wrong })).problem?.code);
    expect(codes.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => "wrong_credentials"));
    const right = { ...wrong, password: "madoguchi" };
    const refused = await call(api.createSession, { body: right });
    expect([refused.problem?.code, refused.headers.get("Retry-After")]).toEqual(["too_many_requests", "300"]);
    director.advanceClock(6 * 60_000);
    expect((await call(api.createSession, { body: right })).status).toBe(201);
  });

  test("refuses a demo account that is none", async () => {
    const { call } = openDesk(null);
    const { problem } = await call(api.createSession, { body: { method: "demo", accountId: "kenta" } });
    expect(problem?.errors?.[0]?.pointer).toBe("/accountId");
  });

  test("ends a session when its time has come", async () => {
    const { call, director } = openDesk();
    director.advanceClock(12 * 3_600_000);
    expect((await call(api.getSession)).problem?.code).toBe("not_signed_in");
  });

  test("signing out everywhere ends the other window too", async () => {
    const { call, desk } = openDesk();
    const other = desk.sessions.begin("aiko", desk.clock.now());
    await call(api.endAllSessions);
    expect(desk.sessions.find(other.token, desk.clock.now())).toBeNull();
  });

  test("two clients of one server never share a session", async () => {
    const { url, close } = await serveDesk(createDesk({ world: "empty-desk", now: 0 }));
    const [aiko, other] = [createCaller(() => url), createCaller(() => url)];
    await aiko.call(api.createSession, { body: { method: "demo", accountId: "aiko" } });
    expect((await other.call(api.getSession)).problem?.code).toBe("not_signed_in");
    expect((await aiko.call(api.getSession)).answer.agent.id).toBe("aiko");
    await close();
  });
});
