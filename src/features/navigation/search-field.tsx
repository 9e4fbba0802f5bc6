import { useMatch, useNavigate } from "@tanstack/react-router";
import Search from "lucide-react/icons/search";
import X from "lucide-react/icons/x";
import { useEffect, useEffectEvent, type KeyboardEvent } from "react";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { isOfIme, useSearchField } from "#src/lib/use-search-field.ts";
import { useShortcut } from "#src/parts/use-shortcut.ts";
import { cx } from "#src/ui/cx.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { Kbd } from "#src/ui/kbd.tsx";

const quietMs = 250;

/** Full-text search. What is typed goes into the URL once the typing rests, and never while an IME composes. */
export function SearchField({ className }: { className?: string }) {
  const t = useMessages();
  const navigate = useNavigate();
  const inbox = useMatch({ from: "/_desk/inbox", shouldThrow: false });
  const isTicketOpen = useMatch({ from: "/_desk/inbox/$ticketId", shouldThrow: false }) !== undefined;
  const query = inbox?.search.q ?? "";
  const search = useSearchField({
    query,
    quietMs,
    onQuery: (text) =>
      void navigate({
        to: "/inbox",
        search: { ...inbox?.search, q: text === "" ? undefined : text, file: undefined },
        // Each pause in one search is not a place of its own to go back to.
        replace: inbox !== undefined && !isTicketOpen && query !== "",
      }),
  });
  const handleKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isOfIme(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      search.commit();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      search.commit();
      document.querySelector<HTMLElement>("[data-ticket] a[tabindex='0']")?.focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      if (event.currentTarget.value === "") event.currentTarget.blur();
      else search.clear();
    }
  };

  useShortcut("search", search.focus);
  const handleGlobalKey = useEffectEvent((event: globalThis.KeyboardEvent) => {
    if (
      event.key.toLowerCase() !== "k" ||
      !(event.metaKey || event.ctrlKey) ||
      event.shiftKey ||
      event.altKey
    )
      return;
    // Inside a dialog or an editor the keys belong to what is open there.
    const target = event.composedPath()[0];
    if (
      event.defaultPrevented ||
      (target instanceof Element && target.closest("[role='dialog'], [contenteditable='true']"))
    )
      return;
    event.preventDefault();
    search.focus();
  });
  useEffect(() => {
    document.addEventListener("keydown", handleGlobalKey);
    return () => document.removeEventListener("keydown", handleGlobalKey);
  }, []);

  return (
    <div role="search" className={cx("relative flex items-center", className)}>
      <Search aria-hidden size={14} className="pointer-events-none absolute start-2 text-faint" />
      <input
        {...search.inputProps}
        aria-label={t.navigation.search}
        aria-keyshortcuts="/ Meta+K Control+K"
        placeholder={t.navigation.searchPlaceholder}
        onKeyDown={handleKeyDown}
        className="h-8 w-full min-w-0 rounded-md border border-line bg-surface ps-7 pe-8 text-base text-text lg:h-7.5"
      />
      <span className="absolute end-1 flex items-center">
        {search.isEmpty ? (
          <Kbd keys="/" className="pointer-events-none me-0.5 pointer-coarse:hidden" />
        ) : (
          <IconButton
            size="sm"
            label={t.navigation.clearSearch}
            icon={<X aria-hidden />}
            onClick={() => (search.clear(), search.focus())}
          />
        )}
      </span>
    </div>
  );
}
