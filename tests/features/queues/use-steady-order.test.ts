import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useSteadyOrder } from "#src/features/queues/use-steady-order.ts";

test("rows stay where they are while numbers change, until I sort again", () => {
  const { result, rerender } = renderHook(({ sorted, by }) => useSteadyOrder(sorted, by), {
    initialProps: { sorted: ["a", "b", "c"], by: "open" },
  });
  rerender({ sorted: ["c", "a", "b", "new"], by: "open" });
  expect(result.current.ids).toEqual(["a", "b", "c", "new"]);
  expect(result.current.isOld).toBe(true);
  act(() => result.current.sortAgain());
  expect(result.current.ids).toEqual(["c", "a", "b", "new"]);
  expect(result.current.isOld).toBe(false);
  rerender({ sorted: ["b", "c"], by: "name" });
  expect(result.current.ids).toEqual(["b", "c"]);
});
