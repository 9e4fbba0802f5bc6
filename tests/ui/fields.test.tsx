import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Avatar } from "#src/ui/avatar.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { DefinitionList, Fact } from "#src/ui/definition-list.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { Switch } from "#src/ui/switch.tsx";
import { Tabs } from "#src/ui/tabs.tsx";
import { TextField } from "#src/ui/text-field.tsx";

test("a field tells its hint and what is wrong with it", () => {
  render(<TextField label="E-mail" hint="Yours at work" error="That is not an address" />);
  const field = screen.getByRole("textbox", { name: "E-mail" });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription("That is not an address Yours at work");
});

test("I move between two kinds of message with the arrow keys", async () => {
  const user = userEvent.setup();
  function Kind() {
    const [value, setValue] = useState<"reply" | "note">("reply");
    const options = [
      { value: "reply", label: "Public reply" },
      { value: "note", label: "Internal note" },
    ] as const;
    return <Segmented label="Kind of message" value={value} options={options} onChange={setValue} />;
  }
  render(<Kind />);
  expect(screen.getByRole("radiogroup", { name: "Kind of message" })).toBeInTheDocument();
  await user.tab();
  expect(screen.getByRole("radio", { name: "Public reply" })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("radio", { name: "Internal note" })).toBeChecked();
});

test("what I may not tick says why and stays as it is", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn<(value: unknown) => void>();
  render(
    <>
      <Checkbox label="Restricted" checked={false} disabledReason="Not your group" onChange={onChange} />
      <Switch label="Shortcuts" checked={false} disabledReason="Managed by your desk" onChange={onChange} />
      <Checkbox label="All" hideLabel indeterminate checked={false} onChange={onChange} />
    </>,
  );
  const box = screen.getByRole("checkbox", { name: "Restricted" });
  await user.click(box);
  await user.click(screen.getByRole("switch", { name: "Shortcuts" }));
  expect(onChange).not.toHaveBeenCalled();
  expect(box).not.toBeChecked();
  expect(box).toHaveAccessibleDescription("Not your group");
  expect(screen.getByRole("checkbox", { name: "All" })).toBePartiallyChecked();
  await user.click(screen.getByRole("checkbox", { name: "All" }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test("I walk the tabs with the arrow keys, around the end", async () => {
  const user = userEvent.setup();
  function Context() {
    const [value, setValue] = useState<"who" | "files">("files");
    return (
      <Tabs
        label="Context"
        value={value}
        onChange={setValue}
        tabs={[
          { value: "who", label: "Requester" },
          { value: "files", label: "Files", count: 4 },
        ]}
      >
        {value}
      </Tabs>
    );
  }
  render(<Context />);
  await user.tab();
  expect(screen.getByRole("tab", { name: "Files 4", selected: true })).toHaveFocus();
  await user.keyboard("{ArrowRight}");
  expect(screen.getByRole("tab", { name: "Requester", selected: true })).toHaveFocus();
  expect(screen.getByRole("tabpanel", { name: "Requester" })).toHaveTextContent("who");
});

test("I copy a transaction id and hear that I have it", async () => {
  const user = userEvent.setup();
  render(
    <DefinitionList>
      <Fact term="Transaction" copyValue="0x9f2c" copyLabel="Copy transaction id" copiedLabel="Copied">
        0x9f2c…
      </Fact>
    </DefinitionList>,
  );
  await user.click(screen.getByRole("button", { name: "Copy transaction id" }));
  expect(await screen.findByRole("status")).toHaveTextContent("Copied");
  expect(await navigator.clipboard.readText()).toBe("0x9f2c");
});

test.each([
  ["Aiko Tanaka", "AT"],
  ["山田 花子", "山"],
  ["李伟", "李"],
  ["@moonboy", "M"],
  ["  ", "?"],
])("an avatar of %s shows %s", (name, initials) => {
  render(<Avatar name={name} standalone />);
  expect(screen.getByRole("img")).toHaveAttribute("data-initials", initials);
});
