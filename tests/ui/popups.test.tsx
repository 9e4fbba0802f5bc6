import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, expect, test, vi } from "vitest";
import { Button } from "#src/ui/button.tsx";
import { Dialog } from "#src/ui/dialog.tsx";
import { Menu } from "#src/ui/menu.tsx";
import { MultiSelectMenu } from "#src/ui/multi-select-menu.tsx";
import { Popover } from "#src/ui/popover.tsx";
import { preloadPopups } from "#src/ui/popup-parts.ts";
import { SelectMenu } from "#src/ui/select-menu.tsx";

beforeAll(preloadPopups, 60_000);

const statuses = [
  { value: "new", label: "New" },
  { value: "open", label: "Open" },
  { value: "pending", label: "Pending", description: "Waiting for the customer" },
  { value: "closed", label: "Closed", disabledReason: "Tickets close by themselves" },
];

function StatusPicker({ onChange, first = "open" }: { onChange?: (value: string) => void; first?: string }) {
  const [value, setValue] = useState(first);
  return (
    <SelectMenu
      label="Status"
      value={value}
      options={statuses}
      onChange={(next) => {
        setValue(next);
        onChange?.(next);
      }}
      searchPlaceholder="Change status…"
      emptyText="No status like that"
    />
  );
}

test("I open a menu, walk it and choose, all by keyboard, and come back to where I was", async () => {
  const user = userEvent.setup();
  const merge = vi.fn<() => void>();
  const close = vi.fn<() => void>();
  render(
    <Menu
      trigger={<Button>More</Button>}
      items={[
        { id: "copy", label: "Copy link", onSelect: () => {} },
        { id: "merge", label: "Merge", onSelect: merge },
        { id: "close", label: "Close", disabledReason: "Only a supervisor may", onSelect: close },
      ]}
    />,
  );
  await user.tab();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("menu")).toBeInTheDocument();
  await waitFor(() => expect(screen.getByRole("menuitem", { name: "Copy link" })).toHaveFocus());
  const refused = screen.getByRole("menuitem", { name: /Close/ });
  expect(refused).toHaveTextContent("Only a supervisor may");
  await user.click(refused);
  expect(close).not.toHaveBeenCalled();
  await user.keyboard("{Home}{ArrowDown}{Enter}");
  expect(merge).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "More" })).toHaveFocus();
});

test("I press the same button again and its menu closes", async () => {
  const user = userEvent.setup();
  render(
    <Menu trigger={<Button>More</Button>} items={[{ id: "a", label: "Copy link", onSelect: () => {} }]} />,
  );
  const button = screen.getByRole("button", { name: "More" });
  await user.click(button);
  expect(await screen.findByRole("menu")).toBeInTheDocument();
  expect(button).toHaveAttribute("aria-expanded", "true");
  await user.click(button);
  await waitFor(() => expect(screen.queryByRole("menu")).not.toBeInTheDocument());
});

test("I change a status by typing a few letters of it", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: unknown) => void>();
  render(<StatusPicker onChange={onChange} />);
  await user.tab();
  expect(screen.getByRole("button", { name: "Status: Open" })).toHaveFocus();
  await user.keyboard("{Enter}");
  const search = await screen.findByRole("combobox", { name: "Status" });
  await waitFor(() => expect(search).toHaveFocus());
  expect(screen.getByRole("option", { name: /Open/ })).toHaveAttribute("aria-selected", "true");
  // Full-width letters, and words of the description.
  await user.keyboard("ｃｕｓｔｏｍｅｒ");
  await waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(1));
  await user.keyboard("{Enter}");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("pending");
  await waitFor(() => expect(screen.getByRole("button", { name: "Status: Pending" })).toHaveFocus());
});

