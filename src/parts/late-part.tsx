import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { WholeCatalogue } from "#src/lib/i18n/catalogue.ts";
import { loadedWholeCatalogue, loadWholeCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { useLocale, useMessages } from "#src/lib/i18n/messages-context.ts";
import { ErrorPanel } from "#src/ui/error-panel.tsx";

interface LatePartOptions {
  /** What stands in its place meanwhile. */
  waiting?: ReactNode;
  /** Where the word of its failure stands. */
  className?: string;
}

/** Of a part that lies over the page: what failed of it is said at its foot. */
export const overPage = "fixed inset-x-3 bottom-3 z-50 mx-auto w-fit max-w-full shadow-overlay";

/**
 * A part of the page whose code comes after it, together with its words. One that does not come says so in its
 * own place and takes nothing else with it. Both are awaited here and not by suspending: a boundary that is drawn
 * again with every click has been seen to miss that they had come.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { waiting = null, className = "m-2" }: LatePartOptions = {},
): ComponentType<Props> {
  let known: ComponentType<Props> | null = null;
  const loadBoth = async (
    locale: Parameters<typeof loadWholeCatalogue>[0],
  ): Promise<ComponentType<Props>> => {
    const [Part] = await Promise.all<[Promise<ComponentType<Props>>, Promise<WholeCatalogue>]>([
      load(),
      loadWholeCatalogue(locale),
    ]);
    return (known = Part);
  };
  const partNow = (locale: Parameters<typeof loadWholeCatalogue>[0]) =>
    known && loadedWholeCatalogue(locale) ? { Part: known } : null;

  return function LatePart(props: Props) {
    const t = useMessages();
    const locale = useLocale();
    const [shown, setShown] = useState(() => partNow(locale));
    const [attempt, setAttempt] = useState({ count: 0, hasFailed: false });
    useEffect(() => {
      if (shown) return;
      let isOver = false;
      loadBoth(locale).then(
        (Part) => !isOver && setShown({ Part }),
        () => !isOver && setAttempt((last) => ({ ...last, hasFailed: true })),
      );
      return () => {
        isOver = true;
      };
    }, [shown, locale, attempt.count]);

    if (shown) return <shown.Part {...props} />;
    if (!attempt.hasFailed) return waiting;
    return (
      <ErrorPanel
        compact
        className={className}
        title={t.errors.partMissing}
        action={{
          label: t.common.retry,
          onAction: () => setAttempt(({ count }) => ({ count: count + 1, hasFailed: false })),
        }}
        secondary={{ label: t.common.reload, onAction: () => location.reload() }}
      />
    );
  };
}
