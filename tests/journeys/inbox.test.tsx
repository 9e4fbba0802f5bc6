import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { parseInboxSearch } from "#src/domain/rules/inbox-search.ts";
import { renderApp } from "#tests/render-app.tsx";

const patient = { timeout: 15_000 };
const findList = (name: string | RegExp = /^Tickets:/) => screen.findByRole("list", { name }, patient);
const rowsOf = (list: HTMLElement) => within(list).getAllByRole("listitem");
const linksOf = (list: HTMLElement) => within(list).getAllByRole<HTMLAnchorElement>("link");
/** Its words, and what its signs stand for. */
const nameOf = (element: HTMLElement | undefined) =>
  element
    ? `${element.textContent} ${within(element).queryByRole("img")?.getAttribute("aria-label") ?? ""}`
    : "";
const openedId = (pathname: string) => pathname.split("/")[2];
const ticketIdOf = (link: HTMLElement | undefined) =>
  openedId(new URL(link?.getAttribute("href") ?? "", "http://desk").pathname);
const searchOf = (router: { state: { location: { search: object } } }) =>
  parseInboxSearch({ ...router.state.location.search });
const toChosen = (element: Element | null | undefined) => element as HTMLElement;

describe("narrowing", { timeout: 60_000 }, () => {
  test("a category and a channel narrow the list together, as chips and in the URL, and the counts agree", async () => {
    const { user, router } = await renderApp("/inbox");
    const navigation = await screen.findByRole("navigation", { name: "Main" }, patient);
    await user.click(await within(navigation).findByRole("link", { name: /^Security \d+ ticket/ }, patient));
    await waitFor(() => expect(searchOf(router)).toEqual({ category: ["security"], sort: "priority" }));
    const email = await waitFor(() => {
      const link = within(navigation).getByRole("link", { name: /^E-mail [1-9]\d* ticket/ });
      // Until the new counts are there the channel still counts all categories.
      expect(within(navigation).getByRole("link", { name: /^Security/ })).toHaveAttribute("aria-current");
      return link;
    }, patient);
    await user.click(email);
    await waitFor(() =>
      expect(searchOf(router)).toEqual({ category: ["security"], channel: ["email"], sort: "priority" }),
    );
    await findList();
    await waitFor(() => {
      const [first] = rowsOf(screen.getByRole("list", { name: /^Tickets:/ }));
      const total = `${first?.getAttribute("aria-setsize")} tickets`;
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(total);
      expect(within(navigation).getByRole("link", { name: /^E-mail/ })).toHaveTextContent(total);
    }, patient);
    expect(screen.getByRole("button", { name: "Remove filter: Category" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Remove filter: Channel" }));
    await waitFor(() => expect(searchOf(router)).toEqual({ category: ["security"], sort: "priority" }));
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    // The order is no filter.
    await waitFor(() => expect(searchOf(router)).toEqual({ sort: "priority" }));
  });

  test("search waits until I have written a word, and never cuts into what my IME composes", async () => {
    const { user, router } = await renderApp("/inbox");
    await findList();
    await user.keyboard("/");
    const field = screen.getByRole("textbox", { name: "Search tickets" });
    expect(field).toHaveFocus();
    fireEvent.compositionStart(field);
    fireEvent.input(field, { target: { value: "しゅっきn" }, isComposing: true });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(searchOf(router)).toEqual({});
    fireEvent.input(field, { target: { value: "出金" }, isComposing: true });
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(searchOf(router)).toEqual({ q: "出金" }), patient);
    expect(rowsOf(await findList("Tickets: Search results")).length).toBeGreaterThan(0);
  });

  test("an empty list says why, and what next", async () => {
    const { user, router } = await renderApp("/inbox?view=my_open&q=zzzzqqqq");
    expect(await screen.findByText("Nothing found for “zzzzqqqq”", undefined, patient)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Search all tickets" }));
    await waitFor(() => expect(searchOf(router)).toEqual({ q: "zzzzqqqq" }));
    await router.navigate({ to: "/inbox", search: { view: "my_open", tag: ["no-such-tag"] } });
    expect(await screen.findByText("No ticket matches these filters", undefined, patient)).toBeVisible();
    await user.click(
      within(screen.getByRole("main"))
        .getAllByRole("button", { name: "Clear filters" })
        .at(-1) as HTMLElement,
    );
    await waitFor(() => expect(searchOf(router)).toEqual({ view: "my_open" }));
    expect(rowsOf(await findList("Tickets: My open")).length).toBeGreaterThan(0);
  });

  test("a desk without tickets says that none are open", async () => {
    await renderApp("/inbox", { world: "empty-desk" });
    expect(await screen.findByText("No open tickets", undefined, patient)).toBeVisible();
  });
});

describe("reading", { timeout: 60_000 }, () => {
  test("the list goes on as I scroll, and says when all are shown", async () => {
    await renderApp("/inbox?category=deposits_withdrawals&channel=web_form&view=solved");
    const list = await findList();
    const total = Number(rowsOf(list)[0]?.getAttribute("aria-setsize"));
    expect(total).toBeGreaterThan(50);
    await waitFor(() => {
      fireEvent.scroll(toChosen(list.parentElement), { target: { scrollTop: 1_000_000 } });
      expect(rowsOf(list).at(-1)).toHaveAttribute("aria-posinset", String(total));
    }, patient);
    expect(await screen.findByText(`All ${total} tickets shown`)).toBeVisible();
    expect(rowsOf(list).length).toBeLessThan(40);
  });

  test("new tickets wait behind a pill: nothing moves until I ask", async () => {
    const { user, director } = await renderApp("/inbox?category=account");
    const list = await findList();
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/\d/), patient);
    const before = linksOf(list).map(ticketIdOf);
    director.newTicket({ subject: "First of the new ones" });
    director.newTicket({ subject: "Second of the new ones" });
    const pill = await screen.findByRole("button", { name: "2 new — show" }, patient);
    // Rows below what was in sight may have come meanwhile.
    expect(linksOf(list).map(ticketIdOf).slice(0, before.length)).toEqual(before);
    await user.click(pill);
    await waitFor(() => {
      const [first] = linksOf(screen.getByRole("list", { name: /^Tickets:/ }));
      expect(nameOf(first)).toMatch(/of the new ones/);
      expect(first).toHaveFocus();
    }, patient);
    expect(screen.queryByRole("button", { name: /new — show/ })).not.toBeInTheDocument();
  });

  test("the list I am in is read again when I ask for it: what was solved meanwhile has left it", async () => {
    const { user, director } = await renderApp("/inbox?view=all_open");
    const list = await findList();
    const solved = linksOf(list)[2];
    const ticketId = ticketIdOf(solved) ?? "";
    director.colleagueChanges({ ticketId, change: { status: "solved" } });
    await waitFor(() => expect(nameOf(rowsOf(list)[2])).toContain("Solved"), patient);
    const navigation = screen.getByRole("navigation", { name: "Main" });
    await user.click(within(navigation).getByRole("link", { name: /^All open/ }));
    await waitFor(() => expect(linksOf(list).map(ticketIdOf)).not.toContain(ticketId), patient);
    expect(linksOf(list).length).toBeGreaterThan(5);
  });

  test("what a colleague changes is shown in its row, which stays where it is", async () => {
    const { director } = await renderApp("/inbox");
    const list = await findList();
    const third = linksOf(list)[2];
    const ticketId = ticketIdOf(third) ?? "";
    expect(nameOf(third)).not.toMatch(/On hold/);
    // The stream must stand before the change: what it missed it would not bring.
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(/\d/), patient);
    director.colleagueChanges({ ticketId, change: { status: "on_hold" } });
    await waitFor(() => expect(nameOf(linksOf(list)[2])).toMatch(/On hold/), patient);
  });

  test("a list that fails says so in its own place, and comes when I try again", async () => {
    const { user, faults, router } = await renderApp("/settings");
    await screen.findByRole("navigation", { name: "Main" }, patient);
    faults.next("listTickets", { kind: "problem", code: "internal_error" });
    await router.navigate({ to: "/inbox" });
    const alert = await screen.findByRole("alert", undefined, patient);
    expect(screen.getByRole("heading", { level: 1, name: /All open/ })).toBeVisible();
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(rowsOf(await findList()).length).toBeGreaterThan(5);
  });

  test("a row is fewer than 25 elements, so that thousands stay light", async () => {
    await renderApp("/inbox");
    const list = await findList();
    for (const row of rowsOf(list)) expect(row.querySelectorAll("*").length + 1).toBeLessThan(25);
  });
});

