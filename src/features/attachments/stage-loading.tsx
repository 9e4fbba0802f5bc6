import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Spinner } from "#src/ui/spinner.tsx";

/** The place of a file that is on its way. */
export function StageLoading({ file }: { file: Attachment }) {
  const words = useAllMessages().viewer.loading({ name: file.name });
  return (
    <div className="grid min-h-0 flex-1 place-items-center text-muted" aria-busy>
      <span className="flex items-center gap-2">
        <Spinner />
        <span role="status">{words}</span>
      </span>
    </div>
  );
}
