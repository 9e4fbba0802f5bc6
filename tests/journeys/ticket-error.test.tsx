import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { renderApp } from "../render-app.tsx";

vi.setConfig({ testTimeout: 30_000 });
vi.mock("#src/features/conversation/ticket-pane.tsx", () => ({
  TicketPane: () => {
    throw new Error("a mail that nothing can draw");
  },
}));

test("a ticket that breaks while it is drawn says so in its place, and the list stays", async () => {
  vi.spyOn(console, "error").mockReturnValue();
  await renderApp("/inbox/withdrawal-stuck-tron");
  expect(await screen.findByRole("alert", {}, { timeout: 8_000 })).toHaveTextContent(/went wrong/i);
  expect((await screen.findAllByRole("link", { name: /withdrawal/i })).length).toBeGreaterThan(0);
});
