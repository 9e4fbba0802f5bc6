import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { renderApp } from "../render-app.tsx";

test("I open the desk and see the tickets that wait", async () => {
  const { router } = await renderApp("/");
  expect((await screen.findAllByRole("link", { name: /withdrawal/i })).length).toBeGreaterThan(0);
  expect(router.state.location.pathname).toBe("/inbox");
});

test("I open the desk signed out and am asked to sign in", async () => {
  const { router } = await renderApp("/inbox?category=security", { as: null });
  await expect.poll(() => router.state.location.pathname).toBe("/sign-in");
  expect(router.state.location.search).toEqual({ next: "/inbox?category=security" });
});
