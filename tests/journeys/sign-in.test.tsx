import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { request } from "#src/api/client.ts";
import { getSession } from "#src/domain/schema/endpoints/session.ts";
import { renderApp } from "#tests/render-app.tsx";

vi.setConfig({ testTimeout: 60_000 });

const wait = { timeout: 20_000 };
const readName = async () => (await request(getSession)).agent.name;

test("signs me in with one click and goes on to the page I asked for", async () => {
  const { user, router } = await renderApp("/settings", { as: null });
  await user.click(await screen.findByRole("button", { name: /^Sign in as Aiko Tanaka Agent/ }, wait));
  expect(await screen.findByRole("heading", { name: "Settings", level: 1 }, wait)).toBeVisible();
  expect(router.state.location.pathname).toBe("/settings");
});

test("tells me at the password that it is wrong, keeps my address, and lets me in with the right one", async () => {
  const { user } = await renderApp("/sign-in?next=/settings", { as: null });
  const email = await screen.findByLabelText("E-mail", {}, wait);
  const password = screen.getByLabelText("Password");
  expect(email).toHaveAttribute("autocomplete", "username");
  expect(password).toHaveAttribute("autocomplete", "current-password");
  await user.type(email, "ren@hoshino.example");
  await user.type(password, "guess{Enter}");
  await waitFor(() => expect(password).toHaveAccessibleDescription(/Wrong e-mail or password/), wait);
  expect(email).toHaveValue("ren@hoshino.example");
  await user.clear(password);
  await user.type(password, "madoguchi{Enter}");
  expect(await screen.findByRole("heading", { name: "Settings", level: 1 }, wait)).toBeVisible();
});

test("asks me to sign in again in place when my session ends, and goes on with what I was doing", async () => {
  const { user, signOut, queryClient, router } = await renderApp("/settings");
  await screen.findByRole("heading", { name: "Settings", level: 1 }, wait);
  signOut();
  const reading = queryClient.fetchQuery({ queryKey: ["probe"], queryFn: readName });
  const dialog = await screen.findByRole("dialog", { name: "Sign in again to go on" }, wait);
  // What was behind is still there.
  expect(screen.getByRole("heading", { name: "Settings", level: 1, hidden: true })).toBeInTheDocument();
  await user.click(
    await within(dialog).findByRole("button", { name: /^Sign in as Aiko Tanaka Agent/ }, wait),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument(), wait);
  expect(await reading).toBe("Aiko Tanaka");
  expect(router.state.location.pathname).toBe("/settings");
});

test("takes me to the sign-in page, and back afterwards, when I would rather not sign in over my work", async () => {
  const { user, signOut, queryClient, router } = await renderApp("/settings");
  await screen.findByRole("heading", { name: "Settings", level: 1 }, wait);
  signOut();
  queryClient.fetchQuery({ queryKey: ["probe"], queryFn: readName }).catch(() => undefined);
  const dialog = await screen.findByRole("dialog", { name: "Sign in again to go on" }, wait);
  await user.click(within(dialog).getByRole("button", { name: "Go to the sign-in page" }));
  await waitFor(() => expect(router.state.location.href).toBe("/sign-in?next=%2Fsettings"), wait);
});

test("an agent who opens the queues reads why not, and finds the way back", async () => {
  const { user, router } = await renderApp("/queues");
  expect(await screen.findByText("For supervisors only", {}, wait)).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Go to the inbox" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/inbox"));
});
