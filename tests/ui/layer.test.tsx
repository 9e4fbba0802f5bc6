import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { layer } from "#src/ui/layer.ts";
import { Menu } from "#src/ui/menu.tsx";
import { Popover } from "#src/ui/popover.tsx";
import { preloadPopups } from "#src/ui/popup-parts.ts";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import { ToastViewport } from "#src/ui/toast-viewport.tsx";
import { TooltipProvider } from "#src/ui/tooltip-provider.tsx";
import { Tooltip } from "#src/ui/tooltip.tsx";

beforeAll(preloadPopups, 60_000);

/** React's own mark of an element whose events it hears. */
const isHeard = (element: HTMLElement) =>
  Object.keys(element).some((key) => key.startsWith("_reactListening"));

test("menus, pickers, dialogs, tooltips and toasts lie beside the app, and no event is heard twice for them", async () => {
  const user = userEvent.setup();
  const { rerender } = render(
    <TooltipProvider>
      <Menu trigger={<Button>More</Button>} items={[{ id: "a", label: "Copy link", onSelect: () => {} }]} />
      <SelectMenu
        label="Status"
        value="open"
        options={[{ value: "open", label: "Open" }]}
        onChange={() => {}}
        searchPlaceholder="Change status…"
        emptyText="No status like that"
      />
      <Popover title="Requester" trigger={<Button>Aiko</Button>}>
        <Button>Profile</Button>
      </Popover>
      <Tooltip content="22 Nov 2026, 19:04">
        <button type="button">12m</button>
      </Tooltip>
      <ToastViewport label="Notifications" dismissLabel="Dismiss" />
    </TooltipProvider>,
  );
  expect(layer("toasts")).toContainElement(screen.getByRole("region", { name: "Notifications" }));
  for (const [name, role] of [
    ["More", "menu"],
    ["Status: Open", "listbox"],
    ["Aiko", "dialog"],
  ] as const) {
    await user.click(screen.getByRole("button", { name }));
    expect(layer("popups")).toContainElement(await screen.findByRole(role));
    await user.keyboard("{Escape}");
  }
  act(() => screen.getByRole("button", { name: "More" }).focus());
  while (document.activeElement?.textContent !== "12m") await user.tab();
  expect(layer("tooltips")).toContainElement(await screen.findByRole("tooltip"));
  rerender(
    <Dialog open onOpenChange={() => {}} title="Reassign 5 tickets" closeLabel="Close">
      <Button>Go</Button>
    </Dialog>,
  );
  expect(layer("popups")).toContainElement(await screen.findByRole("dialog", { name: "Reassign 5 tickets" }));
  expect([layer("popups"), layer("toasts"), layer("tooltips")].map(isHeard)).toEqual([true, true, true]);
  expect(isHeard(document.body)).toBe(false);
});
