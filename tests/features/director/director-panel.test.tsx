import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { getResponse } from "msw";
import { setupServer } from "msw/node";
import { http } from "msw/http";
import { expect, onTestFinished, test, vi } from "vitest";
import { createPretendServer } from "#mocks/pretend-server.ts";
import { DirectorPanel } from "#src/features/director/director-panel.tsx";
import { followClock } from "#src/features/director/page-clock.ts";
import { directorWords } from "#src/features/director/use-director.ts";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { MessagesContext } from "#src/lib/i18n/messages-context.ts";
import { preloadPopups } from "#src/ui/popup-parts.ts";

const ticketId = "withdrawal-stuck-tron";

/** The panel beside a desk of its own; `desk` asks the same server. */
async function openPanel(openTicket: string | null = ticketId) {
  const server = createPretendServer({ world: "busy-desk", now: Date.now });
  const network = setupServer(
    http.all(
      "*/*",
      async ({ request }) => (await getResponse(server.handlers(), request)) ?? Response.error(),
    ),
  );
  network.listen({ onUnhandledFrame: "error" });
  const refresh = vi.fn<() => Promise<void>>(async () => undefined);
  const goHome = vi.fn<() => void>();
  await preloadPopups();
  const messages = await loadCatalogue("en");
  const { unmount } = render(
    <MessagesContext value={{ locale: "en", messages }}>
      <DirectorPanel t={directorWords.en} ticketId={openTicket} refresh={refresh} goHome={goHome} />
    </MessagesContext>,
  );
  onTestFinished(() => {
    unmount();
    network.close();
    followClock(new Date(performance.timeOrigin + performance.now()).toISOString());
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /^Pretend server/ }));
  const panel = await screen.findByRole("region", { name: "Pretend server" });
  await within(panel).findByRole("tab", { name: "Customer" });
  const state = async () =>
    (await (await fetch("http://localhost:3000/__desk/state")).json()) as Record<string, unknown>;
  return { panel: within(panel), user, refresh, goHome, state };
}

test("a customer writes a new mail, in words and with a file of mine", async () => {
  const { panel, user, state } = await openPanel();
  const before = Number((await state())["tickets"]);
  await user.click(panel.getByRole("radio", { name: "New ticket" }));
  await user.click(panel.getByRole("button", { name: "How: Web form" }));
  await user.click(await screen.findByRole("option", { name: "E-mail" }));
  await user.clear(panel.getByRole("textbox", { name: "Subject" }));
  await user.type(panel.getByRole("textbox", { name: "Subject" }), "From a mail");
  await user.upload(
    document.querySelector<HTMLInputElement>("input[type=file]") ?? document.createElement("input"),
    new File(["what I saw"], "saw.txt", { type: "text/plain" }),
  );
  expect(panel.getByRole("button", { name: "Leave out saw.txt" })).toBeVisible();
  await user.click(panel.getByRole("button", { name: "A customer writes now" }));
  expect(await panel.findByText("A customer has written.")).toBeVisible();
  expect((await state())["tickets"]).toBe(before + 1);
});

test("what goes wrong is shown, counted and taken back", async () => {
  const { panel, user, state } = await openPanel();
  await user.click(panel.getByRole("tab", { name: "Faults" }));
  expect(panel.getByText("Nothing goes wrong.")).toBeVisible();
  await user.click(panel.getByRole("button", { name: /^What goes wrong:/ }));
  await user.click(await screen.findByRole("option", { name: /^429/ }));
  await user.click(panel.getByRole("radio", { name: "Always" }));
  await user.click(panel.getByRole("button", { name: "Let it go wrong" }));
  expect(await panel.findByText(/Every request · 429/)).toBeVisible();
  expect((await state())["faults"]).toMatchObject([
    { endpoint: "*", mode: "always", fault: { kind: "problem", code: "too_many_requests" } },
  ]);
  expect(panel.getByRole("tab", { name: "Faults 1" })).toBeVisible();
  await user.click(panel.getByRole("button", { name: "Take back: Every request" }));
  expect(await panel.findByText("Nothing goes wrong.")).toBeVisible();
  expect((await state())["faults"]).toEqual([]);
});

test("a turned clock is the page's clock too, and everything is read anew", async () => {
  const { panel, user, refresh } = await openPanel();
  const before = Date.now();
  await user.click(panel.getByRole("tab", { name: "Desk" }));
  await user.click(panel.getByRole("button", { name: "+1 day" }));
  await waitFor(() => expect(refresh).toHaveBeenCalledOnce());
  expect(new Date().getTime() - before).toBeGreaterThanOrEqual(86_400_000);
  expect(Date.now() - before).toBeLessThan(86_400_000 + 60_000);
});

test("another world: home first, then everything anew; customers can be told to stop", async () => {
  const { panel, user, refresh, goHome, state } = await openPanel();
  await user.click(panel.getByRole("tab", { name: "Desk" }));
  await user.click(panel.getByRole("switch", { name: "Customers write by themselves" }));
  expect(await panel.findByText("Customers do not write by themselves.")).toBeVisible();
  await user.click(panel.getByRole("button", { name: "World: Busy desk" }));
  await user.click(await screen.findByRole("option", { name: "Empty desk" }));
  expect(await panel.findByText("0 tickets")).toBeVisible();
  expect(goHome).toHaveBeenCalledOnce();
  expect(refresh).toHaveBeenCalledOnce();
  expect(await state()).toMatchObject({ world: "empty-desk", arrivals: false });
});

test("without an open ticket a colleague has nothing to answer, and that is said; Escape leads back", async () => {
  const { panel, user } = await openPanel(null);
  await user.click(panel.getByRole("tab", { name: "Colleague" }));
  expect(panel.getByRole("button", { name: "A colleague answers" })).toHaveAccessibleDescription(
    "Open a ticket first",
  );
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("region", { name: "Pretend server" })).toBeNull();
  expect(screen.getByRole("button", { name: /^Pretend server/ })).toHaveFocus();
});
