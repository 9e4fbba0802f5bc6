import { QueryClient } from "@tanstack/react-query";
import { expect, onTestFinished, test } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import { ticketKeys, ticketQueries } from "#src/api/tickets.ts";
import { deskQueries } from "#src/api/desk.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { changeTicketFields, ConflictError } from "#src/store/ticket-changes.ts";

const ticketId = "withdrawal-stuck-tron";

async function openTicket() {
  const server = createTestServer({ signedInAs: "aiko" });
  onTestFinished(server.close);
  const client = new QueryClient();
  await client.query(deskQueries.agents());
  const ticket = await client.query(ticketQueries.detail(ticketId));
  const shown = () => client.getQueryData<Ticket>(ticketKeys.detail(ticketId));
  return { ...server, client, ticket, shown };
}

test("shows my change before the server has answered, and keeps it when it has", async () => {
  const { faults, client, ticket, shown } = await openTicket();
  const release = faults.hold("changeTicket");
  const change = changeTicketFields(client, ticket, { category: "deposits_withdrawals" });
  await release.arrived;
  expect(shown()?.category).toBe("deposits_withdrawals");
  expect(shown()?.version).toBe(ticket.version);
  release();
  await change;
  expect(shown()).toMatchObject({ category: "deposits_withdrawals", version: ticket.version + 1 });
});

test("puts the old value back when the server refuses", async () => {
  const { faults, client, ticket, shown } = await openTicket();
  faults.next("changeTicket", { kind: "problem", code: "forbidden" });
  await expect(changeTicketFields(client, ticket, { priority: "urgent" })).rejects.toMatchObject({
    problem: { code: "forbidden" },
  });
  expect(shown()?.priority).toBe(ticket.priority);
});

test("sends two changes of one ticket one after the other, each with the version of the last answer", async () => {
  const { desk, client, ticket, shown } = await openTicket();
  await Promise.all([
    changeTicketFields(client, ticket, { priority: "low" }),
    changeTicketFields(client, ticket, { addTags: ["vip"] }),
    changeTicketFields(client, ticket, { assigneeId: "aiko" }),
  ]);
  expect(shown()).toMatchObject({ priority: "low", assignee: { id: "aiko", name: "Aiko Tanaka" } });
  expect(shown()?.tags).toContain("vip");
  expect(desk.tickets.get(ticketId)?.version).toBe(ticket.version + 3);
});

test("merges silently with a colleague who changed something else", async () => {
  const { director, client, ticket, shown } = await openTicket();
  director.colleagueChanges({ ticketId, change: { priority: "urgent" } });
  await changeTicketFields(client, ticket, { category: "deposits_withdrawals" });
  expect(shown()).toMatchObject({ category: "deposits_withdrawals", priority: "urgent" });
});

test("asks me when a colleague changed the same field to something else, and shows theirs", async () => {
  const { director, client, ticket, shown } = await openTicket();
  director.colleagueChanges({ ticketId, change: { category: "security" } });
  const refusal = await changeTicketFields(client, ticket, { category: "account" }).catch(
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(ConflictError);
  expect(refusal).toMatchObject({ conflicts: [{ field: "category", mine: "account", theirs: "security" }] });
  expect(shown()?.category).toBe("security");
});
