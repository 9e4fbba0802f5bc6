import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dismissToast, showToast, shownToasts } from "#src/ui/toast-store.ts";
import { ToastViewport } from "#src/ui/toast-viewport.tsx";

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  act(() => {
    for (const { id } of shownToasts()) dismissToast(id);
  });
  vi.useRealTimers();
});

function setup() {
  render(
    <>
      <button type="button">Reply</button>
      <ToastViewport label="Notifications" dismissLabel="Dismiss" />
    </>,
  );
  return userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
}
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const show = (options: Parameters<typeof showToast>[0]) => act(() => void showToast(options));

test("what happened is announced politely, and goes by itself", async () => {
  setup();
  const region = screen.getByRole("region", { name: "Notifications" });
  expect(region).toHaveAttribute("aria-live", "polite");
  show({ title: "Ticket solved", durationMs: 3000 });
  expect(within(region).getByText("Ticket solved")).toBeInTheDocument();
  await wait(3001);
  expect(within(region).queryByText("Ticket solved")).not.toBeInTheDocument();
});

test("it waits while I point at it", async () => {
  const user = setup();
  show({ title: "Ticket solved", durationMs: 3000 });
  await user.hover(screen.getByText("Ticket solved"));
  await wait(10_000);
  expect(screen.getByText("Ticket solved")).toBeInTheDocument();
  await user.unhover(screen.getByText("Ticket solved"));
  await wait(3001);
  expect(screen.queryByText("Ticket solved")).not.toBeInTheDocument();
});

test("F6 takes me to Undo, which acts once and brings me back", async () => {
  const user = setup();
  const onAction = vi.fn<() => void>();
  await user.click(screen.getByRole("button", { name: "Reply" }));
  show({ title: "Ticket solved", action: { label: "Undo", onAction } });
  await user.keyboard("{F6}");
  expect(screen.getByRole("button", { name: "Undo" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(onAction).toHaveBeenCalledOnce();
  expect(screen.queryByText("Ticket solved")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Reply" })).toHaveFocus();
});

test("Escape dismisses the newest, and one with the same id replaces the old", async () => {
  const user = setup();
  show({ title: "Uploading", id: "upload", durationMs: 0 });
  show({ title: "Uploaded", id: "upload", durationMs: 0 });
  show({ title: "Ticket solved", durationMs: 0 });
  expect(screen.queryByText("Uploading")).not.toBeInTheDocument();
  await user.keyboard("{F6}{Escape}");
  expect(screen.queryByText("Ticket solved")).not.toBeInTheDocument();
  expect(screen.getByText("Uploaded")).toBeInTheDocument();
  expect(within(screen.getByRole("region")).getByRole("button", { name: "Dismiss" })).toHaveFocus();
});
