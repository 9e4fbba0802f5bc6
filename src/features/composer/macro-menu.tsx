import { useQuery } from "@tanstack/react-query";
import Zap from "lucide-react/icons/zap";
import { useRef } from "react";
import { macroQueries } from "#src/api/macros.ts";
import { fillMacroText, macroBody, type MacroValues } from "#src/domain/rules/fill-macro.ts";
import type { Macro } from "#src/domain/schema/macro.ts";
import type { Ticket } from "#src/domain/schema/ticket.ts";
import { labelOf } from "#src/lib/i18n/label-of.ts";
import { useLocale, useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { errorSentence } from "#src/parts/problem-words.ts";
import { IconButton } from "#src/ui/icon-button.tsx";
import { SelectPart } from "#src/ui/popup-parts.ts";
import { usePopup } from "#src/ui/use-popup.ts";

interface MacroMenuProps {
  ticket: Ticket;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  /** For the preview of each. */
  values: MacroValues;
  onPick: (macro: Macro) => void;
  /** The menu gives the focus back to its button: after a pick it goes on to the text. */
  onReturn: () => void;
  /** `kb` was typed after the sign that opened the menu: an article is wanted. */
  onKb: () => void;
}

/** What two lines of the menu hold. */
const previewLength = 76;

/** Canned replies, those of the ticket's category first; found by name and by their words. */
export function MacroMenu({ ticket, open, onOpenChange, values, onPick, onReturn, onKb }: MacroMenuProps) {
  const t = useAllMessages();
  const locale = useLocale();
  const macros = useQuery({ ...macroQueries.all(), enabled: open });
  const goesOn = useRef<(() => void) | null>(null);
  const { wanted, popup, setOpen, triggerProps } = usePopup(SelectPart, "dialog", { open, onOpenChange });
  const fill = (body: string) => fillMacroText(body, values).replaceAll(/[{}]{2}/gu, "");
  const rank = (macro: Macro) => (macro.category === ticket.category ? 0 : macro.category === null ? 1 : 2);
  const options = (macros.data ?? [])
    .filter(({ inUse, channels }) => inUse && (channels.length === 0 || channels.includes(ticket.channel)))
    .toSorted((one, other) => rank(one) - rank(other))
    .map((macro) => {
      // The greeting is the same everywhere: what comes after it tells macros apart.
      const [greeting = "", ...rest] = macroBody(macro, ticket.language, locale).split(/\n{2,}/u);
      const body = fill((rest.join(" ") || greeting).replaceAll(/\s+/gu, " "));
      const category = macro.category === null ? "" : `${labelOf(t.labels.category, macro.category)} · `;
      const preview = `${category}${body}`;
      return {
        value: macro.id,
        label: macro.name,
        description: preview.length > previewLength ? `${preview.slice(0, previewLength)}…` : preview,
        keywords: Object.values(macro.body).join(" "),
      };
    });
  const emptyText = macros.isPending
    ? t.writing.macrosLoading
    : macros.isError
      ? t.writing.macrosFailed({ reason: errorSentence(t, macros.error) })
      : t.writing.macroNone;

  return (
    <>
      <IconButton
        {...triggerProps}
        size="sm"
        label={t.composer.macros}
        shortcut="/"
        icon={<Zap aria-hidden />}
        onFocus={() => {
          void SelectPart.preload();
          const next = goesOn.current;
          goesOn.current = null;
          next?.();
        }}
      />
      {wanted && (
        <SelectPart
          {...popup}
          label={t.composer.macros}
          options={options}
          values={[]}
          multiple={false}
          onChange={([id]) => {
            const macro = macros.data?.find((one) => one.id === id);
            setOpen(false);
            if (!macro) return;
            goesOn.current = onReturn;
            onPick(macro);
          }}
          onSearch={(text) => {
            if (text.toLowerCase() !== "kb") return;
            goesOn.current = onKb;
            setOpen(false);
          }}
          searchPlaceholder={t.writing.macroSearch}
          emptyText={emptyText}
          emptyAction={
            macros.isError ? { label: t.common.retry, onAction: () => void macros.refetch() } : undefined
          }
          align="start"
        />
      )}
    </>
  );
}
