import { expect, test } from "vitest";
import { bind, bindableKey } from "#src/features/settings/bind-key.ts";

const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
  bindableKey({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, ...held });

test("only one sign by itself can be bound", () => {
  expect(press("J")).toBe("j");
  expect(press("?")).toBe("?");
  expect(press("あ")).toBe("あ");
  for (const key of [" ", "Enter", "F1", "ArrowDown"]) expect(press(key)).toBeNull();
  expect(press("j", { ctrlKey: true })).toBeNull();
  expect(press("j", { isComposing: true })).toBeNull();
});

test("two actions never share a key, and a default is not kept as a choice", () => {
  const swapped = bind({}, "nextTicket", "k");
  expect(swapped).toEqual({ nextTicket: "k", previousTicket: "j" });
  expect(bind(swapped, "nextTicket", "j")).toEqual({});
});
