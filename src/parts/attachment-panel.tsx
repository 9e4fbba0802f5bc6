import Paperclip from "lucide-react/icons/paperclip";
import Search from "lucide-react/icons/search";
import { useState } from "react";
import { fileKindOf, fileTypeName } from "#src/domain/rules/file-kind.ts";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { EmptyState } from "#src/ui/empty-state.tsx";
import { TextField } from "#src/ui/text-field.tsx";
import { AttachmentButton } from "./attachment-button.tsx";
import { RelativeTime } from "./relative-time.tsx";

/** Up to here the eye finds a file faster than typing does. */
const filterFrom = 13;
/** What is drawn at once; filtering looks through all of them. */
const pageSize = 50;
/** A ticket's answer holds no more than these. */
const newestOnly = 300;

export interface AttachmentPanelProps {
  /** Newest first. */
  attachments: readonly Attachment[];
  onShowFile: (fileId: string) => void;
}

/** Every file of a ticket, newest first. */
export function AttachmentPanel({ attachments, onShowFile }: AttachmentPanelProps) {
  const t = useMessages();
  const [filter, setFilter] = useState("");
  const [shownCount, setShownCount] = useState(pageSize);
  if (attachments.length === 0) {
    return (
      <EmptyState
        icon={<Paperclip aria-hidden />}
        title={t.attachments.none}
        description={t.attachments.noneDescription}
      />
    );
  }
  const wanted = filter.trim().toLowerCase();
  const found = attachments.filter((file) =>
    [file.name, fileTypeName(file) ?? "", t.attachments.kind[fileKindOf(file)]].some((text) =>
      text.toLowerCase().includes(wanted),
    ),
  );
  return (
    <div className="flex flex-col gap-1">
      <p className="text-sm text-muted" role="status">
        {t.attachments.count({ count: found.length })}
      </p>
      {attachments.length >= filterFrom && (
        <TextField
          type="search"
          label={t.attachments.filter}
          hideLabel
          placeholder={t.attachments.filter}
          icon={<Search aria-hidden />}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      )}
      {found.length === 0 && <p className="py-2 text-muted">{t.attachments.noMatch}</p>}
      <ul aria-label={t.attachments.title} className="-mx-1">
        {found.slice(0, shownCount).map((attachment) => (
          // Rows that are out of sight cost no layout (CSS Containment).
          <li
            key={attachment.id}
            className="[contain-intrinsic-block-size:auto_44px] [content-visibility:auto]"
          >
            <AttachmentButton attachment={attachment} onShowFile={onShowFile} look="row">
              <span aria-hidden className="text-faint">
                ·
              </span>
              <RelativeTime at={attachment.createdAt} className="shrink-0" />
            </AttachmentButton>
          </li>
        ))}
      </ul>
      {found.length > shownCount && (
        <Button size="sm" variant="ghost" onClick={() => setShownCount(shownCount + pageSize)}>
          {t.attachments.showMore({ count: Math.min(pageSize, found.length - shownCount) })}
        </Button>
      )}
      {attachments.length >= newestOnly && (
        <p className="text-sm text-muted">{t.attachments.onlyNewest({ count: newestOnly })}</p>
      )}
    </div>
  );
}
