import { renderHook } from "@testing-library/react";
import { act } from "react";
import { expect, test } from "vitest";
import { getPreferences, usePreferences } from "#src/store/preferences.ts";

/** Another tab of mine chooses a language. */
function chooseElsewhere(locale: string): void {
  const key = "madoguchi.preferences";
  localStorage.setItem(key, JSON.stringify({ locale }));
  dispatchEvent(new StorageEvent("storage", { key }));
}

test("the language that I choose in another tab is spoken here too", () => {
  const { result } = renderHook(usePreferences);
  expect(result.current.locale).toBe("en");
  act(() => chooseElsewhere("ja"));
  expect(result.current.locale).toBe("ja");
});

test("one that I choose there before this page stands is what it begins with", () => {
  expect(getPreferences().locale).toBe("en");
  chooseElsewhere("zh");
  expect(renderHook(usePreferences).result.current.locale).toBe("zh");
});
