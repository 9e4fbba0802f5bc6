import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import ChevronLeft from "lucide-react/icons/chevron-left";
import Zap from "lucide-react/icons/zap";
import { deskQueries } from "#src/api/desk.ts";
import { macroQueries } from "#src/api/macros.ts";
import { sessionQueries } from "#src/api/session.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { useIsWide } from "#src/lib/use-media-query.ts";
import { usePageTitle } from "#src/parts/use-page-title.ts";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { MacroColumn } from "./macro-column.tsx";
import { MacroScreen } from "./macro-screen.tsx";
import { newMacro, type MacrosSearch } from "./macros-search.ts";

/** The desk's canned replies beside the one that is open; on a phone one of them at a time. */
export function MacrosPage({ search }: { search: MacrosSearch }) {
  const t = useAllMessages();
  const words = t.macros;
  usePageTitle(words.title);
  const isWide = useIsWide();
  const macros = useQuery(macroQueries.all());
  const session = useQuery(sessionQueries.current()).data;
  const config = useQuery(deskQueries.config()).data;
  const macro = macros.data?.find(({ id }) => id === search.open);
  const isOpen = search.open !== undefined;
  const isGone = isOpen && search.open !== newMacro && macros.data !== undefined && !macro;

  return (
    <div className="flex min-h-0 flex-1">
      {(isWide || !isOpen) && <MacroColumn macros={macros} me={session?.agent.id ?? ""} search={search} />}
      {isOpen ? (
        <main
          tabIndex={-1}
          aria-label={words.one}
          className="min-h-0 min-w-0 flex-1 overflow-y-auto bg-surface"
        >
          {!isWide && (
            <Link
              to="/macros"
              search={{ list: search.list }}
              className="flex min-h-10 items-center gap-1 px-3 text-accent"
            >
              <ChevronLeft aria-hidden className="size-4" />
              {words.back}
            </Link>
          )}
          {isGone && (
            <EmptyState isPage icon={<Zap aria-hidden />} title={words.gone} description={words.goneHint} />
          )}
          {session && (macro ?? search.open === newMacro) && (
            <MacroScreen
              key={search.open}
              macro={macro ?? null}
              agent={session.agent}
              config={config}
              search={search}
            />
          )}
        </main>
      ) : (
        isWide && (
          <section aria-label={words.one} className="grid min-w-0 flex-1 place-items-center bg-surface">
            <EmptyState icon={<Zap aria-hidden />} title={words.choose} description={words.chooseHint} />
          </section>
        )
      )}
    </div>
  );
}
