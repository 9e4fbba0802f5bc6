import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useShortcut } from "#src/parts/use-shortcut.ts";

const listeners = { count: 0 };
beforeEach(() => {
  listeners.count = 0;
  const { addEventListener, removeEventListener } = document;
  vi.spyOn(document, "addEventListener").mockImplementation((...args: unknown[]) => {
    if (args[0] === "keydown") listeners.count += 1;
    Reflect.apply(addEventListener, document, args);
  });
  vi.spyOn(document, "removeEventListener").mockImplementation((...args: unknown[]) => {
    if (args[0] === "keydown") listeners.count -= 1;
    Reflect.apply(removeEventListener, document, args);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface WaitingProps {
  onReply: () => void;
  isActive?: boolean;
}

function WaitsForReply({ onReply, isActive }: WaitingProps) {
  useShortcut("reply", onReply, isActive);
  return null;
}

function WaitsForNote({ onNote }: { onNote: () => void }) {
  useShortcut("note", onNote);
  return <input aria-label="Search" />;
}

test("of two that wait for one key the first hears it, and the other once the first has gone or waits no more", async () => {
  const [first, second, note] = [vi.fn<() => void>(), vi.fn<() => void>(), vi.fn<() => void>()];
  const page = (isFirstActive: boolean) => (
    <>
      <WaitsForReply onReply={first} isActive={isFirstActive} />
      <WaitsForReply onReply={second} />
      <WaitsForNote onNote={note} />
    </>
  );
  const user = userEvent.setup();
  const { rerender } = render(page(true));
  await user.keyboard("r");
  expect([first, second, note].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
  rerender(page(false));
  await user.keyboard("rn");
  expect([first, second, note].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
});

test("a letter that I type is nobody's key", async () => {
  const note = vi.fn<() => void>();
  const user = userEvent.setup();
  const { getByRole } = render(<WaitsForNote onNote={note} />);
  await user.type(getByRole("textbox", { name: "Search" }), "n");
  expect(note).not.toHaveBeenCalled();
});

test("however many keys are waited for, the page listens once, and not at all when none is", () => {
  const { unmount } = render(
    <>
      <WaitsForReply onReply={() => {}} />
      <WaitsForReply onReply={() => {}} />
      <WaitsForNote onNote={() => {}} />
    </>,
  );
  expect(listeners.count).toBe(1);
  unmount();
  expect(listeners.count).toBe(0);
});
