import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, test } from "vitest";
import { renderApp } from "#tests/render-app.tsx";

const patient = { timeout: 15_000 };
const findList = () => screen.findByRole("list", { name: /^Tickets:/ }, patient);

beforeAll(() => {
  // A phone: no minimum width holds.
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener() {},
      removeListener() {},
    });
});

test(
  "on a phone a ticket takes the list's place, and Back brings me to where I was, selection kept",
  { timeout: 60_000 },
  async () => {
    const { user, router } = await renderApp("/inbox?view=solved&sort=priority");
    const list = await findList();
    fireEvent.scroll(list.parentElement as HTMLElement, { target: { scrollTop: 1_200 } });
    const row = await waitFor(() => {
      const rows = within(list).getAllByRole("listitem");
      const seen = rows.find((one) => Number(one.getAttribute("aria-posinset")) === 20);
      expect(seen).toBeDefined();
      return seen as HTMLElement;
    }, patient);
    const position = row.getAttribute("aria-posinset");
    await user.click(await within(row).findByRole("checkbox"));
    await user.click(within(row).getByRole("link"));
    await waitFor(
      () => expect(screen.queryByRole("list", { name: /^Tickets:/ })).not.toBeInTheDocument(),
      patient,
    );

    router.history.back();
    const again = await findList();
    expect(again.parentElement?.scrollTop).toBe(1_200);
    await waitFor(
      () => expect(within(again).getAllByRole("checkbox", { checked: true })).toHaveLength(1),
      patient,
    );
    const kept = within(again).getByRole("checkbox", { checked: true }).closest("li");
    expect(kept).toHaveAttribute("aria-posinset", position);
    await waitFor(() => expect(within(kept as HTMLElement).getByRole("link")).toHaveFocus(), patient);
  },
);

test(
  "on a phone the lists are in a drawer that goes when I have chosen one",
  { timeout: 60_000 },
  async () => {
    const { user, router } = await renderApp("/inbox");
    await findList();
    await user.click(screen.getByRole("button", { name: "Open navigation" }));
    const drawer = await screen.findByRole("dialog", { name: "Navigation" }, patient);
    await user.click(await within(drawer).findByRole("link", { name: /^Unassigned/ }, patient));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument(), patient);
    expect(router.state.location.href).toBe("/inbox?view=unassigned");
  },
);
