import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { deskQueries } from "#src/api/desk.ts";
import type { UpdatePreviewRequest } from "#src/domain/schema/incident-update.ts";
import { useAllMessages, useLocale } from "#src/lib/i18n/messages-context.ts";
import { locales } from "#src/lib/i18n/locale.ts";
import { ownName } from "#src/parts/language-name.ts";
import type { UpdateDraft, UpdateDraftState } from "#src/store/incident-updates.ts";
import { Button } from "#src/ui/button.tsx";
import { Segmented } from "#src/ui/segmented.tsx";
import { SelectMenu } from "#src/ui/select-menu.tsx";
import { TextArea } from "#src/ui/text-field.tsx";

export interface UpdateFormProps {
  draft: UpdateDraft;
  isLoaded: boolean;
  onChange: UpdateDraftState["change"];
  onPreview: (request: UpdatePreviewRequest) => void;
}

const usualFallback = "en";
const isWritten = (draft: UpdateDraft, language: string) => (draft.texts[language] ?? "").trim() !== "";

/** The update in each of the desk's languages, and the one that other customers get. */
export function UpdateForm({ draft, isLoaded, onChange, onPreview }: UpdateFormProps) {
  const words = useAllMessages().announcements;
  const locale = useLocale();
  const languages = useQuery(deskQueries.config()).data?.languages ?? locales;
  const [language, setLanguage] = useState<string>(locale);
  const written = languages.filter((one) => isWritten(draft, one));
  const fallback =
    draft.fallback ?? (isWritten(draft, usualFallback) ? usualFallback : (written[0] ?? locale));
  const blocked =
    written.length === 0
      ? words.noText
      : isWritten(draft, fallback)
        ? undefined
        : words.noFallbackText({ language: ownName(fallback) });

  return (
    <div className="flex flex-col gap-2">
      <Segmented
        label={words.textLanguage}
        value={language}
        options={languages.map((one) => ({
          value: one,
          label: isWritten(draft, one) ? words.written({ language: ownName(one) }) : ownName(one),
        }))}
        onChange={setLanguage}
        className="max-w-full self-start overflow-x-auto"
      />
      <TextArea
        key={language}
        label={words.textIn({ language: ownName(language) })}
        lang={language}
        rows={6}
        value={draft.texts[language] ?? ""}
        readOnly={!isLoaded}
        hint={words.keptDraft}
        onChange={(event) => onChange({ texts: { ...draft.texts, [language]: event.currentTarget.value } })}
      />
      <div className="flex flex-wrap items-center gap-2">
        <SelectMenu
          label={words.fallback}
          value={fallback}
          options={languages.map((one) => ({ value: one, label: ownName(one) }))}
          renderValue={() => words.fallbackValue({ language: ownName(fallback) })}
          onChange={(next) => onChange({ fallback: next })}
          searchPlaceholder={words.search}
          emptyText={words.noMatches}
          variant="field"
        />
        <Button
          variant="primary"
          className="ms-auto"
          disabledReason={blocked}
          onClick={() =>
            onPreview({
              texts: Object.fromEntries(written.map((one) => [one, (draft.texts[one] ?? "").trim()])),
              fallback,
            })
          }
        >
          {words.preview}
        </Button>
      </div>
    </div>
  );
}
