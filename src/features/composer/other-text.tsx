import { useAllMessages } from "#src/lib/i18n/messages-context.ts";
import type { Draft } from "#src/store/draft.ts";
import { Button } from "#src/ui/button.tsx";
import { Notice } from "#src/ui/notice.tsx";

interface OtherTextProps {
  kind: Draft["visibility"];
  onShow: (kind: Draft["visibility"]) => void;
}

/** What is written beside this text, and how to get there: each goes out by itself. */
export function OtherText({ kind, onShow }: OtherTextProps) {
  const words = useAllMessages().macros.beside;
  const other = kind === "public" ? "internal" : "public";
  return (
    <Notice
      tone={other === "internal" ? "note" : "info"}
      className="mx-3 my-1.5"
      action={
        <Button size="sm" onClick={() => onShow(other)}>
          {words.show[other]}
        </Button>
      }
    >
      {words.waits[other]}
    </Notice>
  );
}
