import { Suspense, lazy, type ComponentType } from "react";
import { loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { getPreferences } from "#src/store/preferences.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { SkeletonText } from "#src/ui/skeleton.tsx";
import type { ArticlesPanelProps } from "./article-insertion.ts";

const TicketArticles = lazy<ComponentType<ArticlesPanelProps>>(() =>
  Promise.all([import("./ticket-articles.tsx"), loadWholeCatalogue(getPreferences().locale)]).then(
    ([module]) => ({ default: module.TicketArticles }),
    () => ({ default: NotHere }),
  ),
);

/** Beside a ticket: the articles its customer has read, and a search for others. It comes after the thread. */
export function ArticlesPanel(props: ArticlesPanelProps) {
  return (
    <Suspense fallback={<SkeletonText lines={3} className="px-4 py-3" />}>
      <TicketArticles {...props} />
    </Suspense>
  );
}

function NotHere() {
  const t = useMessages();
  return (
    <ErrorPanel
      compact
      title={t.labels.channel.help_center}
      description={t.errors.unknown.title}
      action={{ label: t.common.reload, onAction: () => location.reload() }}
    />
  );
}
