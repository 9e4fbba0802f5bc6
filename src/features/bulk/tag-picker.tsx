import { useState } from "react";
import type { TicketChange } from "#src/domain/schema/ticket.ts";
import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { Button } from "#src/ui/button.tsx";
import { Checkbox } from "#src/ui/checkbox.tsx";
import { Popover } from "#src/ui/popover.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { TextField } from "#src/ui/text-field.tsx";

export interface TagPickerProps {
  /** The desk's own tags; an agent may write others. */
  known: readonly string[];
  onChange: (change: TicketChange) => void;
}

type Action = "add" | "remove";

export function TagPicker({ known, onChange }: TagPickerProps) {
  const t = useAllMessages();
  return (
    <Popover
      title={t.bulk.tags}
      hideTitle
      className="w-72"
      trigger={
        <Button variant="ghost" size="sm" className="font-normal! text-text!">
          {t.bulk.tags}
        </Button>
      }
    >
      {(close) => (
        <TagForm
          known={known}
          onSubmit={(change) => {
            close();
            onChange(change);
          }}
        />
      )}
    </Popover>
  );
}

function TagForm({
  known,
  onSubmit,
}: {
  known: readonly string[];
  onSubmit: (change: TicketChange) => void;
}) {
  const t = useAllMessages();
  const [action, setAction] = useState<Action>("add");
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const written = query.trim();
  const folded = written.normalize("NFKC").toLocaleLowerCase();
  const all = [...new Set([...known, ...chosen])];
  const found = all.filter((tag) => tag.normalize("NFKC").toLocaleLowerCase().includes(folded));
  const canWrite = written !== "" && !all.includes(written);

  function toggle(tag: string, isChosen: boolean) {
    setChosen(isChosen ? [...chosen, tag] : chosen.filter((other) => other !== tag));
    if (tag === written) setQuery("");
  }

  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0)
          onSubmit(action === "add" ? { addTags: [...chosen] } : { removeTags: [...chosen] });
      }}
    >
      <Segmented
        label={t.bulk.tagAction}
        value={action}
        options={[
          { value: "add", label: t.bulk.addTags },
          { value: "remove", label: t.bulk.removeTags },
        ]}
        onChange={setAction}
        className="self-start"
      />
      <TextField
        label={t.bulk.searchTags}
        hideLabel
        placeholder={t.bulk.searchTags}
        value={query}
        maxLength={60}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing || written === "") return;
          event.preventDefault();
          const [only, ...others] = found;
          if (canWrite) toggle(written, true);
          else if (only !== undefined && others.length === 0) toggle(only, !chosen.includes(only));
        }}
      />
      <ul aria-label={t.bulk.tags} className="flex max-h-56 flex-col overflow-y-auto">
        {found.map((tag) => (
          <li key={tag}>
            <Checkbox
              label={tag}
              checked={chosen.includes(tag)}
              onChange={(isChosen) => toggle(tag, isChosen)}
            />
          </li>
        ))}
        {canWrite && (
          <li>
            <Checkbox
              label={t.bulk.newTag({ tag: written })}
              checked={false}
              onChange={() => toggle(written, true)}
            />
          </li>
        )}
        {found.length === 0 && !canWrite && <li className="p-1 text-muted">{t.bulk.noMatches}</li>}
      </ul>
      <Button
        type="submit"
        variant="primary"
        size="sm"
        className="self-end"
        disabledReason={chosen.length === 0 ? t.bulk.noTagChosen : undefined}
      >
        {t.bulk.preview}
      </Button>
    </form>
  );
}