describe("keyboard", { timeout: 60_000 }, () => {
  test("j and k walk the list, o opens, and j goes on to the next ticket; Back is the list", async () => {
    const { user, router } = await renderApp("/inbox");
    const list = await findList();
    const ids = linksOf(list).map(ticketIdOf);
    await user.keyboard("jjk");
    expect(linksOf(list)[0]).toHaveFocus();
    await user.keyboard("jo");
    await waitFor(() => expect(openedId(router.state.location.pathname)).toBe(ids[1]), patient);
    await waitFor(
      () =>
        expect(linksOf(screen.getByRole("list", { name: /^Tickets:/ }))[1]).toHaveAttribute("aria-current"),
      patient,
    );
    await user.keyboard("j");
    await waitFor(() => expect(openedId(router.state.location.pathname)).toBe(ids[2]), patient);
    router.history.back();
    await waitFor(() => expect(router.state.location.pathname).toBe("/inbox"), patient);
  });

  test("single keys are only letters while I type", async () => {
    const { user, router } = await renderApp("/inbox");
    await findList();
    await user.click(screen.getByRole("textbox", { name: "Search tickets" }));
    await user.keyboard("jox");
    expect(screen.getByRole("textbox", { name: "Search tickets" })).toHaveValue("jox");
    expect(router.state.location.pathname).toBe("/inbox");
    expect(screen.queryByRole("region", { name: "Selection" })).not.toBeInTheDocument();
  });

  test("x selects, shift-click takes all between, all that match can be selected, Escape lets go", async () => {
    const { user } = await renderApp("/inbox");
    const list = await findList();
    await user.keyboard("jx");
    const boxes = within(list).getAllByRole("checkbox");
    expect(boxes[0]).toBeChecked();
    await user.keyboard("{Shift>}");
    await user.click(toChosen(boxes[4]));
    await user.keyboard("{/Shift}");
    expect(boxes.filter((box) => box.getAttribute("aria-checked") === "true")).toHaveLength(5);
    expect(await screen.findByText("5 selected", undefined, patient)).toBeVisible();
    const region = screen.getByRole("region", { name: "Selection" });
    await user.click(within(region).getByRole("button", { name: /^Select all \d+$/ }));
    expect(await within(region).findByText(/^All \d+ that match are selected$/)).toBeVisible();
    toChosen(linksOf(list)[0]).focus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Selection" })).not.toBeInTheDocument();
  });
});
