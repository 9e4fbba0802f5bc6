import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "#tests/render-app.tsx";

const patient = { timeout: 15_000 };
const findNavigation = (name = "Main") => screen.findByRole("navigation", { name }, patient);

test(
  "as an agent I see that queues are for supervisors; as a supervisor I go there",
  { timeout: 60_000 },
  async () => {
    const { unmount } = await renderApp("/inbox", { as: "aiko" });
    const queues = within(await findNavigation()).getByRole("link", { name: /^Queues/ });
    expect(queues).toHaveAttribute("aria-disabled", "true");
    expect(queues).toHaveAccessibleDescription("Only supervisors see the queues");
    unmount();

    const { user, router } = await renderApp("/inbox", { as: "ren" });
    await user.click(within(await findNavigation()).getByRole("link", { name: /^Queues/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/queues"), patient);
  },
);

test("the desk speaks my language from the next moment on", { timeout: 60_000 }, async () => {
  const { user } = await renderApp("/inbox");
  await findNavigation();
  await user.click(screen.getByRole("button", { name: "Language: English" }));
  await user.click(await screen.findByRole("menuitemcheckbox", { name: "日本語" }, patient));
  expect(within(await findNavigation("メイン")).getByRole("link", { name: /^担当者なし/ })).toBeVisible();
});

test("counts follow what customers do, without a reload", { timeout: 60_000 }, async () => {
  const { director } = await renderApp("/inbox");
  const navigation = await findNavigation();
  const countOf = (link: HTMLElement) =>
    Number.parseInt(within(link).getByText(/ticket/).textContent ?? "", 10);
  const link = await within(navigation).findByRole("link", { name: /^Unassigned .*ticket/ }, patient);
  const before = countOf(link);
  director.newTicket({ subject: "One more" });
  await waitFor(() => expect(countOf(link)).toBe(before + 1), patient);
});

test(
  "signing out ends at the sign-in page, and the desk is closed behind me",
  { timeout: 60_000 },
  async () => {
    const { user, router } = await renderApp("/inbox");
    await findNavigation();
    await user.click(screen.getByRole("button", { name: /Aiko Tanaka/ }));
    await user.click(await screen.findByRole("menuitem", { name: "Sign out" }, patient));
    await waitFor(() => expect(router.state.location.pathname).toBe("/sign-in"), patient);
    await router.navigate({ to: "/inbox" });
    await waitFor(() => expect(router.state.location.pathname).toBe("/sign-in"), patient);
  },
);

test("two filters I press in one breath both hold", async () => {
  const { router } = await renderApp("/inbox");
  const nav = await findNavigation();
  const trading = await within(nav).findByRole("link", { name: /^Trading/ });
  const form = within(nav).getByRole("link", { name: /^Web form/ });
  // The page has not drawn the first when the second comes.
  fireEvent.click(trading);
  fireEvent.click(form);
  await waitFor(() => expect(router.state.location.search).toMatchObject({ channel: "web_form" }));
  expect(router.state.location.search).toMatchObject({ category: "trading", channel: "web_form" });
});
