import type { MessageBody } from "#src/domain/schema/message.ts";
import { textParts, type TextPiece } from "#src/domain/rules/text-pieces.ts";
import { useMessages } from "#src/lib/i18n/messages-context.ts";
import { MaskedSpan } from "./masked-span.tsx";
import { SafeLink } from "./safe-link.tsx";

export interface MessageTextProps {
  messageId: string;
  body: MessageBody;
  /** BCP 47 of what is written; null when unknown. */
  language: string | null;
}

/** A message's plain text: links that say where they lead, masked secrets, quoted history folded. */
export function MessageText({ messageId, body, language }: MessageTextProps) {
  const t = useMessages();
  return (
    <div lang={language ?? undefined} className="text-md whitespace-pre-wrap wrap-anywhere text-text">
      {textParts(body).map((part) =>
        part.isQuoted ? (
          <details key={part.start} className="my-1">
            <summary
              aria-label={t.timeline.quoted}
              data-tooltip={t.timeline.quoted}
              className="inline-flex h-6 min-w-8 list-none items-center justify-center rounded-md bg-surface-hover px-2 leading-none text-muted hover:text-text [&::-webkit-details-marker]:hidden"
            >
              …
            </summary>
            <div className="mt-2 border-s-2 border-line ps-3 text-muted">
              <Pieces messageId={messageId} pieces={part.pieces} />
            </div>
          </details>
        ) : (
          <div key={part.start}>
            <Pieces messageId={messageId} pieces={part.pieces} />
          </div>
        ),
      )}
    </div>
  );
}

function Pieces({ messageId, pieces }: { messageId: string; pieces: readonly TextPiece[] }) {
  return pieces.map((piece, index) => {
    if (piece.kind === "mask")
      return <MaskedSpan key={piece.span.id} messageId={messageId} span={piece.span} />;
    if (piece.kind === "text") return piece.text;
    return (
      <SafeLink key={index} target={piece.target}>
        {piece.text}
      </SafeLink>
    );
  });
}
