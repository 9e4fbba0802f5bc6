import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { Button } from "#src/ui/button.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import { TooltipProvider } from "#src/ui/tooltip-provider.tsx";

test("a button I may not press says why, keeps my focus and does nothing", async () => {
  const user = userEvent.setup();
  const onClick = vi.fn<() => void>();
  const onSubmit = vi.fn<() => void>();
  render(
    <TooltipProvider>
      <form onSubmit={onSubmit}>
        <Button type="submit" disabledReason="Only a supervisor may reassign" onClick={onClick}>
          Reassign
        </Button>
      </form>
    </TooltipProvider>,
  );
  const button = screen.getByRole("button", { name: "Reassign" });
  await user.tab();
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute("aria-disabled", "true");
  expect(button).toHaveAccessibleDescription("Only a supervisor may reassign");
  await user.keyboard("{Enter} ");
  await user.click(button);
  expect(screen.getByRole("tooltip")).toHaveTextContent("Only a supervisor may reassign");
  expect(onClick).not.toHaveBeenCalled();
  expect(onSubmit).not.toHaveBeenCalled();
});

test("a button at work takes no second press", async () => {
  const user = userEvent.setup();
  const onClick = vi.fn<() => void>();
  render(
    <Button loading onClick={onClick}>
      Send
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Send", busy: true });
  await user.click(button);
  expect(onClick).not.toHaveBeenCalled();
});

test("an icon button has a name, a state and its key", async () => {
  const user = userEvent.setup();
  const onClick = vi.fn<() => void>();
  render(<IconButton label="Bold" shortcut="mod+b" pressed icon={<b aria-hidden>B</b>} onClick={onClick} />);
  const button = screen.getByRole("button", { name: "Bold", pressed: true });
  expect(button).toHaveAttribute("aria-keyshortcuts", "Control+b");
  await user.click(button);
  expect(onClick).toHaveBeenCalledOnce();
});
