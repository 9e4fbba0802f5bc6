import { Link } from "@tanstack/react-router";
import type { ArticleSummary, HelpSection } from "#src/domain/schema/article.ts";
import { formatCount } from "#src/lib/i18n/plural.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { Count } from "#src/ui/count.tsx";
import type { KbSearch } from "./kb-search.ts";
import { shelvesOf } from "./shelves.ts";

export interface SectionNavProps {
  sections: readonly HelpSection[];
  articles: readonly ArticleSummary[];
  search: KbSearch;
}

/** The help centre's sections and how many articles each holds, policies and terms as a shelf of their own. */
export function SectionNav({ sections, articles, search }: SectionNavProps) {
  const words = useAllMessages().helpCenter;
  const locale = useLocale();
  return (
    <nav
      aria-label={words.sections}
      className="flex w-52 shrink-0 flex-col gap-px overflow-y-auto border-e border-line px-2 py-3"
    >
      {shelvesOf(sections, articles, words, locale).map(({ id, name, count }) => (
        <Link
          key={id ?? ""}
          to="/kb"
          search={{ ...search, section: id }}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          activeProps={{}}
          aria-current={search.section === id ? "true" : undefined}
          className="flex min-h-7 items-center gap-2 rounded-md px-2 py-0.5 text-muted no-underline transition-colors hover:bg-surface-hover hover:text-text aria-[current]:bg-surface-selected aria-[current]:font-medium aria-[current]:text-text"
        >
          <span className="min-w-0 flex-1">{name}</span>{" "}
          <Count label={words.countIn({ count })}>{formatCount(locale, count)}</Count>
        </Link>
      ))}
    </nav>
  );
}
