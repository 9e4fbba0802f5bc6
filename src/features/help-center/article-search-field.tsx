import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { useEffect, useEffectEvent, type KeyboardEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { isOfIme, useSearchField } from "#src/lib/use-search-field.ts";
import { cx } from "#src/ui/cx.ts";
import { IconButton } from "#src/ui/icon-button.tsx";

const quietMs = 150;

export interface ArticleSearchFieldProps {
  query: string;
  /** Told once the typing rests, and never while an IME composes. */
  onQuery: (query: string) => void;
  /** The arrow down goes on to what was found. */
  onDown: () => void;
  /** It takes the focus as it appears, and Escape closes what it stands in. */
  isInPopup?: boolean;
  className?: string;
}

export function ArticleSearchField({
  query,
  onQuery,
  onDown,
  isInPopup = false,
  className,
}: ArticleSearchFieldProps) {
  const words = useAllMessages().helpCenter;
  const search = useSearchField({ query, quietMs, onQuery });
  const begin = useEffectEvent(() => {
    if (isInPopup) search.focus();
  });
  useEffect(() => begin(), []);

  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isOfIme(event)) return;
    if (event.key === "Enter" && !isInPopup) search.commit();
    else if (event.key === "ArrowDown" || event.key === "Enter") {
      search.commit();
      onDown();
    } else if (event.key === "Escape" && event.currentTarget.value !== "" && !isInPopup) search.clear();
    else return;
    event.preventDefault();
  };

  return (
    <div role="search" aria-label={words.title} className={cx("relative flex items-center", className)}>
      <Search aria-hidden size={14} className="pointer-events-none absolute start-2 text-faint" />
      <input
        {...search.inputProps}
        aria-label={words.search}
        placeholder={words.searchPlaceholder}
        onKeyDown={handleKeyDown}
        className="h-8 w-full min-w-0 rounded-md border border-line-strong bg-surface ps-7 pe-8 text-base text-text"
      />
      {!search.isEmpty && (
        <IconButton
          size="sm"
          label={words.clearSearch}
          icon={<X aria-hidden />}
          onClick={() => (search.clear(), search.focus())}
          className="absolute! end-1"
        />
      )}
    </div>
  );
}
