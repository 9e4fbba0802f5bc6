import { useEffect, useRef, useState, type InputEvent, type KeyboardEvent } from "react";

export interface SearchFieldOptions {
  query: string;
  /** How long nothing is typed before it is told, in milliseconds. */
  quietMs: number;
  /** Told what is typed, trimmed, once the typing rests, and never while an IME composes. */
  onQuery: (query: string) => void;
}

/**
 * A search field that keeps its own text: it is left alone while someone types in it, and only a query that came
 * from elsewhere is written into it.
 */
export function useSearchField({ query, quietMs, onQuery }: SearchFieldOptions) {
  const field = useRef<HTMLInputElement>(null);
  const committed = useRef(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isEmpty, setIsEmpty] = useState(query === "");

  useEffect(() => {
    if (!field.current || query === committed.current) return;
    committed.current = query;
    field.current.value = query;
    setIsEmpty(query === "");
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const commit = () => {
    clearTimeout(timer.current);
    const text = field.current?.value.trim() ?? "";
    if (text === committed.current) return;
    committed.current = text;
    onQuery(text);
  };
  const handleInput = (isComposing: boolean) => {
    setIsEmpty(field.current?.value === "");
    clearTimeout(timer.current);
    if (!isComposing) timer.current = setTimeout(commit, quietMs);
  };
  const clear = () => {
    if (field.current) field.current.value = "";
    setIsEmpty(true);
    commit();
  };
  const focus = () => {
    field.current?.focus();
    field.current?.select();
  };
  return {
    isEmpty,
    /** Tells what is typed without waiting. */
    commit,
    clear,
    focus,
    inputProps: {
      ref: field,
      type: "text",
      inputMode: "search",
      enterKeyHint: "search",
      autoComplete: "off",
      spellCheck: false,
      maxLength: 200,
      defaultValue: query,
      onInput: (event: InputEvent<HTMLInputElement>) => handleInput(event.nativeEvent.isComposing),
      onCompositionEnd: () => handleInput(false),
    } as const,
  };
}

/** Whether a key press belongs to an IME. 229: browsers that end a composition with a plain keydown (UI Events §5.3.3). */
export const isOfIme = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;
