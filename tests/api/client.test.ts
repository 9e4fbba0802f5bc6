import { expect, onTestFinished, test, vi } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import { request, setReauthenticator } from "#src/api/client.ts";
import { ContractError, OfflineError, TimeoutError } from "#src/api/errors.ts";
import { secondsToWait } from "#src/api/patience.ts";
import { getTicket, markRead } from "#src/domain/schema/endpoints/tickets.ts";
import { hurry } from "#src/lib/frame-turns.ts";

const path = { ticketId: "withdrawal-stuck-tron" };

function server() {
  const made = createTestServer({ signedInAs: "aiko" });
  onTestFinished(() => {
    setReauthenticator(null);
    made.close();
  });
  return made;
}

test("an answer that breaks the contract is an error with the field's name, never half a ticket", async () => {
  const { faults } = server();
  faults.next("getTicket", { kind: "missing", field: "subject" });
  const error = await request(getTicket, { path }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ContractError);
  expect(String(error)).toContain("subject");
  faults.next("getTicket", { kind: "malformed" });
  await expect(request(getTicket, { path })).rejects.toBeInstanceOf(ContractError);
});

test("a value that a newer server added is taken as it is", async () => {
  const { faults } = server();
  faults.next("getTicket", { kind: "unknown", field: "category", value: "staking" });
  expect((await request(getTicket, { path })).category).toBe("staking");
});

test("no connection is said to be no connection", async () => {
  const { faults } = server();
  faults.next("getTicket", { kind: "offline" });
  await expect(request(getTicket, { path })).rejects.toBeInstanceOf(OfflineError);
});

test("a server that asks to wait is asked again after that time, which is told meanwhile", async () => {
  const { faults } = server();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  faults.next("getTicket", { kind: "problem", code: "too_many_requests", retryAfter: 7 });
  const answer = request(getTicket, { path });
  await expect.poll(secondsToWait).toBe(7);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(secondsToWait()).toBe(4);
  await vi.advanceTimersByTimeAsync(4_000);
  expect((await answer).id).toBe(path.ticketId);
  expect(secondsToWait()).toBeNull();
});

test("a wait of more than a minute is the agent's to decide", async () => {
  const { faults } = server();
  faults.next("getTicket", { kind: "problem", code: "too_many_requests", retryAfter: 90 });
  await expect(request(getTicket, { path })).rejects.toMatchObject({ retryAfterSeconds: 90 });
});

test("a read without an answer ends after 15 seconds, a write after 30", async () => {
  const { faults } = server();
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  for (const [endpoint, ms] of [
    [getTicket, 15_000],
    [markRead, 30_000],
  ] as const) {
    faults.next(endpoint.id as "getTicket" | "markRead", { kind: "silence" });
    let error: unknown = null;
    const body = endpoint === markRead ? { body: { lastMessageId: "m" } } : {};
    request<typeof endpoint>(endpoint, { path, ...body }).catch((reason: unknown) => (error = reason));
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(error).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(error).toBeInstanceOf(TimeoutError);
  }
});

test("a request that meets the end of the session waits for the agent and goes on", async () => {
  const { director, signIn } = server();
  director.endSessions();
  let asked = 0;
  setReauthenticator(async () => {
    asked += 1;
    signIn("aiko");
    return true;
  });
  expect((await request(getTicket, { path })).id).toBe(path.ticketId);
  expect(asked).toBe(1);
});

test("while frames are hard to keep an answer is read, masked and handed on in a turn of its own each", async () => {
  server();
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => frames.push(callback));
  onTestFinished(() => {
    hurry(false);
    vi.unstubAllGlobals();
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  hurry(true);
  const arrived = vi.fn<(id: string) => void>();
  const answer = request(getTicket, { path }).then(({ id }) => arrived(id));
  for (const turn of [1, 2, 3]) {
    await expect.poll(() => frames.length).toBe(turn);
    expect(arrived).not.toHaveBeenCalled();
    frames.at(-1)?.(0);
    await vi.advanceTimersByTimeAsync(0);
  }
  await answer;
  expect(arrived).toHaveBeenCalledWith(path.ticketId);
});
