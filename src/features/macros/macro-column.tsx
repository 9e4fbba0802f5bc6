import type { UseQueryResult } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import Plus from "lucide-react/icons/plus";
import Zap from "lucide-react/icons/zap";
import { useState } from "react";
import type { Macro } from "#src/domain/schema/macro.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { QueryError } from "#src/parts/query-error.tsx";
import { Badge } from "#src/ui/badge.tsx";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { Skeleton } from "#src/ui/skeleton.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import { isWaiting } from "./macro-rights.ts";
import { macroLists, newMacro, type MacrosSearch } from "./macros-search.ts";

interface MacroColumnProps {
  macros: UseQueryResult<Macro[]>;
  /** Id of who looks. */
  me: string;
  search: MacrosSearch;
}

const folded = (text: string) => text.normalize("NFKC").toLocaleLowerCase();

/** All macros this agent may see, narrowed to their own or to those that wait. */
export function MacroColumn({ macros, me, search }: MacroColumnProps) {
  const t = useAllMessages();
  const words = t.macros;
  const navigate = useNavigate();
  const [query, setQuery] = useState("");
  const { list = "all", open } = search;
  const all = macros.data ?? [];
  const waiting = all.filter(isWaiting);
  const listed =
    list === "mine" ? all.filter(({ owner }) => owner.id === me) : list === "waiting" ? waiting : all;
  const wanted = folded(query.trim());
  const shown = listed
    .filter(({ name, body }) => folded([name, ...Object.values(body)].join(" ")).includes(wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name));
  const Column = open === undefined ? "main" : "section";
  const Title = open === undefined ? "h1" : "p";

  return (
    <Column
      {...(open === undefined ? { tabIndex: -1 } : {})}
      aria-label={words.title}
      className="flex min-h-0 w-full min-w-0 flex-col border-e border-line lg:w-88 lg:shrink-0"
    >
      <header className="flex flex-col gap-2 border-b border-line px-3 py-3">
        <div className="flex items-center justify-between gap-2">
          <Title className="text-lg font-semibold">{words.title}</Title>
          <Button
            size="sm"
            variant="primary"
            icon={<Plus aria-hidden />}
            onClick={() => void navigate({ to: "/macros", search: { ...search, open: newMacro } })}
          >
            {words.create}
          </Button>
        </div>
        <Segmented
          label={words.which}
          className="self-start"
          value={list}
          options={macroLists.map((value) => ({
            value,
            label: value === "waiting" ? words.lists.waiting({ count: waiting.length }) : words.lists[value],
          }))}
          onChange={(value) =>
            void navigate({
              to: "/macros",
              search: { ...search, list: value === "all" ? undefined : value },
              replace: true,
            })
          }
        />
        <TextField
          label={t.writing.macroSearch}
          hideLabel
          type="search"
          placeholder={t.writing.macroSearch}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {macros.isPending && <ListSkeleton words={t.common.loading} />}
        {macros.isError && !macros.data && (
          <QueryError error={macros.error} onRetry={() => void macros.refetch()} />
        )}
        {macros.data && shown.length === 0 && (
          <EmptyState
            icon={<Zap aria-hidden />}
            title={query === "" ? words.empty[list] : t.writing.macroNone}
            description={query === "" ? words.emptyHint[list] : undefined}
          />
        )}
        {shown.length > 0 && (
          <ul aria-label={words.title} className="ruled">
            {shown.map((macro) => (
              <li key={macro.id}>
                <MacroRow macro={macro} search={search} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Column>
  );
}

function MacroRow({ macro, search }: { macro: Macro; search: MacrosSearch }) {
  const t = useAllMessages();
  const words = t.macros;
  const isRejected = macro.proposal !== null && macro.proposal.rejection !== null;
  const category = macro.category === null ? words.anyCategory : labelOf(t.labels.category, macro.category);
  return (
    <Link
      to="/macros"
      search={{ ...search, open: macro.id }}
      aria-current={search.open === macro.id ? "page" : undefined}
      className="flex min-h-12 flex-col justify-center gap-0.5 px-3 py-1.5 text-text no-underline hover:bg-surface-hover aria-[current=page]:bg-surface-selected"
    >
      <span className="flex items-center gap-2">
        <bdi className="min-w-0 flex-1 truncate font-medium">{macro.name}</bdi>
        {isWaiting(macro) && <Badge tone="warning">{words.waits}</Badge>}
        {isRejected && <Badge tone="danger">{words.rejected}</Badge>}
      </span>
      <span className="truncate text-sm text-muted">
        {category} · {labelOf(words.scopes, macro.scope)}
      </span>
    </Link>
  );
}

function ListSkeleton({ words }: { words: string }) {
  return (
    <div aria-busy="true" className="flex flex-col gap-3 p-3">
      <span className="sr-only">{words}</span>
      {Array.from({ length: 6 }, (_, index) => (
        <Skeleton key={index} className="h-9" />
      ))}
    </div>
  );
}
