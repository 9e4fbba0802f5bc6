import { configure, screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderApp } from "#tests/render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });
// Whether each of a list's many nodes can be seen is slow to compute, and not what these sentences are about.
configure({ defaultHidden: true });
const wait = { timeout: 20_000 };
type User = Awaited<ReturnType<typeof renderApp>>["user"];

async function selectFirst(count: number, user: User): Promise<void> {
  // A slow machine completes its rows a few at a time.
  const boxes = await waitFor(() => {
    const there = screen.getAllByLabelText(/^Select ticket #/);
    expect(there.length).toBeGreaterThanOrEqual(count);
    return there;
  }, wait);
  for (const box of boxes.slice(0, count)) await user.click(box);
}

async function choose(picker: string, option: RegExp, user: User): Promise<void> {
  const bar = await screen.findByRole("group", { name: "Change the selected tickets" }, wait);
  await user.click(within(bar).getByRole("button", { name: `${picker}: choose` }));
  await user.click(await screen.findByRole("option", { name: option }, wait));
}

test("reassigns five tickets after showing what that does, and puts them back on undo", async () => {
  const { user, desk } = await renderApp("/inbox?category=deposits_withdrawals&view=unassigned", {
    as: "ren",
  });
  await selectFirst(5, user);
  expect(await screen.findByText("5 selected", {}, wait)).toBeVisible();
  await choose("Assign", /^Aiko Tanaka/, user);

  const dialog = await screen.findByRole("dialog", { name: "Assign to Aiko Tanaka" }, wait);
  expect(await within(dialog).findByText("5 tickets will change", {}, wait)).toBeVisible();
  const numbers = within(within(dialog).getByRole("list", { name: "Tickets and what happens to each" }))
    .getAllByText(/^#\d+$/)
    .map((mark) => Number(mark.textContent?.slice(1)));
  const chosen = [...desk.tickets.values()].filter((ticket) => numbers.includes(ticket.number));
  expect(chosen).toHaveLength(5);
  // Looking changes nothing.
  expect(chosen.map((ticket) => ticket.assigneeId)).toEqual(Array(5).fill(null));

  await user.click(within(dialog).getByRole("button", { name: "Change 5 tickets" }));
  expect(await screen.findByText("5 tickets changed", {}, wait)).toBeVisible();
  expect(chosen.map((ticket) => ticket.assigneeId)).toEqual(Array(5).fill("aiko"));
  await waitFor(() => expect(screen.queryByText("5 selected")).not.toBeInTheDocument(), wait);

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("5 tickets put back", {}, wait)).toBeVisible();
  expect(chosen.map((ticket) => ticket.assigneeId)).toEqual(Array(5).fill(null));
});

test("says which ticket refuses a change, and why, before anything is done", async () => {
  const { user, desk } = await renderApp("/inbox?view=solved", { as: "ren" });
  await screen.findAllByLabelText(/^Select ticket #/, {}, wait);
  for (const ticket of desk.tickets.values()) if (ticket.status === "solved") ticket.status = "closed";
  await selectFirst(2, user);
  await choose("Priority", /^High/, user);
  const dialog = await screen.findByRole("dialog", { name: "Set priority to High" }, wait);
  expect(await within(dialog).findAllByText("This ticket is closed", {}, wait)).toHaveLength(2);
  const confirm = within(dialog).getByRole("button", { name: /^Change/ });
  expect(confirm).toHaveAttribute("aria-disabled", "true");
  expect(confirm).toHaveAccessibleDescription("No ticket of these would change.");
});

test("offers first who is in the group of the tickets I chose", async () => {
  const { user, desk } = await renderApp("/inbox?category=api_technical", { as: "ren" });
  await selectFirst(1, user);
  const bar = await screen.findByRole("group", { name: "Change the selected tickets" }, wait);
  await user.click(within(bar).getByRole("button", { name: "Assign: choose" }));
  await screen.findByRole("option", { name: /^Ren Fischer/ }, wait);
  const offered = screen.getAllByRole("option").slice(1);
  const [first, last] = [offered.at(0), offered.at(-1)];
  expect(first).not.toHaveTextContent("Not in the group of these tickets");
  expect(last).toHaveTextContent("Not in the group of these tickets");
  const outsider = [...desk.agents.values()].find((agent) => last?.textContent?.includes(agent.name));
  expect(outsider?.groupIds).not.toContain("grp_api");
});

test("an agent who may not hand tickets to others reads so at each of them", async () => {
  const { user } = await renderApp("/inbox", { as: "aiko" });
  await selectFirst(1, user);
  const bar = await screen.findByRole("group", { name: "Change the selected tickets" }, wait);
  await user.click(within(bar).getByRole("button", { name: "Assign: choose" }));
  const other = await screen.findByRole("option", { name: /^Ren Fischer/ }, wait);
  expect(other).toHaveTextContent("Only a supervisor assigns several tickets to someone else");
  expect(other).toHaveAttribute("aria-disabled", "true");
});
