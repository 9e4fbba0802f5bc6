import { useQuery } from "@tanstack/react-query";
import { deskQueries } from "#src/api/desk.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { useIsOffline } from "#src/store/connection.ts";

/** The desk works without its configuration or its list of agents; what is missing then is said once. */
export function PartlyNotice() {
  const t = useMessages();
  const isOffline = useIsOffline();
  const failed = [useQuery(deskQueries.config()), useQuery(deskQueries.agents())].filter(
    (query) => query.isError && !query.data,
  );
  const [first] = failed;
  if (!first || isOffline) return null;
  return (
    <Notice
      tone="warning"
      live
      title={t.errors.partly}
      className="m-2 shrink-0"
      action={
        <Button size="sm" onClick={() => failed.forEach((query) => void query.refetch())}>
          {t.common.retry}
        </Button>
      }
    >
      {t.errors.partlyBecause({ reason: errorSentence(t, first.error) })}
    </Notice>
  );
}
