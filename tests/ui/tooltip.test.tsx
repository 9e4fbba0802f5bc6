import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IconButton } from "#src/ui/icon-button.tsx";
import { TooltipProvider } from "#src/ui/tooltip-provider.tsx";
import { Tooltip } from "#src/ui/tooltip.tsx";

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test("the exact time shows when I rest on it, stays while I am on the tooltip, and goes when I leave", async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  render(
    <TooltipProvider>
      <Tooltip content="22 Nov 2026, 19:04">
        <time>12m</time>
      </Tooltip>
      <p>elsewhere</p>
    </TooltipProvider>,
  );
  expect(screen.getByText("12m")).toHaveAccessibleDescription("22 Nov 2026, 19:04");
  await user.hover(screen.getByText("12m"));
  expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  await wait(500);
  const tooltip = screen.getByRole("tooltip");
  expect(tooltip).toHaveTextContent("22 Nov 2026, 19:04");
  await user.hover(tooltip);
  await wait(500);
  expect(tooltip).toBeInTheDocument();
  await user.hover(screen.getByText("elsewhere"));
  await wait(500);
  expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
});

test("focus by keyboard shows it at once and Escape sends it away", async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  render(
    <TooltipProvider>
      <IconButton label="Attach a file" shortcut="g i" icon={<i aria-hidden />} />
    </TooltipProvider>,
  );
  await user.tab();
  expect(screen.getByRole("tooltip")).toHaveTextContent("Attach a fileGI");
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("tooltip")).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Attach a file" })).toHaveFocus();
});
