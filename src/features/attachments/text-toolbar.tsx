import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import Search from "lucide-react/icons/search";
import WrapText from "lucide-react/icons/wrap-text";
import { useRef, type KeyboardEvent } from "react";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Badge } from "#src/ui/badge.tsx";
import { IconButton } from "#src/ui/icon-button.tsx";
import type { TextIndex } from "./text-index.ts";
import type { TextSearch } from "./use-text-search.ts";
import { isTypingOrCommand, useViewerKeys } from "./viewer-keys.ts";

interface TextToolbarProps {
  index: TextIndex;
  search: TextSearch;
  /** null where lines do not wrap. */
  isWrapped: boolean | null;
  onWrap: (isWrapped: boolean) => void;
  isJson: boolean;
}

export function TextToolbar({ index, search, isWrapped, onWrap, isJson }: TextToolbarProps) {
  const { viewer } = useAllMessages();
  const field = useRef<HTMLInputElement>(null);
  const lines = index.numbers.findLast((number) => number > 0) ?? 0;

  useViewerKeys((event) => {
    // The browser's own search sees only the rows that are on screen.
    const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === "f";
    if (!isFind && (event.key !== "/" || isTypingOrCommand(event))) return false;
    field.current?.focus();
    field.current?.select();
    return true;
  });

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") {
      event.preventDefault();
      search.onStep(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && search.query !== "") {
      // The first Escape empties the field, the next one closes the viewer.
      event.nativeEvent.stopPropagation();
      event.stopPropagation();
      search.onQuery("");
    }
  }

  const place = { position: search.current + 1, total: search.count };
  const result = search.isMore ? viewer.findTooMany(place) : viewer.findPosition(place);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-3 py-2">
      <div role="search" className="flex min-w-0 flex-1 basis-64 items-center gap-1">
        <label className="relative flex max-w-80 min-w-0 flex-1 items-center">
          <span className="sr-only">{viewer.find}</span>
          <Search aria-hidden size={16} className="pointer-events-none absolute start-2 text-faint" />
          <input
            ref={field}
            type="search"
            value={search.query}
            placeholder={viewer.find}
            aria-keyshortcuts="/ Control+F"
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => search.onQuery(event.target.value)}
            onKeyDown={handleKeyDown}
            className="h-8 w-full rounded-md border border-line-strong bg-surface ps-8 pe-2"
          />
        </label>
        <span role="status" className="min-w-16 px-1 text-sm text-muted">
          {search.query !== "" && !search.isSearching && (search.count === 0 ? viewer.findNone : result)}
        </span>
        {search.count > 0 && (
          <>
            <IconButton
              label={viewer.findPrevious}
              icon={<ChevronUp aria-hidden />}
              onClick={() => search.onStep(-1)}
            />
            <IconButton
              label={viewer.findNext}
              icon={<ChevronDown aria-hidden />}
              onClick={() => search.onStep(1)}
            />
          </>
        )}
      </div>
      <div className="flex items-center gap-2 text-sm text-muted">
        {isJson && <Badge>{index.isFormatted ? viewer.formatted : viewer.asWritten}</Badge>}
        {/* A table's first record is its head. */}
        <span>
          {index.delimiter === null ? viewer.lines({ count: lines }) : viewer.rows({ count: lines - 1 })}
        </span>
        <span>{index.encoding.toUpperCase()}</span>
        {isWrapped !== null && (
          <IconButton
            label={viewer.wrap}
            shortcut="w"
            pressed={isWrapped}
            icon={<WrapText aria-hidden />}
            onClick={() => onWrap(!isWrapped)}
          />
        )}
      </div>
    </div>
  );
}
