import { useMutation, useQueryClient } from "@tanstack/react-query";
import FileLock from "lucide-react/icons/file-lock";
import { useId, useState, type FormEvent } from "react";
import type { Attachment } from "#src/domain/schema/attachment.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { AttachmentThumbnail } from "#src/parts/attachment-thumbnail.tsx";
import { errorWords } from "#src/parts/problem-words.ts";
import { openIdentityDocument } from "#src/store/writes.ts";
import { Button } from "#src/ui/button.tsx";
import { ErrorPanel } from "#src/ui/error-panel.tsx";
import { Notice } from "#src/ui/notice.tsx";
import { TextField } from "#src/ui/text-field.tsx";

const shortestReason = 3;
const presets = ["verify", "refusal", "forgery", "legal", "other"] as const;
type Preset = (typeof presets)[number];

interface SealedDocumentProps {
  ticketId: string;
  file: Attachment;
  /** Whether it was open and its time has run out. */
  isOver?: boolean;
}

/** An identity document is opened on purpose, with a reason, on record. */
export function SealedDocument({ ticketId, file, isOver = false }: SealedDocumentProps) {
  const t = useMessages();
  const words = t.attachments.identity;
  const client = useQueryClient();
  const name = useId();
  const [preset, setPreset] = useState<Preset>("verify");
  const [own, setOwn] = useState("");
  const [isShort, setIsShort] = useState(false);
  const reason = preset === "other" ? own.trim() : words.reasons[preset];
  const opening = useMutation({ mutationFn: () => openIdentityDocument(client, ticketId, file.id, reason) });

  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const tooShort = reason.length < shortestReason;
    setIsShort(tooShort);
    if (!tooShort && !opening.isPending) opening.mutate();
  }

  const failure = opening.error && errorWords(t, opening.error);
  return (
    <div className="min-h-0 flex-1 overflow-auto p-4">
      <form
        onSubmit={handleSubmit}
        className="mx-auto my-auto flex w-full max-w-md flex-col gap-3 rounded-lg border border-line bg-surface p-5 sm:mt-[6vh]"
      >
        {isOver && (
          <Notice tone="warning" live>
            {words.resealed}
          </Notice>
        )}
        <div className="flex items-start gap-3">
          <AttachmentThumbnail attachment={file} className="size-20" />
          <div className="min-w-0">
            <h2 className="flex gap-1.5 text-md font-medium">
              <FileLock aria-hidden size={16} className="mt-0.75 shrink-0 text-warning" />
              {words.title}
            </h2>
            <p className="mt-1 text-muted">{words.description}</p>
          </div>
        </div>
        <fieldset className="flex flex-col">
          <legend className="mb-1 font-medium">{words.reason}</legend>
          {presets.map((one) => (
            <label key={one} className="flex min-h-7 items-center gap-2">
              <input
                type="radio"
                name={name}
                value={one}
                checked={preset === one}
                onChange={() => setPreset(one)}
              />
              {words.reasons[one]}
            </label>
          ))}
        </fieldset>
        {preset === "other" && (
          <TextField
            label={words.ownReason}
            value={own}
            maxLength={500}
            {...(isShort ? { error: words.ownReasonHint } : {})}
            onChange={(event) => setOwn(event.target.value)}
          />
        )}
        {failure && <ErrorPanel compact title={failure.title} description={failure.description} />}
        <Button type="submit" variant="primary" loading={opening.isPending} className="self-end">
          {words.open}
        </Button>
      </form>
    </div>
  );
}