test("Escape leaves the value as it was, and a value nobody knows is shown as it is", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: unknown) => void>();
  render(<StatusPicker onChange={onChange} first="on_fire" />);
  const button = screen.getByRole("button", { name: "Status: on_fire" });
  await user.click(button);
  await user.keyboard("zzz");
  expect(await screen.findByText("No status like that")).toBeInTheDocument();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(button).toHaveFocus());
  expect(onChange).not.toHaveBeenCalled();
});

test("I pick several and the picker stays open; what it does not know is kept", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: unknown) => void>();
  function Filter() {
    const [values, setValues] = useState<string[]>(["pending", "on_fire"]);
    return (
      <MultiSelectMenu
        label="Status"
        values={values}
        options={statuses}
        onChange={(next) => {
          setValues(next);
          onChange(next);
        }}
        searchPlaceholder="Filter…"
        emptyText="None"
        trigger={<Button>Status</Button>}
      />
    );
  }
  render(<Filter />);
  await user.click(screen.getByRole("button", { name: "Status" }));
  const list = await screen.findByRole("listbox", { name: "Status" });
  await user.click(within(list).getByRole("option", { name: "New" }));
  expect(onChange).toHaveBeenLastCalledWith(["new", "pending", "on_fire"]);
  await user.click(within(list).getByRole("option", { name: /Pending/ }));
  expect(onChange).toHaveBeenLastCalledWith(["new", "on_fire"]);
  expect(list).toBeInTheDocument();
});

test("a popover is named, and its own button closes it", async () => {
  const user = userEvent.setup();
  render(
    <Popover title="Requester" trigger={<Button>Aiko</Button>}>
      {(close) => <Button onClick={close}>Done</Button>}
    </Popover>,
  );
  await user.click(screen.getByRole("button", { name: "Aiko" }));
  const popover = await screen.findByRole("dialog", { name: "Requester" });
  await user.click(within(popover).getByRole("button", { name: "Done" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "Aiko" })).toHaveFocus();
});

test("Tab leaves a menu or a popover for where I opened it", async () => {
  const user = userEvent.setup();
  render(
    <>
      <Menu trigger={<Button>More</Button>} items={[{ id: "a", label: "Copy link", onSelect: () => {} }]} />
      <Popover title="Requester" trigger={<Button>Aiko</Button>}>
        <Button>Profile</Button>
      </Popover>
    </>,
  );
  for (const [name, role] of [
    ["More", "menu"],
    ["Aiko", "dialog"],
  ] as const) {
    const trigger = screen.getByRole("button", { name });
    await user.click(trigger);
    const popup = await screen.findByRole(role);
    await waitFor(() => expect(popup.contains(document.activeElement)).toBe(true));
    await user.keyboard("{Tab}");
    await waitFor(() => expect(popup).not.toBeInTheDocument());
    expect(trigger).toHaveFocus();
  }
});

test("a dialog takes my focus, keeps it, holds a picker, and gives it back", async () => {
  const user = userEvent.setup();
  function Desk() {
    const [open, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Reassign</Button>
        <Dialog
          open={open}
          onOpenChange={setOpen}
          title="Reassign 5 tickets"
          description="To Hana"
          closeLabel="Close"
          footer={<Button>Go</Button>}
        >
          <StatusPicker />
        </Dialog>
      </>
    );
  }
  render(<Desk />);
  await user.click(screen.getByRole("button", { name: "Reassign" }));
  const dialog = await screen.findByRole("dialog", { name: "Reassign 5 tickets" });
  expect(dialog).toHaveAccessibleDescription("To Hana");
  const picker = within(dialog).getByRole("button", { name: "Status: Open" });
  await waitFor(() => expect(picker).toHaveFocus());
  await user.keyboard("{Enter}");
  await screen.findByRole("listbox", { name: "Status" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("listbox")).not.toBeInTheDocument());
  expect(dialog).toBeInTheDocument();
  await waitFor(() => expect(picker).toHaveFocus());
  await user.keyboard("{Escape}");
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(screen.getByRole("button", { name: "Reassign" })).toHaveFocus();
});
