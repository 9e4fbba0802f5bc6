import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { cx } from "#src/ui/cx.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";

const quietMs = 150;

export interface ArticleSearchFieldProps {
  query: string;
  /** Told once the typing rests, and never while an IME composes. */
  onQuery: (query: string) => void;
  /** The arrow down goes on to what was found. */
  onDown: () => void;
  className?: string;
}

export function ArticleSearchField({ query, onQuery, onDown, className }: ArticleSearchFieldProps) {
  const words = useAllMessages().helpCenter;
  const field = useRef<HTMLInputElement>(null);
  const committed = useRef(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isEmpty, setIsEmpty] = useState(query === "");

  // Left alone while someone types; only a query that came from elsewhere is written into it.
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
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") commit();
    else if (event.key === "ArrowDown") {
      commit();
      onDown();
    } else if (event.key === "Escape" && event.currentTarget.value !== "") clear();
    else return;
    event.preventDefault();
  };

  return (
    <div role="search" aria-label={words.title} className={cx("relative flex items-center", className)}>
      <Search aria-hidden size={14} className="pointer-events-none absolute start-2 text-faint" />
      <input
        ref={field}
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        defaultValue={query}
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        onInput={(event) => handleInput((event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={() => handleInput(false)}
        onKeyDown={handleKeyDown}
        className="h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface ps-7 pe-8 text-base text-text"
      />
      {!isEmpty && (
        <IconButton
          size="sm"
          label={words.clearSearch}
          icon={<X aria-hidden />}
          onClick={() => {
            clear();
            field.current?.focus();
          }}
          className="absolute! end-1"
        />
      )}
    </div>
  );
}
