import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { getPreferences } from "#src/store/preferences.ts";
import { renderApp } from "#tests/render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });
const wait = { timeout: 20_000 };

test("binds another key by pressing it, and offers to swap when it is taken", async () => {
  const { user } = await renderApp("/settings");
  await user.click(await screen.findByRole("button", { name: "Next ticket: J. Change the key" }, wait));
  await user.keyboard("r");
  expect(screen.getByRole("alert")).toHaveTextContent("R is already used for “Write a public reply”.");
  expect(getPreferences().shortcuts).toEqual({});
  await user.click(screen.getByRole("button", { name: "Swap the two" }));
  expect(getPreferences().shortcuts).toEqual({ nextTicket: "r", reply: "j" });
  await user.click(screen.getByRole("button", { name: "Next ticket: R. Change the key" }));
  await user.keyboard("{Escape}");
  expect(getPreferences().shortcuts).toEqual({ nextTicket: "r", reply: "j" });
  await user.click(screen.getByRole("button", { name: "Reset all keys" }));
  expect(getPreferences().shortcuts).toEqual({});
});

test("shows every key on ?, with the ones I bound, and not while they are switched off", async () => {
  const { user } = await renderApp("/settings");
  await user.click(await screen.findByRole("button", { name: "Solve: E. Change the key" }, wait));
  await user.keyboard("q");
  (document.activeElement as HTMLElement).blur();
  await user.keyboard("?");
  const help = await screen.findByRole("dialog", { name: "Keyboard shortcuts" }, wait);
  expect(within(help).getByText("Solve").parentElement).toHaveTextContent(/^SolveQ$/);
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument(), wait);
  await user.click(screen.getByRole("switch", { name: "Single-key shortcuts" }));
  (document.activeElement as HTMLElement).blur();
  await user.keyboard("?");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("speaks Japanese as soon as I choose it", async () => {
  const { user } = await renderApp("/settings");
  await user.click(await screen.findByRole("radio", { name: "日本語" }, wait));
  expect(await screen.findByRole("heading", { name: "設定", level: 1 }, wait)).toBeVisible();
  expect(document.documentElement.lang).toBe("ja");
});

test("signs me out everywhere and shows the sign-in page", async () => {
  const { user, router } = await renderApp("/settings");
  await user.click(await screen.findByRole("button", { name: "Sign out everywhere" }, wait));
  await waitFor(() => expect(router.state.location.pathname).toBe("/sign-in"), wait);
});
