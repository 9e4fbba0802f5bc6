import { expect, onTestFinished, test } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import { request, setReauthenticator } from "#src/api/client.ts";
import { ContractError, OfflineError } from "#src/api/errors.ts";
import { getTicket } from "#src/domain/schema/endpoints/tickets.ts";

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

test("a server that asks to wait names how long", async () => {
  const { faults } = server();
  faults.next("getTicket", { kind: "problem", code: "too_many_requests", retryAfter: 7 });
  await expect(request(getTicket, { path })).rejects.toMatchObject({ retryAfterSeconds: 7 });
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
