import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, onTestFinished, test, vi } from "vitest";
import { createTestServer } from "#mocks/node.ts";
import "./ticket-in-jsdom.ts";
import { renderApp } from "../render-app.tsx";
import { timelineKey } from "#src/api/messages.ts";

vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 8_000, defaultHidden: true });

const ticketId = "withdrawal-stuck-tron";
const fields = () => screen.findByRole("group", { name: "Fields" });
const field = async (name: RegExp) => within(await fields()).findByRole("button", { name });
const dialog = (name: string) => screen.findByRole("dialog", { name });

test("I put a wrong category right where it stands, and read what belongs there first", async () => {
  const { user, desk } = await renderApp(`/tickets/${ticketId}`);
  await user.click(await field(/^Category: Trading/));
  const option = await screen.findByRole("option", { name: /^Deposits & withdrawals/ });
  expect(option).toHaveTextContent(/Answered by Payments/);
  await user.click(option);
  expect(await field(/^Category: Deposits & withdrawals/)).toBeVisible();
  await waitFor(() => expect(desk.tickets.get(ticketId)?.category).toBe("deposits_withdrawals"));
  // The category brings its group along.
  expect(await field(/^Group: Payments/)).toBeVisible();
});

test("a change the server refuses goes back, and I read why and can try again", async () => {
  const { user, desk, faults } = await renderApp(`/tickets/${ticketId}`);
  faults.next("changeTicket", { kind: "problem", code: "unavailable" });
  await user.click(await field(/^Priority: High/));
  await user.click(await screen.findByRole("option", { name: /^Urgent/ }));
  expect(await screen.findByText("Priority: not changed")).toBeVisible();
  expect(await field(/^Priority: High/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(desk.tickets.get(ticketId)?.priority).toBe("urgent"));
});

test("when a colleague was faster on the same field, I see both values and decide", async () => {
  const { user, desk, faults, director } = await renderApp(`/tickets/${ticketId}`);
  await field(/^Priority: High/);
  // My change is on its way when hers has already happened.
  const release = faults.hold("changeTicket");
  await user.click(await field(/^Priority: High/));
  await user.click(await screen.findByRole("option", { name: /^Low/ }));
  await release.arrived;
  director.colleagueChanges({ ticketId, change: { priority: "urgent" } });
  release();
  const question = await dialog("Someone else was faster");
  expect(within(question).getByRole("row", { name: /Priority/ })).toHaveTextContent(/Urgent.+ · .+Low/);
  await user.click(within(question).getByRole("button", { name: "Set mine again" }));
  await waitFor(() => expect(desk.tickets.get(ticketId)?.priority).toBe("low"));
});

test("e marks it solved, and undo opens it again", async () => {
  const { user, desk } = await renderApp("/tickets/reset-mail-inline");
  await fields();
  const before = desk.tickets.get("reset-mail-inline")?.status;
  await user.keyboard("e");
  expect(await screen.findByText("Marked as solved")).toBeVisible();
  expect(desk.tickets.get("reset-mail-inline")?.status).toBe("solved");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(desk.tickets.get("reset-mail-inline")?.status).toBe(before));
});

test("a closed ticket says why nothing of it can be changed", async () => {
  const { server, unmount } = await renderApp("/settings");
  unmount();
  const closed = [...server.desk.tickets.values()].find(
    (ticket) => ticket.status === "closed" && ticket.groupId === "grp_general",
  );
  if (!closed) throw new Error("No ticket of this world is closed");
  const { user } = await renderApp(`/tickets/${closed.id}`, { server });
  const status = await field(/^Status: Closed/);
  expect(status).toHaveAttribute("aria-disabled", "true");
  expect(status).toHaveAccessibleDescription(/A closed ticket takes no changes/);
  await user.keyboard("e");
  expect(await screen.findByText(/^A closed ticket takes no changes/)).toBeVisible();
});

test("I change the subject in place, and Escape leaves it as it was", async () => {
  const { user, desk } = await renderApp(`/tickets/${ticketId}`);
  await user.click(await screen.findByRole("button", { name: /Edit subject/ }));
  await user.keyboard("something else{Escape}");
  expect(await screen.findByRole("button", { name: /^Withdrawal pending for 3 days/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Edit subject/ }));
  await user.keyboard("TRON withdrawal stuck{Enter}");
  await waitFor(() => expect(desk.tickets.get(ticketId)?.subject).toBe("TRON withdrawal stuck"));
});

test("a secret stays hidden until I say why, and is kept nowhere", async () => {
  const { user, queryClient } = await renderApp("/tickets/seed-phrase-pasted");
  await user.click(await screen.findByRole("button", { name: /^Seed phrase hidden/ }));
  const question = await dialog("Reveal: Seed phrase");
  await user.click(within(question).getByRole("button", { name: "Reveal" }));
  expect(await within(question).findByRole("alert")).toHaveTextContent("Say it in a few words.");
  await user.type(within(question).getByRole("textbox"), "Checking which wallet it opens");
  await user.click(within(question).getByRole("button", { name: "Reveal" }));
  const secret = await screen.findByText(/^(?:[a-z]+[ ,]+){11,}[a-z]+$/);
  const words = secret.textContent;
  expect(JSON.stringify(queryClient.getQueryData(timelineKey("seed-phrase-pasted")))).not.toContain(words);
  await user.click(screen.getByRole("button", { name: "Hide again" }));
  expect(screen.queryByText(words)).toBeNull();
});

test("what a customer writes now appears at the end of the thread I read", async () => {
  const { director } = await renderApp(`/tickets/${ticketId}`);
  await screen.findAllByRole("article");
  director.customerWrites({ ticketId, text: "It has just arrived, thank you!" });
  expect(await screen.findByText("It has just arrived, thank you!")).toBeVisible();
});

test("what a customer writes before my desk listens for changes is told as soon as it does", async () => {
  const server = createTestServer({ signedInAs: "aiko" });
  onTestFinished(() => server.close());
  const release = server.faults.hold("getEvents");
  await renderApp(`/tickets/${ticketId}`, { server });
  await screen.findAllByRole("article");
  await release.arrived;
  server.director.customerWrites({ ticketId, text: "Just in between." });
  release();
  expect(await screen.findByText("Just in between.")).toBeVisible();
});

test("the history a mail repeats is folded, and its headers are a click away", async () => {
  const { user } = await renderApp("/tickets/reset-mail-inline");
  const last = (await screen.findAllByRole("article")).at(-1);
  if (!last) throw new Error("The thread is empty");
  const quote = last.querySelector("details");
  expect(quote).not.toBeNull();
  expect(quote?.open).toBe(false);
  await user.click(within(last).getByRole("button", { name: "More about this message" }));
  await user.click(await screen.findByRole("menuitem", { name: "Show mail headers" }));
  expect(within(last).getByText("Message-ID")).toBeVisible();
});

test("a ticket I may not see says so in words, and nothing of it", async () => {
  const { desk } = await renderApp("/tickets/no-such-ticket");
  expect(await screen.findByText("This ticket does not exist, or you may not see it.")).toBeVisible();
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Not found");
  const restricted = [...desk.tickets.values()].find(
    (ticket) => desk.config.groups.find((group) => group.id === ticket.groupId)?.restricted,
  );
  expect(restricted).toBeDefined();
  expect(screen.queryByText(restricted?.subject ?? "")).toBeNull();
});
